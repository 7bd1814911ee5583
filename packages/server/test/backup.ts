// Decides how a test goes back to an earlier moment: every row of every table, as from a backup.
import { sql, type Kysely } from 'kysely'
import { rowsOf } from './dump.ts'

/** What others refer to comes first. */
const first = [
  'rollcall_organization',
  'rollcall_member',
  'rollcall_project',
  'rollcall_invitation',
  'rollcall_ownership_offer',
]

/** Takes a backup; what it answers puts it back, or into another database with the same tables. */
export async function backup(
  db: Kysely<unknown>,
): Promise<(into?: Kysely<unknown>) => Promise<void>> {
  const tables = await db.introspection.getTables()
  const names = tables.map(({ name }) => name).filter((name) => name.startsWith('rollcall_'))
  const kept = [...first, ...names.filter((name) => !first.includes(name))].filter(
    (name) => !name.startsWith('rollcall_migration'),
  )
  const rows = new Map<string, Record<string, unknown>[]>()
  for (const name of kept) rows.set(name, await rowsOf(db, name))
  return (into = db) =>
    into.transaction().execute(async (trx) => {
      for (const name of kept.toReversed()) await sql`delete from ${sql.table(name)}`.execute(trx)
      for (const [name, all] of rows) for (const row of all) await insert(trx, name, row)
    })
}

async function insert(
  db: Kysely<unknown>,
  table: string,
  row: Record<string, unknown>,
): Promise<void> {
  const columns = Object.keys(row).map((name) => sql.ref(name))
  const values = Object.values(row).map((value) => sql`${value}`)
  await sql`insert into ${sql.table(table)} (${sql.join(columns)})
    values (${sql.join(values)})`.execute(db)
}
