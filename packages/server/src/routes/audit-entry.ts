// The audit, as those read it who may.
import { Refusal } from '@rollcall/core'
import { findEntries } from '../repository/audit-entry.ts'
import { listOf, readCursor, writeCursor } from './cursor.ts'
import type { Read } from './route.ts'

const usualLimit = 50

/** One page of entries, the newest first. */
export const listAuditEntries: Read<'listAuditEntries'> = async ({
  verb: asked,
  kit,
  viewer,
  input,
}) => {
  const list = await listOf(asked, input)
  const { actor, verb, subject, since, cursor, limit = usualLimit } = input
  const filter = {
    userId: actor,
    verbs: verb,
    subjectId: subject,
    since,
    below: cursor === undefined ? undefined : placeOf(list, cursor),
  }
  const found = await findEntries(kit.db, viewer.organization.id, filter, limit + 1)
  const entries = found.slice(0, limit)
  const last = found.length > limit ? entries.at(-1) : undefined
  return {
    entries,
    nextCursor: last ? writeCursor(list, { key: String(last.seq), id: '' }) : null,
  }
}

function placeOf(list: string, cursor: string): number {
  const { key } = readCursor(list, cursor)
  if (/^\d{1,9}$/.test(key)) return Number(key)
  throw new Refusal({
    code: 'invalid_input',
    errors: [{ path: 'cursor', message: 'is no cursor of this list' }],
  })
}
