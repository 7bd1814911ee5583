// Measures whether a page of people costs the same in a small and in a large organization.
// node --conditions=@rollcall/source bench/list-people.ts [people in the large one]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input } from '@rollcall/core'
import { sqlite } from '@rollcall/server/sqlite'
import { insertCrowd, openRollcall, person } from '@rollcall/server/testing'
import { Kysely, PostgresDialect, sql, type Dialect } from 'kysely'
import pg from 'pg'
import { startPostgres } from '../tools/postgres.ts'

const large = Number(process.argv[2] ?? 100_000)
const small = 200
const rounds = 60
const owner = person('olle')

type Page = Omit<Input<'listPeople'>, 'organizationId'>

/** Pages as people ask for them; `deep` begins in the middle. */
const pages: Record<string, Page> = {
  'first page': {},
  'newest first': { sort: '-joinedAt' },
  'by role': { role: ['viewer'] },
  'search, one word': { search: 'lovelace', limit: 10 },
  'search, two words': { search: 'lovelace crowd', limit: 10 },
  'search, CJK': { search: '田', limit: 10 },
}

async function measure(name: string, dialect: Dialect): Promise<void> {
  const db = new Kysely<unknown>({ dialect })
  const { rollcall, as } = await openRollcall({ database: db })
  for (const [id, members] of [
    ['small', small],
    ['large', large],
  ] as const) {
    await rollcall.organizations.create({ id, name: id, owner })
    await insertCrowd(db, { organizationId: id, members, invitations: members / 10 })
  }
  if (name === 'PostgreSQL') await sql`analyze`.execute(db)

  const ask = async (organizationId: string, page: Page) => {
    const start = performance.now()
    const { status, body } = await as(owner).call('listPeople', { organizationId, ...page })
    if (status !== 200) throw new Error(`listPeople answered ${status}: ${JSON.stringify(body)}`)
    return { ms: performance.now() - start, body }
  }
  const deep = await middle(ask)

  console.log(`\n${name}: ${small} people against ${large}, median of ${rounds}, taken in turns`)
  for (const [title, page] of Object.entries({ ...pages, 'a page in the middle': null })) {
    const times: Record<string, number[]> = { small: [], large: [] }
    for (let round = 0; round < rounds; round += 1) {
      for (const id of ['small', 'large']) {
        times[id]?.push((await ask(id, page ?? { cursor: deep[id] ?? '' })).ms)
      }
    }
    const [one, other] = [median(times['small'] ?? []), median(times['large'] ?? [])]
    const ratio = (other / one).toFixed(2)
    console.log(
      `  ${title.padEnd(22)} ${one.toFixed(2)} ms  ${other.toFixed(2)} ms  ratio ${ratio}`,
    )
  }
  await db.destroy()
}

/** A cursor from the middle of each organization: a place by name, as a page would give it. */
async function middle(
  ask: (organizationId: string, page: Page) => Promise<{ body: { nextCursor: string } }>,
): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const id of ['small', 'large']) {
    const { nextCursor } = (await ask(id, { limit: 1 })).body
    const [order] = JSON.parse(decodeURIComponent(nextCursor)) as string[]
    found[id] = encodeURIComponent(JSON.stringify([order, 'fatima', '']))
  }
  return found
}

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN
}

const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'))
await measure('SQLite', sqlite(join(folder, 'bench.sqlite')))
rmSync(folder, { recursive: true, force: true })

const { socket, stop } = await startPostgres()
const pool = new pg.Pool({ host: socket, user: 'postgres', database: 'postgres' })
await measure('PostgreSQL', new PostgresDialect({ pool }))
await stop()
