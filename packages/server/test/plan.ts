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

/** Nobody is found by more words than these. */
const mostWords = 25

/** One table in MariaDB's account of what it did. */
interface Access {
  table_name: string
  access_type: string
  key?: string
  r_rows?: number
  r_loops?: number
}

/** What was wrong with what MariaDB did: tables not read by index, and reads of more rows than they should. */
export async function mariaDbFaults(
  db: Kysely<unknown>,
  { sql, parameters }: Statement,
  most: number,
): Promise<string[]> {
  const query = CompiledQuery.raw(`analyze format=json ${sql}`, [...parameters])
  const { rows } = (await db.executeQuery(query)) as { rows: { ANALYZE: string }[] }
  return accesses(JSON.parse(rows[0]?.ANALYZE ?? '{}')).flatMap((access) => {
    // What is derived was read before, from tables.
    if (access.table_name.startsWith('<')) return []
    const read = (access.r_rows ?? 0) * (access.r_loops ?? 0)
    // Of somebody who was found, it reads all words to see whether another one of the search is among them.
    const limit = access.table_name === 'e' ? most * mostWords : most
    const fine = access.access_type !== 'ALL' && read <= limit
    const { access_type: type, key, table_name: table } = access
    return fine ? [] : [`${type} ${key ?? ''} read ${read} rows of ${table}`]
  })
}

function accesses(node: unknown): Access[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'table_name' in node && 'access_type' in node ? [node as Access] : []
  return [...own, ...Object.values(node).flatMap(accesses)]
}

function nodes(node: Node | undefined): Node[] {
  return node ? [node, ...(node.Plans ?? []).flatMap(nodes)] : []
}
