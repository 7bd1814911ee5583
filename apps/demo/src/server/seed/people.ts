// Decides how the people of a tenant get their accounts: all of them verified, each with an id that never changes.
import { parseEmail, type Actor } from '@rollcall/core'
import type { SeededPerson, Tenant } from '../../tenants/tenant.ts'
import type { Console } from '../console.ts'
import { hashOf } from '../token.ts'
import { actorOf, insertUser, type NewUser } from '../user.ts'

/** Somebody of the tenant, by address. */
export type People = (email: string) => Actor

/** Opens the accounts. */
export async function seedPeople({ db, clock }: Console, tenant: Tenant): Promise<People> {
  const actors = new Map<string, Actor>()
  for (const person of [tenant.owner, ...tenant.members, ...tenant.guests]) {
    const user = await insertUser(db, account(tenant.id, person, clock.iso()))
    actors.set(person.email, actorOf(user))
  }
  return (email) => {
    const actor = actors.get(email)
    if (actor) return actor
    throw new Error(`Seeding: ${tenant.id} mentions ${email}, who is not among its people.`)
  }
}

function account(tenantId: string, person: SeededPerson, at: string): NewUser {
  const { email, name, locale = 'en', twoFactor } = person
  const canonicalEmail = parseEmail(email).outcome?.canonicalEmail ?? email
  // The same in every demo, and with it the tint of the person: pictures of two runs can be compared.
  const id = hashOf(canonicalEmail)
  return { id, email, canonicalEmail, name, locale, twoFactor, emailVerifiedAt: at, tenantId }
}
