// Decides who has an account, and what Rollcall gets to know of them.
import { randomUUID } from 'node:crypto'
import type { Actor } from '@rollcall/core'
import type { Database, User } from './database.ts'

/** What an account is made from; what is left out is not known yet. */
export type NewUser = Pick<User, 'email' | 'canonicalEmail'> & Partial<User>

/** What a person may change about their account. */
export type AccountChange = Partial<Pick<User, 'name' | 'locale' | 'twoFactor'>>

/** The account of an address. */
export function findUser(db: Database, canonicalEmail: string): Promise<User | undefined> {
  return db
    .selectFrom('demoUser')
    .selectAll()
    .where('canonicalEmail', '=', canonicalEmail)
    .executeTakeFirst()
}

/** Writes a new account down. */
export async function insertUser(db: Database, user: NewUser): Promise<User> {
  const row: User = {
    id: randomUUID(),
    name: null,
    locale: null,
    twoFactor: 'off',
    emailVerifiedAt: null,
    passwordHash: null,
    tenantId: null,
    ...user,
  }
  await db.insertInto('demoUser').values(row).execute()
  return row
}

/** Writes down what a person changed about their account. */
export async function updateUser(db: Database, user: User, change: AccountChange): Promise<User> {
  if (Object.keys(change).length > 0) {
    await db.updateTable('demoUser').set(change).where('id', '=', user.id).execute()
  }
  return { ...user, ...change }
}

/** The person has proved that the address is theirs. */
export async function verifyUser(db: Database, id: string, at: string): Promise<void> {
  await db
    .updateTable('demoUser')
    .set({ emailVerifiedAt: at })
    .where('id', '=', id)
    .where('emailVerifiedAt', 'is', null)
    .execute()
}

/** Ends an account, and everything that was signed in or asked of it. */
export async function deleteUser(db: Database, id: string): Promise<void> {
  await db.deleteFrom('demoSession').where('userId', '=', id).execute()
  await db.deleteFrom('demoVerification').where('userId', '=', id).execute()
  await db.deleteFrom('demoUser').where('id', '=', id).execute()
}

/** The account as Rollcall knows it. */
export function actorOf(user: User): Actor {
  const { id, email, name, locale, twoFactor, emailVerifiedAt } = user
  return { userId: id, email, emailVerified: emailVerifiedAt !== null, name, locale, twoFactor }
}

/** The account as the console's own pages know it. */
export function accountOf({ emailVerifiedAt, ...user }: User) {
  const { id, email, name, locale, twoFactor, tenantId } = user
  return { id, email, name, locale, twoFactor, tenantId, emailVerified: emailVerifiedAt !== null }
}
