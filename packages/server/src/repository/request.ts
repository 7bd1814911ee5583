// Requests that came with a key of their own, and what they were answered, as ids of rows.
import type { Database, RequestTable, Trx } from './database.ts'
import { unlessThere } from './unless-there.ts'

/** A request that came with a key. */
export type KeyedRequest = Pick<RequestTable, 'id' | 'userId' | 'verb' | 'bodyHash'>

/** What is known of an earlier request with the same key. */
export type Answered = Pick<RequestTable, 'bodyHash'> & { answer: string }

/** What an earlier request with the same key was answered, if that was after a moment. */
export async function findAnswered(
  db: Database,
  { id }: KeyedRequest,
  since: string,
): Promise<Answered | undefined> {
  const row = await db
    .selectFrom('rollcallRequest')
    .select(['bodyHash', 'answer'])
    .where('id', '=', id)
    .where('askedAt', '>', since)
    .executeTakeFirst()
  return row?.answer ? { bodyHash: row.bodyHash, answer: row.answer } : undefined
}

/**
 * Takes a key until the transaction ends. Whoever comes with the same one meanwhile waits here, and then finds what
 * was answered.
 */
export async function claimKey(
  trx: Trx,
  request: KeyedRequest,
  now: string,
  since: string,
): Promise<Answered | undefined> {
  const claim = trx.insertInto('rollcallRequest').values({ ...request, askedAt: now, answer: null })
  await unlessThere(trx, claim, 'id').execute()
  return findAnswered(trx, request, since)
}

/** Writes down what a request is answered; the key must be claimed. */
export async function rememberAnswer(
  trx: Trx,
  { id, bodyHash }: KeyedRequest,
  answer: string,
  now: string,
): Promise<void> {
  await trx
    .updateTable('rollcallRequest')
    .set({ bodyHash, answer, askedAt: now })
    .where('id', '=', id)
    .execute()
}

/** Gives a key back. */
export async function releaseKey(trx: Trx, { id }: KeyedRequest): Promise<void> {
  await trx.deleteFrom('rollcallRequest').where('id', '=', id).execute()
}

/** Forgets the requests before a moment. */
export async function deleteRequestsBefore(db: Database, moment: string): Promise<void> {
  await db.deleteFrom('rollcallRequest').where('askedAt', '<=', moment).execute()
}

/** Forgets the requests of somebody. */
export async function deleteRequestsOf(db: Database, userId: string): Promise<void> {
  await db.deleteFrom('rollcallRequest').where('userId', '=', userId).execute()
}
