// Decides how a test reaches a database by its address: also a second time, and from another process.
import { MysqlDialect, PostgresDialect, type Dialect } from 'kysely'
import { createPool } from 'mysql2'
import pg from 'pg'
import { sqlite } from '../src/sqlite.ts'

/** A connection to `sqlite:/path/of/file`, `postgres://…` or `mysql://…`, and how to end it. */
export function connect(
  address: string,
  connections = 10,
): { dialect: Dialect; end: () => Promise<void> } {
  if (address.startsWith('sqlite:')) {
    return { dialect: sqlite(address.slice('sqlite:'.length)), end: async () => undefined }
  }
  if (address.startsWith('mysql:')) {
    const pool = createPool({ uri: address, connectionLimit: connections })
    const end = () => new Promise<void>((done) => pool.end(() => done()))
    return { dialect: new MysqlDialect({ pool }), end }
  }
  const pool = new pg.Pool({ connectionString: address, max: connections })
  // The server ends connections of a database that is dropped.
  pool.on('error', () => undefined)
  // A connection that breaks between two statements tells nobody else, and would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return { dialect: new PostgresDialect({ pool }), end: () => pool.end().catch(() => undefined) }
}
