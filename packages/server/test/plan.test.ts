import { definePolicy, type PeopleQuery, type PeopleSort } from '@rollcall/core'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { TextPlugin } from '../src/repository/text-plugin.ts'
import { insertCrowd } from '../src/testing/index.ts'
import { listOf, writeCursor } from '../src/routes/cursor.ts'
import { useAcme, type Acme, type Statement } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { multiply } from './many.ts'
import { mariaDbFaults, postgresFaults, sqliteFaults } from './plan.ts'

const sorts: PeopleSort[] = [
  'name',
  '-name',
  'joinedAt',
  '-joinedAt',
  'lastActiveAt',
  '-lastActiveAt',
]

/** Rows a branch may look at: a page and one more; twice that along words; five hundred where a filter chooses. */
const queries: [title: string, query: PeopleQuery & { deep?: boolean }, most: number][] = [
  ...sorts.flatMap((sort): (typeof queries)[number][] => [
    [`the first page by ${sort}`, { sort }, 51],
    [`a deep page by ${sort}`, { sort, deep: true }, 51],
    [`a role by ${sort}`, { sort, role: ['admin'] }, 51],
    [`a deep page of two roles by ${sort}`, { sort, role: ['admin', 'viewer'], deep: true }, 51],
  ]),
  ['a search that finds many', { search: 'mem' }, 102],
  ['a search that finds invitations', { search: 'inv' }, 102],
  ['a search that finds everybody', { search: 'crowd' }, 102],
  ['a search for one', { search: 'member-7@crowd.test' }, 102],
  ['a search of two words', { search: 'lovelace ada' }, 500],
  ['a search of two words that fit everybody', { search: 'crowd test' }, 500],
  ['a search within a role', { search: 'crowd', role: ['admin'] }, 500],
  ['members with two factors', { twoFactor: ['on'] }, 500],
  ['expired invitations', { status: ['expired'], sort: '-joinedAt' }, 500],
  ['people in a project', { project: 'lab' }, 500],
  ['people in a project, by a word', { project: 'lab', search: 'crowd', role: ['member'] }, 500],
  ['a language', { locale: ['sv'], deep: true }, 500],
]

/** Nobody but the owner sees all projects: the others are looked up by what they were given. */
const standard = definePolicy({
  roles: {
    owner: { permissions: 'all' },
    admin: { permissions: ['organization.read', 'member.*', 'invitation.*'] },
    member: { permissions: ['organization.read', 'member.read'] },
    viewer: { permissions: ['organization.read', 'member.read'] },
  },
  projects: { switches: ['server.read'] },
  owners: { role: 'owner' },
  invitations: { role: 'member' },
})

onEveryDatabase('twenty thousand people: the plan for', (open) => {
  const acme = useAcme(open, { policies: { standard } })
  let world: Acme

  beforeAll(async () => {
    world = await acme()
    const { db, olle, organizationId } = world
    await insertCrowd(db, { organizationId, members: 399, invitations: 100 })
    await sql`update rollcall_invitation set invited_by_id = ${olle.memberId}`.execute(db)
    await multiply(db, organizationId, 39)
    await world.projects('lab')
    await giveEverybody(world, 'member')
    await giveEverybody(world, 'invitation')
    await (open.database === 'mysql' ? analyzeTables : sql`analyze`).execute(db)
  }, 60_000)

  it('is made for as many as it says', async () => {
    const { ask, olle } = world
    expect((await ask(olle, 'listPeople', { limit: 1 })).body.total).toBe(20_000)
  })

  it.for(queries)('%s walks indexes of ours and stops', async ([, query, most]) => {
    const { db } = world
    const statement = await sent(world, query)
    const faults = {
      sqlite: () => sqliteFaults(db, statement, query.deep ?? false),
      postgres: () => postgresFaults(db, statement, most),
      mysql: () => mariaDbFaults(db, statement, most),
    }
    expect(await faults[open.database]()).toEqual([])
  })
})

const analyzeTables = sql`analyze table rollcall_member, rollcall_invitation, rollcall_person_word,
  rollcall_member_grant, rollcall_invitation_grant`

/** Writes something in the project for everybody there. */
async function giveEverybody(
  { db, organizationId }: Acme,
  holder: 'member' | 'invitation',
): Promise<void> {
  const [table, id] = [`rollcall_${holder}`, `${holder}_id`]
  await sql`insert into ${sql.table(`${table}_grant`)}
    (${sql.ref(id)}, atom, organization_id, scope, project_id, permission)
    select id, 'project|lab|server.read', organization_id, 'project', 'lab', 'server.read'
    from ${sql.table(table)} where organization_id = ${organizationId}`.execute(db)
}

/** The statement that listPeople sends. */
async function sent(
  { ask, db, olle, organizationId, statements }: Acme,
  { deep, ...query }: PeopleQuery & { deep?: boolean },
): Promise<Statement> {
  const { sort = 'name' } = query
  const columns = { name: 'name_key', joinedAt: 'joined_at', lastActiveAt: 'active_key' } as const
  const column = columns[sort.replace('-', '') as keyof typeof columns]
  const { rows } = await sql<{
    key: string
    id: string
  }>`select ${sql.ref(column)} as ${sql.ref('key')}, id
    from rollcall_member order by 1, 2 limit 1 offset 9000`.execute(db.withPlugin(new TextPlugin()))
  const list = await listOf('listPeople', { ...query, organizationId })
  const cursor = deep && rows[0] ? { cursor: writeCursor(list, rows[0]) } : {}
  statements.length = 0
  const { status } = await ask(olle, 'listPeople', { ...query, ...cursor })
  expect(status).toBe(200)
  return statements.findLast((statement) => statement.sql.includes('row_number'))!
}
