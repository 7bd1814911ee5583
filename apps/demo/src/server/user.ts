// Decides who has an account, and what Rollcall gets to know of them.
import { randomUUID } from 'node:crypto'
import type { Actor } from '@rollcall/core'
import type { Database, User } from './database.ts'

/** The account of an address. */
export function findUser(db: Database, canonicalEmail: string): Promise<User | undefined> {
  return db
    .selectFrom('demoUser')
    .selectAll()
    .where('canonicalEmail', '=', canonicalEmail)
    .executeTakeFirst()
}

/** Writes a new account down. */
export async function insertUser(
  db: Database,
  user: Omit<User, 'id'> & { id?: string },
): Promise<User> {
  const row = { id: randomUUID(), ...user }
  await db.insertInto('demoUser').values(row).execute()
  return row
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

/** The account as Rollcall knows it. */
export function actorOf(user: User): Actor {
  const { id, email, name, locale, twoFactor, emailVerifiedAt } = user
  return { userId: id, email, emailVerified: emailVerifiedAt !== null, name, locale, twoFactor }
}

/** The account as the console's own pages know it. */
export function accountOf({ id, email, name, emailVerifiedAt }: User) {
  return { id, email, name, emailVerified: emailVerifiedAt !== null }
}
