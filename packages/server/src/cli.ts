#!/usr/bin/env node
// Decides what can be done from a shell: bring the tables up to date, see whether they are, examine them, print their SQL.
import { parseArgs } from 'node:util'
import { Kysely, MysqlDialect, PostgresDialect, type Dialect } from 'kysely'
import { ours } from './repository/ours.ts'
import { examine } from './repository/examine.ts'
import { migrate, pendingMigrations } from './repository/migrate.ts'
import { schemaSql } from './repository/schema-sql.ts'
import { sqlite } from './sqlite.ts'

const usage = `npx --package=@rollcall/server rollcall migrate --database <url>   brings the tables up to date
npx --package=@rollcall/server rollcall status  --database <url>   says which migrations are still to be done
npx --package=@rollcall/server rollcall doctor  --database <url>   examines counters, memberships and the seals of the audit
npx --package=@rollcall/server rollcall sql     --dialect <name>   prints the tables as SQL: sqlite, postgres, mysql

<url> is file:app.db, postgres://user@host/name or mysql://user@host/name; default: DATABASE_URL.
`

const missingDatabase =
  'There is no database. Which one is brought up to date is never guessed. ' +
  'Give --database, or set DATABASE_URL.'

const missing = (name: string, database: string) =>
  `The package \`${name}\` is not installed. ${database} is reached through it, and hosts on SQLite do without. ` +
  `Install it beside @rollcall/server: \`npm install ${name}\`.`

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
  case 'doctor':
    await withDatabase(async (db) => {
      const findings = await examine(db)
      for (const { organizationId, finding } of findings)
        console.log(`Organization ${JSON.stringify(organizationId)}: ${finding}`)
      if (findings.length === 0) console.log('All is well.')
      process.exitCode = findings.length > 0 ? 1 : 0
    })
    break
  case 'sql': {
    const { dialect } = values
    if (dialect === 'sqlite' || dialect === 'postgres' || dialect === 'mysql')
      console.log(await schemaSql(dialect))
    else fail(unknownDialect(dialect))
    break
  }
  default:
    fail(unknownCommand(positionals[0]))
}

async function withDatabase(work: (db: ReturnType<typeof ours>) => Promise<void>): Promise<void> {
  const url = values.database ?? process.env['DATABASE_URL']
  if (!url) return fail(missingDatabase)
  const dialect = await dialectFor(url)
  if (!dialect) return
  const db = new Kysely<unknown>({ dialect })
  await work(ours(db)).finally(() => db.destroy())
}

async function dialectFor(url: string): Promise<Dialect | undefined> {
  if (url.startsWith('file:')) return sqlite(url.slice('file:'.length))
  if (/^postgres(ql)?:/.test(url)) return postgresFor(url)
  if (/^(mysql|mariadb):/.test(url)) return mysqlFor(url.replace(/^mariadb:/, 'mysql:'))
  fail(unknownDatabase(url))
  return undefined
}

async function postgresFor(url: string): Promise<Dialect | undefined> {
  const pg = await import('pg').catch(unlessMissing)
  if (pg) return new PostgresDialect({ pool: new pg.default.Pool({ connectionString: url }) })
  fail(missing('pg', 'PostgreSQL'))
  return undefined
}

async function mysqlFor(url: string): Promise<Dialect | undefined> {
  const mysql = await import('mysql2').catch(unlessMissing)
  if (mysql) return new MysqlDialect({ pool: mysql.default.createPool(url) })
  fail(missing('mysql2', 'MariaDB'))
  return undefined
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
}

function fail(message: string): void {
  console.error(`${message}\n\n${usage}`)
  process.exitCode = 2
}

/** Names the scheme only: the rest may hold a password. */
function unknownDatabase(url: string): string {
  const scheme = /^[\w+.-]+:/.exec(url)?.[0]
  return (
    `The database URL begins with ${scheme ? `'${scheme}'` : 'no scheme'}, which Rollcall does not know. ` +
    'Locks and column types differ between databases, so guessing would lose data. ' +
    'Give file:app.db for SQLite, postgres://user@host/name for PostgreSQL or mysql://user@host/name for MariaDB.'
  )
}

function unknownDialect(dialect: string | undefined): string {
  return (
    `${dialect ? `'${dialect}' is no dialect Rollcall knows` : 'There is no dialect'}. ` +
    'The same tables read differently in each. Give --dialect sqlite, --dialect postgres or --dialect mysql.'
  )
}

function unknownCommand(command: string | undefined): string {
  return (
    `${command ? `'${command}' is no command` : 'There is no command'}, so nothing was done. ` +
    'Give migrate, status, doctor or sql.'
  )
}
