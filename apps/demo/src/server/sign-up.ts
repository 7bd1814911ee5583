// Decides how an account comes to be, and when an address counts as proved: a link that came by mail proves the mailbox.
import { sameMailbox } from '@rollcall/core'
import { tenantOf } from '../tenants/index.ts'
import type { Console } from './console.ts'
import type { User } from './database.ts'
import { hashPassword } from './password.ts'
import { insertUser, verifyUser } from './user.ts'
import { insertVerification } from './verification.ts'

/** What somebody says who comes in. */
export interface Newcomer {
  address: Pick<User, 'email' | 'canonicalEmail'>
  /** The account of that address, where there is one: then everything but the invitation is passed over. */
  known: User | undefined
  name?: string | undefined
  password?: string | undefined
  /** The token of the invitation they come from. A copied link proves nothing, one that came by mail does. */
  invitation?: string | undefined
  /** Through whose door they come. */
  tenant?: string | undefined
}

/** The account of this address, made when there is none. */
export async function signUp(host: Console, newcomer: Newcomer): Promise<User> {
  const { db, clock, origin, sendMail } = host
  const { known, address, name, password, invitation, tenant } = newcomer
  const invited = invitation ? await host.rollcall.invitations.read(invitation) : null
  const mine = invited && sameMailbox(invited.email, address.email) ? invited : null
  const emailVerifiedAt = mine?.channel === 'mail' ? clock.iso() : null

  if (known) {
    if (!emailVerifiedAt || known.emailVerifiedAt) return known
    await verifyUser(db, known.id, emailVerifiedAt)
    return { ...known, emailVerifiedAt }
  }
  const user = await insertUser(db, {
    ...address,
    name: name?.trim() || null,
    emailVerifiedAt,
    passwordHash: password === undefined ? null : await hashPassword(password),
    // Whoever is invited in a language reads the console in it.
    locale: mine?.locale ?? null,
    tenantId: tenantOf(mine?.organization.id ?? tenant)?.id ?? null,
  })
  if (!emailVerifiedAt) await sendMail(await insertVerification(db, clock, origin, user))
  return user
}
