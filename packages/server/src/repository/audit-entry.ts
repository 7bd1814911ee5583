// The audit: one entry for each row that changes, in the transaction of the change.
import type { AuditChange, MembershipState } from '@rollcall/core'
import type { Act } from './act.ts'
import { seal } from './audit-chain.ts'
import type { Trx } from './database.ts'

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
