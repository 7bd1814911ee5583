// Decides how a tenant comes to be: its past is lived through, over the real routes, with the clock moved back.
import { randomUUID } from 'node:crypto'
import { parseEmail, type Actor } from '@rollcall/core'
import type { SeededMember, SeededPerson, Tenant } from '../../tenants/tenant.ts'
import type { Console } from '../console.ts'
import { hashOf } from '../token.ts'
import { actorOf, insertUser, type NewUser } from '../user.ts'
import { call } from '../call.ts'
import { earlier, inOrder, type Event } from './timeline.ts'

/** Lives a tenant's past through. Afterwards the clock stands where it stood. */
export async function seedTenant(host: Console, tenant: Tenant): Promise<void> {
  const { clock, rollcall } = host
  const present = clock.offset()
  const people = await seedPeople(host, tenant)
  const events = [...founding(host, tenant, people), ...invitations(host, tenant, people)]
  for (const member of tenant.members) events.push(...joining(host, tenant, people, member))
  for (const person of [tenant.owner, ...tenant.members]) {
    const see = () =>
      call(host, people(person.email), 'getOrganization', { organizationId: tenant.id })
    events.push({ ago: person.seen, happen: see })
  }
  for (const { ms, happen } of inOrder(events)) {
    clock.move(present - ms)
    await happen()
    await rollcall.outbox.flush()
  }
  clock.move(present)
}

type People = (email: string) => Actor

async function seedPeople({ db, clock }: Console, tenant: Tenant): Promise<People> {
  const actors = new Map<string, Actor>()
  for (const person of [tenant.owner, ...tenant.members, ...tenant.guests]) {
    actors.set(person.email, actorOf(await insertUser(db, account(tenant.id, person, clock.iso()))))
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

function founding(
  host: Console,
  { id, name, policy, founded, owner, projects }: Tenant,
  people: People,
): Event[] {
  const create = () =>
    host.db.transaction().execute(async (trx) => {
      const facts = { id, name, policy: policy.name, owner: people(owner.email) }
      await host.rollcall.organizations.create(facts, { trx })
    })
  const deploys = projects.map(({ deployed, by, ...project }) => ({
    ago: deployed,
    happen: () => {
      const deploy = { deployedAt: host.clock.iso(), deployedBy: people(by).name ?? by }
      const row = { id: randomUUID(), organizationId: id, ...project, ...deploy }
      return host.db.insertInto('demoProject').values(row).execute()
    },
  }))
  return [{ ago: founded, happen: create }, ...deploys]
}

function joining(host: Console, tenant: Tenant, people: People, member: SeededMember): Event[] {
  const { email, role, joined, by = tenant.owner.email } = member
  const organizationId = tenant.id
  const invite = () =>
    call(host, people(by), 'inviteMembers', { organizationId, people: [{ email, role }] })
  const accept = async () => {
    const { invitations: mine } = await call(host, people(email), 'listMyInvitations', {})
    for (const { id, organization } of mine) {
      if (organization.id !== organizationId) continue
      await call(host, people(email), 'acceptInvitation', { invitationId: id })
    }
  }
  return [
    { ago: earlier(joined, 'PT5H'), happen: invite },
    { ago: joined, happen: accept },
  ]
}

function invitations(host: Console, tenant: Tenant, people: People): Event[] {
  return tenant.invitations.map(({ email, role, invited, by = tenant.owner.email, message }) => ({
    ago: invited,
    happen: () =>
      call(host, people(by), 'inviteMembers', {
        organizationId: tenant.id,
        people: [{ email, role }],
        ...(message && { message }),
      }),
  }))
}
