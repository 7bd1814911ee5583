// Decides which database this is, where its ways differ.
import { MysqlAdapter, PostgresAdapter, SqliteAdapter, type Kysely } from 'kysely'

/** The databases Rollcall knows. `mysql` is MariaDB: MySQL itself is not tested. */
export type DialectName = 'sqlite' | 'postgres' | 'mysql'

/**
 * The dialect of a Kysely instance.
 *
 * @throws TypeError when it is one nobody tested Rollcall on
 */
export function dialectOf<DB>(db: Kysely<DB>): DialectName {
  const { adapter } = db.getExecutor()
  if (adapter instanceof SqliteAdapter) return 'sqlite'
  if (adapter instanceof PostgresAdapter) return 'postgres'
  if (adapter instanceof MysqlAdapter) return 'mysql'
  throw new TypeError(
    `Rollcall: the database speaks through ${adapter.constructor.name}, which Rollcall does not know. ` +
      'Locks and column types differ between databases, so guessing would lose data. ' +
      'Give a Kysely instance or dialect for SQLite, PostgreSQL or MariaDB.',
  )
}
