// People who were removed, of whom the host is to be told when they are in no organization any more.
import type { Database, Trx } from './database.ts'

/** Notes that somebody was removed: in the transaction, so that it is not forgotten. */
export async function insertDeparture(trx: Trx, userId: string, now: string): Promise<void> {
  await trx.deleteFrom('rollcallDeparture').where('userId', '=', userId).execute()
  await trx.insertInto('rollcallDeparture').values({ userId, departedAt: now }).execute()
}

/** Everybody who was removed and not looked at yet, and whether they are still in some organization. */
export async function findDepartures(db: Database): Promise<{ userId: string; stays: boolean }[]> {
  const rows = await db
    .selectFrom('rollcallDeparture as d')
    .select('d.userId')
    .select((eb) =>
      eb
        .selectFrom('rollcallMember as m')
        .select((inner) => inner.fn.countAll<number | string>().as('organizations'))
        .whereRef('m.userId', '=', 'd.userId')
        .where('m.listed', '=', 1)
        .as('organizations'),
    )
    .execute()
  return rows.map(({ userId, organizations }) => ({ userId, stays: Number(organizations) > 0 }))
}

/** The host was told, or need not be. */
export async function deleteDeparture(db: Database, userId: string): Promise<void> {
  await db.deleteFrom('rollcallDeparture').where('userId', '=', userId).execute()
}
