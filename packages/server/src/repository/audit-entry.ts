// The audit: one entry for each row that changes, in the transaction of the change.
import type { AuditChange, AuditEntry, AuditVerb, MembershipState } from '@rollcall/core'
import type { Act } from './act.ts'
import { seal } from './audit-chain.ts'
import type { Database, Trx } from './database.ts'

/** What of a member the audit keeps. */
export function membershipOf({ userId, role, status, grants }: MembershipState): MembershipState {
  return { userId, role, status, grants }
}

/**
 * Adds entries. The organization is locked, so that nobody else adds any meanwhile: their numbers have no gap, and
 * each is sealed with the one before.
 */
export async function insertEntries(
  trx: Trx,
  organizationId: string,
  act: Act,
  changes: readonly AuditChange[],
): Promise<void> {
  if (changes.length === 0) return
  const { entryCount, entryHash } = await trx
    .selectFrom('rollcallOrganization')
    .select(['entryCount', 'entryHash'])
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow()
  let hash = entryHash
  const rows = []
  for (const [index, change] of changes.entries()) {
    const entry = {
      organizationId,
      seq: entryCount + index + 1,
      at: act.at,
      verb: act.verb,
      userId: act.by,
      kind: change.kind,
      subjectId: change.id,
      change: JSON.stringify(change),
    }
    hash = await seal(hash, entry)
    rows.push({ ...entry, hash })
  }
  await trx.insertInto('rollcallAuditEntry').values(rows).execute()
  await trx
    .updateTable('rollcallOrganization')
    .set({ entryCount: entryCount + changes.length, entryHash: hash })
    .where('id', '=', organizationId)
    .execute()
}

/** Which entries are read: those that fit every part. */
export interface EntryFilter {
  userId: string | undefined
  verbs: readonly AuditVerb[] | undefined
  subjectId: string | undefined
  since: string | undefined
  /** Those with a smaller number. */
  below: number | undefined
}

/** Entries, the newest first. Names are those of today: an entry holds none, so that they can be erased. */
export async function findEntries(
  db: Database,
  organizationId: string,
  { userId, verbs, subjectId, since, below }: EntryFilter,
  limit: number,
): Promise<AuditEntry[]> {
  let query = db
    .selectFrom('rollcallAuditEntry as e')
    .leftJoin('rollcallMember as m', (join) =>
      join.onRef('m.organizationId', '=', 'e.organizationId').onRef('m.userId', '=', 'e.userId'),
    )
    .leftJoin('rollcallOwnershipOffer as o', 'o.id', 'e.subjectId')
    // Whom an offer was made to is whom it is about.
    .leftJoin('rollcallMember as s', (join) =>
      join.on((eb) => eb('s.id', '=', eb.fn.coalesce('o.toMemberId', 'e.subjectId'))),
    )
    .leftJoin('rollcallInvitation as i', 'i.id', 'e.subjectId')
    .leftJoin('rollcallProject as p', (join) =>
      join.onRef('p.organizationId', '=', 'e.organizationId').onRef('p.id', '=', 'e.subjectId'),
    )
    .select(['e.seq', 'e.at', 'e.verb', 'e.userId', 'e.kind', 'e.change', 'm.id as memberId'])
    .select(['m.removedAt as byRemovedAt', 's.removedAt as memberRemovedAt'])
    .select((eb) => [
      eb.fn.coalesce('m.displayName', 'm.hostName', 'm.email').as('byName'),
      eb.fn.coalesce('s.displayName', 's.hostName', 's.email').as('memberName'),
      eb.fn.coalesce('i.name', 'i.email').as('invitationName'),
      'p.name as projectName',
    ])
    .where('e.organizationId', '=', organizationId)
  if (userId !== undefined) query = query.where('e.userId', '=', userId)
  if (verbs) query = query.where('e.verb', 'in', verbs)
  if (subjectId !== undefined) query = query.where('e.subjectId', '=', subjectId)
  if (below !== undefined) query = query.where('e.seq', '<', below)
  if (since !== undefined) {
    query = query.where('e.seq', '>', await lastBefore(db, organizationId, since))
  }
  const rows = await query.orderBy('e.seq', 'desc').limit(limit).execute()
  return rows.map(({ seq, at, verb, userId: by, change, ...row }) => ({
    seq,
    at,
    verb: verb as AuditVerb,
    by:
      by === null
        ? null
        : {
            userId: by,
            memberId: row.memberId,
            name: row.byName,
            removed: row.byRemovedAt !== null,
          },
    change: JSON.parse(change) as AuditChange,
    subject: { name: nameOf(row), removed: row.memberRemovedAt !== null },
  }))
}

/** The number of the last entry before a moment: entries are numbered in the order of time. */
async function lastBefore(db: Database, organizationId: string, at: string): Promise<number> {
  const row = await db
    .selectFrom('rollcallAuditEntry')
    .select('seq')
    .where('organizationId', '=', organizationId)
    .where('at', '<', at)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.seq ?? 0
}

function nameOf(row: {
  kind: string
  memberName: string | null
  invitationName: string | null
  projectName: string | null
}): string | null {
  if (row.kind === 'member' || row.kind === 'ownershipOffer') return row.memberName
  if (row.kind === 'invitation') return row.invitationName
  return row.kind === 'project' ? row.projectName : null
}
