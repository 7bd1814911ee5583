// Decides how a row is inserted that may be there already: then nothing happens, and whoever holds it is waited for.
import { sql, type InsertQueryBuilder } from 'kysely'
import type { Database, Tables } from './database.ts'
import { dialectOf } from './dialect.ts'

/** The insertion of rows of which some may be there. `column` is any column of the table. */
export function unlessThere<Table extends keyof Tables, Output>(
  db: Database,
  insertion: InsertQueryBuilder<Tables, Table, Output>,
  column: keyof Tables[Table] & string,
): InsertQueryBuilder<Tables, Table, Output> {
  if (dialectOf(db) !== 'mysql') return insertion.onConflict((conflict) => conflict.doNothing())
  // MariaDB's `ignore` would overlook every other error too.
  const itself = { [column]: sql.ref(column) }
  return insertion.onDuplicateKeyUpdate(itself as never)
}
