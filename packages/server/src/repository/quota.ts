// How many addresses each member invited on which day.
import type { Database, Trx } from './database.ts'

/** How many addresses a member has invited since the day began. */
export async function findInvitedOn(db: Database, memberId: string, day: string): Promise<number> {
  const row = await db
    .selectFrom('rollcallQuota')
    .select('invited')
    .where('memberId', '=', memberId)
    .where('day', '=', day)
    .executeTakeFirst()
  return row?.invited ?? 0
}

/** Counts addresses that a member invites. The organization is locked: nobody else counts for them meanwhile. */
export async function countInvited(
  trx: Trx,
  memberId: string,
  day: string,
  more: number,
): Promise<void> {
  if (more === 0) return
  const { numUpdatedRows } = await trx
    .updateTable('rollcallQuota')
    .set((eb) => ({ invited: eb('invited', '+', more) }))
    .where('memberId', '=', memberId)
    .where('day', '=', day)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows > 0n) return
  await trx.insertInto('rollcallQuota').values({ memberId, day, invited: more }).execute()
}
