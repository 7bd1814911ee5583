// Decides what "nothing changed" means: every row of every table of Rollcall is as it was.
import { sql, type Kysely } from 'kysely'
import { expect } from 'vitest'
import { TextPlugin } from '../src/repository/text-plugin.ts'

/** Reads note that somebody was here, at most every five minutes and after they have answered. */
const notes = ['last_active_at', 'active_key']

/** What is counted whatever becomes of a request: tries. */
const tries = ['lookups', 'wrongLinks']

/** Every row of every table, as text. */
export async function dump(db: Kysely<unknown>): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const table of await tablesOf(db)) {
    const rows = await rowsOf(db, table)
    const kept = rows.filter((row) => !tries.includes(String(row['scope'])))
    found[table] = kept.map(textOf).toSorted()
  }
  return found
}

/** Does something that must leave no trace, and answers what it answered. */
export async function unchanged<T>(db: Kysely<unknown>, act: () => Promise<T>): Promise<T> {
  const before = await dump(db)
  const answer = await act()
  expect(await dump(db)).toEqual(before)
  return answer
}

/** A row as it stands in its table. */
export type Row = Record<string, string | number | null>

/** The rows of one table. */
export async function rowsOf(db: Kysely<unknown>, table: string): Promise<Row[]> {
  const all = sql<Row>`select * from ${sql.table(table)}`
  const { rows } = await all.execute(db.withPlugin(new TextPlugin()))
  return rows
}

function textOf(row: Record<string, unknown>): string {
  return JSON.stringify(Object.entries(row).filter(([name]) => !notes.includes(name)))
}

const known = new WeakMap<Kysely<unknown>, string[]>()

async function tablesOf(db: Kysely<unknown>): Promise<string[]> {
  const cached = known.get(db)
  if (cached) return cached
  const tables = await db.introspection.getTables()
  const names = tables.map(({ name }) => name).filter((name) => name.startsWith('rollcall_'))
  known.set(db, names)
  return names
}
