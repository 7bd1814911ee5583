// Decides how Kysely speaks to SQLite inside the page: the dialect of the server's own tests, over WebAssembly.
import sqlite3InitModule, { type Sqlite3Static, type SqlValue } from '@sqlite.org/sqlite-wasm'
import { SqliteDialect } from 'kysely'

let loaded: Promise<Sqlite3Static> | undefined

/** A fresh database in memory. */
export async function openSqlite(): Promise<SqliteDialect> {
  const sqlite3 = await (loaded ??= sqlite3InitModule())
  const raw = new sqlite3.oo1.DB(':memory:')
  raw.exec('pragma foreign_keys = on')

  const all = (sql: string, parameters: readonly unknown[]): unknown[] => {
    const statement = raw.prepare(sql)
    try {
      if (parameters.length > 0) statement.bind(parameters as SqlValue[])
      const rows: unknown[] = []
      while (statement.step()) rows.push(statement.get({}))
      return rows
    } finally {
      statement.finalize()
    }
  }
  const readers = new Map<string, boolean>()
  const isReader = (sql: string): boolean => {
    const known = readers.get(sql)
    if (known !== undefined) return known
    const statement = raw.prepare(sql)
    readers.set(sql, statement.columnCount > 0)
    statement.finalize()
    return readers.get(sql) ?? false
  }
  return new SqliteDialect({
    database: {
      close: () => raw.close(),
      prepare: (sql) => ({
        reader: isReader(sql),
        all: (parameters) => all(sql, parameters),
        run: (parameters) => {
          all(sql, parameters)
          return {
            changes: raw.changes(),
            lastInsertRowid: sqlite3.capi.sqlite3_last_insert_rowid(raw),
          }
        },
        iterate: (parameters) => all(sql, parameters)[Symbol.iterator](),
      }),
    },
  })
}
