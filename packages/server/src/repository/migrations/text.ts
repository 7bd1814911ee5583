// Decides the column type of all text.
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { dialectOf } from '../dialect.ts'

const textTypes = { sqlite: sql`text`, postgres: sql`text collate "C"` }

/** Text is compared byte by byte everywhere: the same order, and the same equality, as in the program. */
export function textOf(db: Kysely<unknown>): RawBuilder<unknown> {
  return textTypes[dialectOf(db)]
}
