// Decides how entries of the audit are sealed: each with the one before, so that none can be changed or taken out unseen.
import { sha256 } from '../hash.ts'
import type { AuditEntryTable } from './database.ts'

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
