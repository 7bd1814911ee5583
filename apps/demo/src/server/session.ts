// Decides who is signed in: whoever holds a token whose hash is kept and not too old.
import type { Clock } from './clock.ts'
import type { Database, User } from './database.ts'
import { hashOf, newToken } from './token.ts'

/** The name of the cookie. */
export const sessionCookie = 'demo_session'
/** How long somebody stays signed in, in seconds. */
export const sessionSeconds = 90 * 24 * 60 * 60

/** Signs somebody in. The token goes into the cookie and is kept nowhere else. */
export async function insertSession(db: Database, clock: Clock, userId: string): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(clock.now().getTime() + sessionSeconds * 1000).toISOString()
  await db
    .insertInto('demoSession')
    .values({ tokenHash: hashOf(token), userId, expiresAt, organizationId: null })
    .execute()
  return token
}

/** Who holds this token. */
export function findSessionUser(
  db: Database,
  clock: Clock,
  token: string | undefined,
): Promise<User | undefined> {
  if (!token) return Promise.resolve(undefined)
  return db
    .selectFrom('demoSession')
    .innerJoin('demoUser', 'demoUser.id', 'demoSession.userId')
    .selectAll('demoUser')
    .where('tokenHash', '=', hashOf(token))
    .where('expiresAt', '>', clock.iso())
    .executeTakeFirst()
}

/** The organization this person chose to work in, until they sign out. */
export async function chosenOrganization(
  db: Database,
  token: string | undefined,
): Promise<string | null> {
  if (!token) return null
  const row = await db
    .selectFrom('demoSession')
    .select('organizationId')
    .where('tokenHash', '=', hashOf(token))
    .executeTakeFirst()
  return row?.organizationId ?? null
}

/** Remembers a choice of organization. */
export async function chooseOrganization(
  db: Database,
  token: string,
  organizationId: string,
): Promise<void> {
  await db
    .updateTable('demoSession')
    .set({ organizationId })
    .where('tokenHash', '=', hashOf(token))
    .execute()
}

/** Signs out. */
export async function deleteSession(db: Database, token: string): Promise<void> {
  await db.deleteFrom('demoSession').where('tokenHash', '=', hashOf(token)).execute()
}
