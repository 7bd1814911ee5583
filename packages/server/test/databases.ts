// Decides on which databases every server test runs: each file on each, in a database of its own.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dialect } from 'kysely'
import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, describe, inject } from 'vitest'
import { sqlite } from '../src/sqlite.ts'

/** Opens an empty database; what it opened is gone when the tests of the file are over. */
export type OpenDatabase = () => Promise<Dialect>

/** Describes rules that hold on every database. */
export function onEveryDatabase(name: string, rules: (open: OpenDatabase) => void): void {
  describe(`on SQLite: ${name}`, () => {
    rules(openSqlite())
  })
  const url = inject('postgresUrl')
  if (!url) return
  describe(`on PostgreSQL: ${name}`, () => {
    rules(openPostgres(url))
  })
}

function openSqlite(): OpenDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-sqlite-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let opened = 0
  return async () => sqlite(join(folder, `${(opened += 1)}.sqlite`))
}

function openPostgres(url: string): OpenDatabase {
  const pools: pg.Pool[] = []
  const names: string[] = []
  const salt = createHash('sha256').update(`${process.pid} ${performance.now()}`).digest('hex')

  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end().catch(() => undefined)))
    await admin(
      url,
      names.map((name) => `drop database if exists ${name} with (force)`),
    )
  })
  return async () => {
    const name = `rollcall_${salt.slice(0, 12)}_${names.length}`
    names.push(name)
    await admin(url, [`create database ${name}`])
    const connection = new URL(url)
    connection.pathname = `/${name}`
    const pool = new pg.Pool({ connectionString: connection.href, max: 10 })
    // The server ends connections of a database that is dropped.
    pool.on('error', () => undefined)
    pools.push(pool)
    return new PostgresDialect({ pool })
  }
}

async function admin(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
