// What rows tell of secrets: nothing in any column reads like a token, or like the end of one.
import { sql, type Kysely } from 'kysely'

/** A token, or its MAC where a token might have been cut: 43 characters of base64url between ends. */
const secret = /v1\.[A-Za-z0-9]+\.[^\s."]+\.[\w-]{22}\.(mail|link)|(^|[^\w-])[\w-]{43}($|[^\w-])/

/** What breaks invariant 19, in words. The text itself is not repeated. */
export async function brokenSecrets(db: Kysely<unknown>): Promise<string[]> {
  const tables = await db.introspection.getTables()
  const found: string[] = []
  for (const { name } of tables.filter((table) => table.name.startsWith('rollcall_'))) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
      db,
    )
    const columns = new Set(rows.flatMap((row) => suspicious(row)))
    for (const column of columns)
      found.push(`I19: no column holds a token, but ${name}.${column} reads like one`)
  }
  return found
}

function suspicious(row: Record<string, unknown>): string[] {
  return Object.entries(row).flatMap(([name, value]) =>
    typeof value === 'string' && secret.test(value) ? [name] : [],
  )
}
