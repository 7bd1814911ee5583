// Decides the column types of text.
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { dialectOf } from '../dialect.ts'

const text = { sqlite: sql`text`, postgres: sql`text collate "C"` }

/**
 * Five such columns are the longest index that InnoDB makes (3072 bytes). As `varchar` each of them would end at 153
 * characters, whatever they are: less than an address may have.
 */
const textTypes = { ...text, mysql: sql`varbinary(612)` }
const longTextTypes = {
  ...text,
  mysql: sql`mediumtext character set utf8mb4 collate utf8mb4_bin`,
}

/**
 * Ids, addresses, sort keys, times: short, and compared byte by byte everywhere: the same order, and the same
 * equality, as in the program.
 */
export function textOf(db: Kysely<unknown>): RawBuilder<unknown> {
  return textTypes[dialectOf(db)]
}

/** What is written and read and never looked for: names, messages, JSON. In no index. */
export function longTextOf(db: Kysely<unknown>): RawBuilder<unknown> {
  return longTextTypes[dialectOf(db)]
}
