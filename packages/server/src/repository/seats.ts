// How many seats an organization has, and how many of them are taken. Held still by the lock of the organization.
import type { Policy, Seats } from '@rollcall/core'
import type { Act } from './act.ts'
import { insertEntries } from './audit-entry.ts'
import type { Database, Trx } from './database.ts'

/** What the organization's row says of seats. */
export interface SeatRow {
  id: string
  memberCount: number
  seatLimit: number | null
}

/** The seats of an organization; `null` without a limit, which costs no statement. */
export async function seatsOf(
  db: Database,
  { id, memberCount, seatLimit }: SeatRow,
  policy: Policy,
  now: string,
): Promise<Seats | null> {
  if (seatLimit === null) return null
  const { countInvitations } = policy.members.seats
  const invited = countInvitations ? await countUnexpired(db, id, now) : 0
  return { limit: seatLimit, used: memberCount + invited }
}

/** The seats that members take; `null` without a limit. */
export async function getMemberSeats(db: Database, id: string): Promise<Seats | null> {
  const { memberCount, seatLimit } = await getSeatRow(db, id)
  return seatLimit === null ? null : { limit: seatLimit, used: memberCount }
}

/** What the organization's row says of seats. */
export async function getSeatRow(db: Database, id: string): Promise<SeatRow> {
  return db
    .selectFrom('rollcallOrganization')
    .select(['id', 'memberCount', 'seatLimit'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** Sets how many people an organization may have. Those who are there stay, also where they are more. */
export async function updateSeatLimit(
  trx: Trx,
  id: string,
  seatLimit: number | null,
  act: Act,
): Promise<void> {
  await trx
    .updateTable('rollcallOrganization')
    .set((eb) => ({ seatLimit, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  await insertEntries(trx, id, act, [{ kind: 'organization', id }])
}

async function countUnexpired(db: Database, organizationId: string, now: string): Promise<number> {
  const { count } = await db
    .selectFrom('rollcallInvitation')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('organizationId', '=', organizationId)
    .where('status', '=', 'pending')
    .where((eb) => eb.or([eb('expiresAt', 'is', null), eb('expiresAt', '>', now)]))
    .executeTakeFirstOrThrow()
  return Number(count)
}
