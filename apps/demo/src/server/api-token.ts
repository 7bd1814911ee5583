// Decides what an API token is: a secret shown once, of which a record stays after it is deleted.
import { randomUUID } from 'node:crypto'
import type { Clock } from './clock.ts'
import type { ApiToken, Database } from './database.ts'
import { hashOf, newToken } from './token.ts'

/** What a token is issued for. */
export type TokenOrder = Pick<
  ApiToken,
  'organizationId' | 'name' | 'issuerId' | 'memberId' | 'role' | 'expiresAt'
>

/** A token as it is listed: never with its secret. */
export type ListedToken = Omit<ApiToken, 'tokenHash'> & { status: 'active' | 'expired' | 'deleted' }

/** Issues a token. Its secret is answered here and kept nowhere. */
export async function insertApiToken(
  db: Database,
  clock: Clock,
  order: TokenOrder,
): Promise<{ token: ListedToken; secret: string }> {
  const secret = newToken()
  const row = { ...order, id: randomUUID(), createdAt: clock.iso(), deletedAt: null }
  await db
    .insertInto('demoToken')
    .values({ ...row, tokenHash: hashOf(secret) })
    .execute()
  return { token: listed(row, clock), secret }
}

/** The tokens of an organization, the newest first, those that are over too. */
export async function findApiTokens(
  db: Database,
  clock: Clock,
  organizationId: string,
): Promise<ListedToken[]> {
  const rows = await db
    .selectFrom('demoToken')
    .select(['id', 'organizationId', 'name', 'issuerId', 'memberId', 'role'])
    .select(['createdAt', 'expiresAt', 'deletedAt'])
    .where('organizationId', '=', organizationId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => listed(row, clock))
}

/** The tokens of somebody that still work. */
export async function findActiveTokens(
  db: Database,
  clock: Clock,
  { organizationId, issuerId }: Pick<ApiToken, 'organizationId' | 'issuerId'>,
): Promise<ListedToken[]> {
  const tokens = await findApiTokens(db, clock, organizationId)
  return tokens.filter((token) => token.issuerId === issuerId && token.status === 'active')
}

/** Ends a token. Its record stays. */
export async function deleteApiToken(db: Database, clock: Clock, id: string): Promise<void> {
  await db
    .updateTable('demoToken')
    .set({ deletedAt: clock.iso() })
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .execute()
}

function listed(row: Omit<ApiToken, 'tokenHash'>, clock: Clock): ListedToken {
  const over = row.expiresAt !== null && row.expiresAt <= clock.iso()
  return { ...row, status: row.deletedAt ? 'deleted' : over ? 'expired' : 'active' }
}
