// Decides how entries of the audit are sealed: each with the one before, so that none can be changed or taken out unseen.
import { sha256 } from '../hash.ts'
import type { AuditEntryTable, Database } from './database.ts'

/** An entry before it is sealed. */
export type Unsealed = Omit<AuditEntryTable, 'hash'>

/** The SHA-256 of an entry and the seal of the one before it, as hexadecimal digits. */
export async function seal(before: string, entry: Unsealed): Promise<string> {
  const { organizationId, seq, at, verb, userId, kind, subjectId, change } = entry
  const told = JSON.stringify([
    before,
    organizationId,
    seq,
    at,
    verb,
    userId,
    kind,
    subjectId,
    change,
  ])
  return sha256(told)
}

/** How many entries are looked at in one go. */
const page = 500

/**
 * Follows the seals of an organization from its first entry to the last it knows.
 *
 * @returns the number of the first entry that is missing or not what was sealed; `undefined` when all are
 */
export async function firstBroken(
  db: Database,
  { id, entryCount, entryHash }: { id: string; entryCount: number; entryHash: string },
): Promise<number | undefined> {
  let seq = 0
  let before = ''
  for (;;) {
    const entries = await db
      .selectFrom('rollcallAuditEntry')
      .selectAll()
      .where('organizationId', '=', id)
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(page)
      .execute()
    for (const { hash, ...entry } of entries) {
      seq += 1
      if (entry.seq !== seq) return seq
      before = await seal(before, entry)
      if (before !== hash) return seq
    }
    if (entries.length < page) break
  }
  if (seq < entryCount) return seq + 1
  return before === entryHash && seq === entryCount ? undefined : seq
}
