// Decides on which databases every server test runs: each file on each, in a database of its own.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dialect } from 'kysely'
import pg from 'pg'
import { afterAll, describe, inject } from 'vitest'
import { connect } from './connect.ts'

/** Opens an empty database; what it opened is gone when the tests of the file are over. */
export interface OpenDatabase {
  (): Promise<Dialect>
  database: 'sqlite' | 'postgres'
  /** The address of a new empty database, for {@link connect}. */
  address(): Promise<string>
  /** Connects once more to a database. */
  connect(address: string): Dialect
}

/** Describes rules that hold on every database. */
export function onEveryDatabase(title: string, rules: (open: OpenDatabase) => void): void {
  describe(`on SQLite: ${title}`, () => {
    rules(opener('sqlite', sqliteAddresses()))
  })
  const url = inject('postgresUrl')
  if (!url) return
  describe(`on PostgreSQL: ${title}`, () => {
    rules(opener('postgres', postgresAddresses(url)))
  })
}

function opener(database: OpenDatabase['database'], address: () => Promise<string>): OpenDatabase {
  const ends: (() => Promise<void>)[] = []
  afterAll(async () => {
    await Promise.all(ends.map((end) => end()))
  })
  const once = (url: string) => {
    const { dialect, end } = connect(url)
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

function postgresAddresses(url: string): () => Promise<string> {
  const names: string[] = []
  const salt = createHash('sha256').update(`${process.pid} ${performance.now()}`).digest('hex')

  afterAll(async () => {
    await admin(
      url,
      names.map((name) => `drop database if exists ${name} with (force)`),
    )
  })
  return async () => {
    const name = `rollcall_${salt.slice(0, 12)}_${names.length}`
    names.push(name)
    await admin(url, [`create database ${name}`])
    const address = new URL(url)
    address.pathname = `/${name}`
    return address.href
  }
}

async function admin(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
