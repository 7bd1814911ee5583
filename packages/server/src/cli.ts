#!/usr/bin/env node
// Decides what can be done from a shell: bring the tables up to date, see whether they are, print their SQL.
import { parseArgs } from 'node:util'
import { Kysely, PostgresDialect, type Dialect } from 'kysely'
import { ours } from './repository/database.ts'
import { migrate, pendingMigrations } from './repository/migrate.ts'
import { schemaSql } from './repository/schema-sql.ts'
import { sqlite } from './sqlite.ts'

const usage = `rollcall migrate --database <url>   brings the tables up to date
rollcall status  --database <url>   says which migrations are still to be done
rollcall sql     --dialect <name>   prints the tables as SQL: sqlite, postgres

<url> is file:app.db or postgres://user@host/name; default: DATABASE_URL.
`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { database: { type: 'string' }, dialect: { type: 'string' } },
})

switch (positionals[0]) {
  case 'migrate':
    await withDatabase(async (db) => {
      const pending = await pendingMigrations(db)
      await migrate(db)
      console.log(pending.length > 0 ? `Done: ${pending.join(', ')}` : 'Nothing to do.')
    })
    break
  case 'status':
    await withDatabase(async (db) => {
      const pending = await pendingMigrations(db)
      console.log(pending.length > 0 ? `To be done: ${pending.join(', ')}` : 'Up to date.')
      process.exitCode = pending.length > 0 ? 1 : 0
    })
    break
  case 'sql': {
    const { dialect } = values
    if (dialect === 'sqlite' || dialect === 'postgres') console.log(await schemaSql(dialect))
    else fail(`'${dialect ?? ''}' is no dialect Rollcall knows.`)
    break
  }
  default:
    fail(positionals[0] ? `'${positionals[0]}' is no command.` : 'There is no command.')
}

async function withDatabase(work: (db: ReturnType<typeof ours>) => Promise<void>): Promise<void> {
  const url = values.database ?? process.env['DATABASE_URL']
  if (!url) return fail('There is no database: give --database or set DATABASE_URL.')
  const db = new Kysely<unknown>({ dialect: await dialectFor(url) })
  await work(ours(db)).finally(() => db.destroy())
}

async function dialectFor(url: string): Promise<Dialect> {
  if (url.startsWith('file:')) return sqlite(url.slice('file:'.length))
  const { default: pg } = await import('pg')
  return new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) })
}

function fail(message: string): void {
  console.error(`${message}\n\n${usage}`)
  process.exitCode = 2
}
