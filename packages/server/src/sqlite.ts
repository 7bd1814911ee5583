// Decides how Kysely speaks to SQLite in Node, with nothing installed: `node:sqlite` under Kysely's own dialect.
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { SqliteDialect } from 'kysely'

/**
 * A Kysely dialect for a SQLite file, on Node's own SQLite (Node 22.13 or newer).
 * Readers do not wait for the writer (WAL); writers of several processes wait up to five seconds for each other.
 *
 * @param path a file, or `:memory:`
 */
export function sqlite(path: string): SqliteDialect {
  const database = new DatabaseSync(path)
  database.exec(
    'pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on',
  )
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    if (statements.size >= mostStatements) statements.clear()
    statements.set(sql, statement)
    return statement
  }
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        const statement = prepare(sql)
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...bindable(parameters)),
          run: (parameters) => statement.run(...bindable(parameters)),
          iterate: (parameters) => statement.iterate(...bindable(parameters)),
        }
      },
    },
  })
}

const mostStatements = 500

type Bindable = string | number | bigint | null

/** `node:sqlite` takes an object in the first place for named parameters and stores nothing; so none gets there. */
function bindable(parameters: readonly unknown[]): Bindable[] {
  return parameters.map((parameter) => {
    if (parameter === null || parameter === undefined) return null
    if (typeof parameter === 'boolean') return parameter ? 1 : 0
    if (typeof parameter === 'string' || typeof parameter === 'number') return parameter
    if (typeof parameter === 'bigint') return parameter
    throw new TypeError(
      `Rollcall: SQLite cannot store a ${parameter.constructor.name}. It would be lost without a word. ` +
        'Give a string, a number, a boolean or null.',
    )
  })
}
