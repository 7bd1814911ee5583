// Offers of ownership: at most one of an organization is open.
import {
  Refusal,
  type AuditChange,
  type OpenOwnershipOffer,
  type OrganizationMark,
  type OwnershipOffer,
  type OwnershipOfferStatus,
} from '@rollcall/core'
import { sql } from 'kysely'
import type { Act } from './act.ts'
import { insertEntries } from './audit-entry.ts'
import type { Database, Trx } from './database.ts'
import { shownName } from './snapshot.ts'

/** The columns of an {@link OwnershipOffer} in a table called `f`; whether it expired depends on the time. */
function offerColumns(now: string) {
  return [
    'f.id',
    'f.organizationId',
    'f.fromMemberId',
    'f.toMemberId',
    sql<OwnershipOfferStatus>`case when f.status = 'offered' and f.expires_at <= ${now}
      then 'expired' else f.status end`.as('status'),
    'f.offeredAt',
    'f.expiresAt',
    'f.version',
  ] as const
}

/** The offer of an organization that waits for an answer and can still be accepted. */
export async function findOpenOffer(
  db: Database,
  organizationId: string,
  now: string,
): Promise<Omit<OpenOwnershipOffer, 'actions'> | undefined> {
  const row = await db
    .selectFrom('rollcallOwnershipOffer as f')
    .innerJoin('rollcallMember as m', 'm.id', 'f.toMemberId')
    .select(offerColumns(now))
    .select(shownName.as('toName'))
    .where('f.openOrganizationId', '=', organizationId)
    .where(unexpired(now))
    .executeTakeFirst()
  if (!row) return undefined
  const { toName, ...offer } = row
  return { ...offer, to: { name: toName } }
}

/**
 * An offer of an organization, in whatever state.
 *
 * @throws Refusal `not_found`
 */
export async function getOffer(
  db: Database,
  organizationId: string,
  id: string,
  now: string,
): Promise<OwnershipOffer> {
  return db
    .selectFrom('rollcallOwnershipOffer as f')
    .select(offerColumns(now))
    .where('f.organizationId', '=', organizationId)
    .where('f.id', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal({ code: 'not_found' }))
}

/** Writes an offer that a rule allowed. One whose time is over makes room for it. */
export async function insertOffer(
  trx: Trx,
  offer: Omit<OwnershipOffer, 'status' | 'version'>,
  act: Act,
): Promise<OwnershipOffer> {
  const { organizationId } = offer
  const open = await findOpenOffers(trx, organizationId, act.at)
  await cancel(
    trx,
    open.filter(({ status }) => status === 'expired'),
    act,
  )
  const made = { ...offer, status: 'offered', version: 1 } as const
  await trx
    .insertInto('rollcallOwnershipOffer')
    .values({ ...made, openOrganizationId: organizationId, closedAt: null })
    .execute()
  await insertEntries(trx, organizationId, act, [changeOf(made, 'offered')])
  return made
}

/**
 * Ends an offer that is still open and, to be accepted, not expired either. The row decides: somebody else may have
 * ended it.
 *
 * @throws Refusal `offer_closed` when it was not open any more
 */
export async function closeOffer(
  trx: Trx,
  { organizationId, id }: Pick<OwnershipOffer, 'organizationId' | 'id'>,
  status: 'accepted' | 'declined' | 'cancelled',
  act: Act,
): Promise<OwnershipOffer> {
  const now = act.at
  const { numUpdatedRows } = await trx
    .updateTable('rollcallOwnershipOffer as f')
    .set(closing(status, now))
    .where('f.organizationId', '=', organizationId)
    .where('f.id', '=', id)
    .where('f.status', '=', 'offered')
    .$if(status === 'accepted', (query) => query.where(unexpired(now)))
    .executeTakeFirstOrThrow()
  const closed = await getOffer(trx, organizationId, id, now)
  if (numUpdatedRows === 0n) throw new Refusal({ code: 'offer_closed', closedAs: closed.status })
  await insertEntries(trx, organizationId, act, [changeOf(closed, status)])
  return closed
}

/** Takes back what somebody offers or is offered, because they go, lose their access, or get another role. */
export async function cancelOffersOf(
  trx: Trx,
  { organizationId, id }: { organizationId: string; id: string },
  act: Act,
): Promise<void> {
  const open = await findOpenOffers(trx, organizationId, act.at)
  await cancel(
    trx,
    open.filter(({ fromMemberId, toMemberId }) => fromMemberId === id || toMemberId === id),
    act,
  )
}

/** The offers of an organization that nobody has answered, also those whose time is over. */
async function findOpenOffers(
  trx: Trx,
  organizationId: string,
  now: string,
): Promise<OwnershipOffer[]> {
  return trx
    .selectFrom('rollcallOwnershipOffer as f')
    .select(offerColumns(now))
    .where('f.openOrganizationId', '=', organizationId)
    .execute()
}

async function cancel(trx: Trx, offers: readonly OwnershipOffer[], act: Act): Promise<void> {
  for (const offer of offers) await closeOffer(trx, offer, 'cancelled', act)
}

function changeOf(
  { id, fromMemberId, toMemberId }: OwnershipOffer,
  status: 'offered' | 'accepted' | 'declined' | 'cancelled',
): AuditChange {
  return { kind: 'ownershipOffer', id, fromMemberId, toMemberId, status }
}

/** An offer together with who offers what. */
export interface FoundOffer {
  offer: OwnershipOffer
  organization: OrganizationMark
  offeredBy: { name: string | null }
}

/** The offers to somebody that can still be accepted, the newest first. */
export async function findMyOffers(
  db: Database,
  userId: string,
  now: string,
): Promise<FoundOffer[]> {
  const rows = await db
    .selectFrom('rollcallOwnershipOffer as f')
    .innerJoin('rollcallMember as t', 't.id', 'f.toMemberId')
    .innerJoin('rollcallMember as m', 'm.id', 'f.fromMemberId')
    .innerJoin('rollcallOrganization as o', 'o.id', 'f.organizationId')
    .select(offerColumns(now))
    .select(['o.name as organizationName', 'o.policy', shownName.as('offeredByName')])
    .where('t.userId', '=', userId)
    .where('t.status', '=', 'active')
    .where('f.status', '=', 'offered')
    .where(unexpired(now))
    .orderBy('f.offeredAt', 'desc')
    .orderBy('f.id')
    .execute()
  return rows.map(({ organizationName, policy, offeredByName, ...offer }) => ({
    offer,
    organization: { id: offer.organizationId, name: organizationName, policy },
    offeredBy: { name: offeredByName },
  }))
}

/** In which organization somebody was made an offer. */
export async function findOfferTo(
  db: Database,
  userId: string,
  id: string,
): Promise<Pick<OwnershipOffer, 'organizationId' | 'id'> | undefined> {
  return db
    .selectFrom('rollcallOwnershipOffer as f')
    .innerJoin('rollcallMember as t', 't.id', 'f.toMemberId')
    .select(['f.organizationId', 'f.id'])
    .where('f.id', '=', id)
    .where('t.userId', '=', userId)
    .executeTakeFirst()
}

/** Of a table called `f`. */
export function unexpired(now: string) {
  return sql<boolean>`(f.expires_at is null or f.expires_at > ${now})`
}

function closing(status: 'accepted' | 'declined' | 'cancelled', now: string) {
  return { status, openOrganizationId: null, closedAt: now, version: sql<number>`version + 1` }
}
