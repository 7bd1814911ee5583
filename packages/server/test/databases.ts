// Decides on which databases every server test runs: each file on each, in a database of its own.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql, type Dialect } from 'kysely'
import { afterAll, describe, inject } from 'vitest'
import type { DialectName } from '../src/repository/dialect.ts'
import { connect } from './connect.ts'

/** Opens an empty database; what it opened is gone when the tests of the file are over. */
export interface OpenDatabase {
  (): Promise<Dialect>
  database: DialectName
  /** The address of a new empty database, for {@link connect}. */
  address(): Promise<string>
  /** Connects once more to a database. */
  connect(address: string, connections?: number): Dialect
}

/** Describes rules that hold on every database. */
export function onEveryDatabase(title: string, rules: (open: OpenDatabase) => void): void {
  describe(`on SQLite: ${title}`, () => {
    rules(opener('sqlite', sqliteAddresses()))
  })
  onEveryServer(title, rules)
}

/** Describes rules that hold on every database that is reached over a connection. */
export function onEveryServer(title: string, rules: (open: OpenDatabase) => void): void {
  for (const { name, database, url, drop } of servers) {
    if (!url) continue
    describe(`on ${name}: ${title}`, () => {
      rules(opener(database, serverAddresses(url, drop)))
    })
  }
}

const servers = [
  {
    name: 'PostgreSQL',
    database: 'postgres',
    url: inject('postgresUrl'),
    drop: (name: string) => `drop database if exists ${name} with (force)`,
  },
  {
    name: 'MariaDB',
    database: 'mysql',
    url: inject('mariaDbUrl'),
    drop: (name: string) => `drop database if exists ${name}`,
  },
] as const

function opener(database: DialectName, address: () => Promise<string>): OpenDatabase {
  const ends: (() => Promise<void>)[] = []
  afterAll(async () => {
    await Promise.all(ends.map((end) => end()))
  })
  const once = (url: string, connections?: number) => {
    const { dialect, end } = connect(url, connections)
    ends.push(end)
    return dialect
  }
  return Object.assign(async () => once(await address()), { database, address, connect: once })
}

function sqliteAddresses(): () => Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-sqlite-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let opened = 0
  return async () => `sqlite:${join(folder, `${(opened += 1)}.sqlite`)}`
}

/** New databases on a server. */
function serverAddresses(url: string, drop: (name: string) => string): () => Promise<string> {
  const names: string[] = []
  const salt = createHash('sha256').update(`${process.pid} ${performance.now()}`).digest('hex')

  afterAll(() => run(url, names.map(drop)))
  return async () => {
    const name = `rollcall_${salt.slice(0, 12)}_${names.length}`
    names.push(name)
    await run(url, [`create database ${name}`])
    const address = new URL(url)
    address.pathname = `/${name}`
    return address.href
  }
}

async function run(url: string, statements: string[]): Promise<void> {
  const { dialect, end } = connect(url)
  const db = new Kysely({ dialect })
  for (const statement of statements) await sql.raw(statement).execute(db)
  await end()
}
