// Decides how to look at what a database means to do, and how much of a table it touches.
import { CompiledQuery, type Kysely } from 'kysely'
import type { Statement } from './acme.ts'

/** One step of SQLite's plan. */
interface Step {
  id: number
  parent: number
  detail: string
}

/**
 * What is wrong with a plan of SQLite: tables that are scanned, sorts of more than a page, and for a page in the
 * middle walks that begin at the first row instead of there.
 */
export async function sqliteFaults(
  db: Kysely<unknown>,
  { sql, parameters }: Statement,
  deep: boolean,
): Promise<string[]> {
  const query = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters])
  const { rows } = (await db.executeQuery(query)) as { rows: Step[] }
  const ofTables = /^(SCAN|SEARCH) (m|i|e|w)\b(?!.*\bSUBQUERY\b)/
  return rows.flatMap(({ id, parent, detail }) => {
    if (/^SCAN (m|i|e|rollcall_\w+)\b/.test(detail)) return [`scans: ${detail}`]
    if (/^SEARCH (?!.*\bINDEX\b)/.test(detail)) return [`no index: ${detail}`]
    if (deep && /^SEARCH m .*listed=/.test(detail) && !/[<>]/.test(detail)) {
      return [`walks from the beginning: ${detail}`]
    }
    if (!detail.startsWith('USE TEMP B-TREE')) return []
    const [sorted] = rows.filter((step) => step.parent === parent && step.id < id)
    const cut = sorted && (!ofTables.test(sorted.detail) || sorted.detail === 'SCAN w')
    return cut ? [] : [`sorts a table: ${detail} of ${sorted?.detail}`]
  })
}

interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}

/** What was wrong with what PostgreSQL did: tables not read by index, and reads of more rows than they should. */
export async function postgresFaults(
  db: Kysely<unknown>,
  { sql, parameters }: Statement,
  most: number,
): Promise<string[]> {
  const explain = `explain (analyze, timing off, format json) ${sql}`
  const { rows } = (await db.executeQuery(CompiledQuery.raw(explain, [...parameters]))) as {
    rows: { 'QUERY PLAN': { Plan: Node }[] }[]
  }
  return nodes(rows[0]?.['QUERY PLAN'][0]?.Plan).flatMap((node) => {
    const table = node['Relation Name']
    if (table === undefined) return []
    const type = node['Node Type']
    const read =
      (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
    const fine = /^Index (Only )?Scan$/.test(type) && read <= most
    return fine ? [] : [`${type} ${node['Index Name'] ?? ''} read ${read} rows of ${table}`]
  })
}

function nodes(node: Node | undefined): Node[] {
  return node ? [node, ...(node.Plans ?? []).flatMap(nodes)] : []
}
