// Decides which database this is, where its ways differ.
import { PostgresAdapter, SqliteAdapter, type Kysely } from 'kysely'

/** The databases Rollcall knows. */
export type DialectName = 'sqlite' | 'postgres'

/**
 * The dialect of a Kysely instance.
 *
 * @throws TypeError when it is one nobody tested Rollcall on
 */
export function dialectOf<DB>(db: Kysely<DB>): DialectName {
  const { adapter } = db.getExecutor()
  if (adapter instanceof SqliteAdapter) return 'sqlite'
  if (adapter instanceof PostgresAdapter) return 'postgres'
  throw new TypeError(
    `Rollcall: the database speaks through ${adapter.constructor.name}, which Rollcall does not know. ` +
      'Locks and column types differ between databases, so guessing would lose data. ' +
      'Give a Kysely instance or dialect for SQLite or PostgreSQL.',
  )
}
