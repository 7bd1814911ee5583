// What rows tell of grants: members hold them, the removed hold none, and their text says what the rows say.
import { atomsOf, type Grant } from '@rollcall/core'
import { sql, type Kysely } from 'kysely'

interface Row {
  id: string
  status: string
  grants: string
  atom: string | null
}

/** What breaks invariant 12, in words: the text of a holder and their rows, read at one moment. */
export async function brokenGrants(db: Kysely<unknown>): Promise<string[]> {
  const found: string[] = []
  for (const holder of ['member', 'invitation'] as const) {
    const { rows } = await sql<Row>`select h.id, h.status, h.grants, g.atom
      from ${sql.table(`rollcall_${holder}`)} h
      left join ${sql.table(`rollcall_${holder}_grant`)} g
        on ${sql.ref(`g.${holder}_id`)} = h.id
      where h.grants <> '[]' or g.atom is not null
      order by h.id, g.atom`.execute(db)
    const holders = new Map<string, Row[]>()
    for (const row of rows) holders.set(row.id, [...(holders.get(row.id) ?? []), row])
    for (const own of holders.values()) found.push(...differing(holder, own))
  }
  return found
}

function differing(holder: string, own: Row[]): string[] {
  const [{ id, status, grants } = { id: '', status: '', grants: '[]' }] = own
  const rows = own.flatMap(({ atom }) => atom ?? []).toSorted()
  const text = [...atomsOf(JSON.parse(grants) as Grant[]).keys()].toSorted()
  const found: string[] = []
  if (JSON.stringify(rows) !== JSON.stringify(text))
    found.push(
      `I12: text and rows of grants agree, but ${holder} ${id} has ${grants} and ${rows.join()}`,
    )
  if (holder === 'member' && status === 'removed')
    found.push(`I12: whoever was removed holds nothing, but member ${id} holds ${rows.join()}`)
  return found
}
