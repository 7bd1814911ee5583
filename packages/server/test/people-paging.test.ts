import type { PeopleSort } from '@rollcall/core'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { insertCrowd } from '../src/testing/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'
import { everyPage, inBytes } from './pages.ts'

const orders = ['name', 'joinedAt', 'lastActiveAt'] as const
const sorts = orders.flatMap((order) => [order, `-${order}`] as PeopleSort[])
const columns = {
  member: { name: 'name_key', joinedAt: 'joined_at', lastActiveAt: 'active_key' },
  invitation: { name: 'name_key', joinedAt: 'invited_at', lastActiveAt: '' },
} as const

onEveryDatabase('the pages of the list of people', (open) => {
  const acme = useAcme(open)
  let crowd: Promise<Acme> | undefined
  const crowded = () => (crowd ??= makeCrowd(acme()))

  it.for(sorts)('lose nobody and repeat nobody, sorted by %s (I22)', async (sort) => {
    const world = await crowded()
    for (const query of [{ limit: 87 }, { limit: 100, kind: 'member' as const }]) {
      const { people } = await everyPage(world, { sort, ...query })
      expect(people.map(({ id }) => id)).toEqual(await expected(world, sort, query))
    }
  })

  it.for(sorts)('of some roles do the same, sorted by %s', async (sort) => {
    const world = await crowded()
    for (const role of [['admin'], ['viewer', 'owner', 'admin'], ['member', 'member', 'nobody']]) {
      const { people, totals } = await everyPage(world, { sort, role, limit: 90 })
      expect(people.map(({ id }) => id)).toEqual(await expected(world, sort, { role }))
      expect(new Set(totals)).toEqual(new Set([null]))
    }
  })

  it('are full but for the last, with an exact total', async () => {
    const world = await crowded()
    const { sizes, totals } = await everyPage(world, { limit: 50 })
    expect(sizes).toEqual([50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 1])
    expect(new Set(totals)).toEqual(new Set([501]))
    const members = await everyPage(world, { limit: 100, kind: 'member' })
    expect([members.people.length, members.totals[0]]).toEqual([401, 401])
    const invitations = await everyPage(world, { limit: 100, kind: 'invitation' })
    expect([invitations.people.length, invitations.totals[0]]).toEqual([100, 100])
  })

  it('hold fifty people when nobody says how many', async () => {
    const { ask, olle } = await crowded()
    expect((await ask(olle, 'listPeople')).body.people).toHaveLength(50)
  })

  it('end without a cursor when the last page is just full', async () => {
    const world = await acme()
    await world.join('ada')
    const { sizes } = await everyPage(world, { limit: 1 })
    expect(sizes).toEqual([1, 1])
  })

  it('are empty for a role nobody has, searched or not', async () => {
    const world = await crowded()
    for (const query of [{ role: ['nobody'] }, { role: ['nobody'], search: 'ada' }]) {
      expect(await everyPage(world, query)).toEqual({ people: [], sizes: [0], totals: [null] })
    }
  })

  it('show no invitation to those who may not see them, in list, search or total', async () => {
    const world = await crowded()
    const vera = { ...world.who('vera'), memberId: '' }
    await world.join(vera, 'viewer')
    const { people, totals } = await everyPage(world, { limit: 100 }, vera)
    const searched = await everyPage(world, { search: 'invited', limit: 100 }, vera)
    const asked = await everyPage(world, { kind: 'invitation' }, vera)
    const expired = await everyPage(world, { status: ['pending', 'expired'] }, vera)

    expect(people.every(({ kind }) => kind === 'member')).toBe(true)
    expect([people.length, totals[0]]).toEqual([402, 402])
    expect(searched.people).toEqual([])
    expect(asked).toEqual({ people: [], sizes: [0], totals: [0] })
    expect(expired.people).toEqual([])
    await world.ask(vera, 'leaveOrganization')
  })

  it.for([1, 7, 40])(
    'go on where they were when the last of %i on the page is gone, among people of one name (T52)',
    async (limit) => {
      const world = await acme()
      const { db, ask, olle, organizationId } = world
      await insertCrowd(db, { organizationId, members: 60, invitations: 20 })
      await sameName(world)
      const all = (await everyPage(world, { limit: 100 })).people.map(({ id }) => id)

      const { people, nextCursor } = (await ask(olle, 'listPeople', { limit })).body
      const { id, kind } = people.at(-1)
      if (kind === 'member') await ask(olle, 'removeMember', { memberId: id })
      else await ask(olle, 'revokeInvitation', { invitationId: id })
      const rest = await ask(olle, 'listPeople', { limit: 100, cursor: nextCursor })

      expect(rest.body.people.map((person: { id: string }) => person.id)).toEqual(all.slice(limit))
    },
  )

  it('hold a name as long as names can be, in any script', async () => {
    const world = await acme()
    const { ask, olle, who } = world
    const names = ['李'.repeat(120), 'é'.repeat(120), '😀'.repeat(60), '"\\'.repeat(60)]
    const people = names.map((name, index) => ({ email: who(`long${index}`).email, name }))
    await ask(olle, 'inviteMembers', { people })
    const walked = await everyPage(world, { limit: 1 })
    expect(walked.sizes).toEqual([1, 1, 1, 1, 1])
    const found = await everyPage(world, { limit: 1, search: '李李' })
    expect(found.people).toHaveLength(1)
  })
})

async function makeCrowd(making: Promise<Acme>): Promise<Acme> {
  const world = await making
  const { db, organizationId } = world
  await insertCrowd(db, { organizationId, members: 400, invitations: 100 })
  await sql`update rollcall_member set name_key = 'same', host_name = 'Same'
    where organization_id = ${organizationId} and role = 'viewer'`.execute(db)
  return world
}

async function sameName({ db, organizationId }: Acme): Promise<void> {
  const same = sql`set name_key = 'same' where organization_id = ${organizationId}`
  await sql`update rollcall_member ${same}`.execute(db)
  await sql`update rollcall_invitation ${same}`.execute(db)
}

/** The ids of the list, as the tables themselves say. */
async function expected(
  { db, organizationId }: Acme,
  sort: PeopleSort,
  { kind, role }: { kind?: string; role?: string[] },
): Promise<string[]> {
  const order = sort.replace('-', '') as (typeof orders)[number]
  const found = []
  for (const one of ['member', 'invitation'] as const) {
    for (const row of await rowsOf(db, `rollcall_${one}`)) {
      const listed = row['listed'] === 1 || row['status'] === 'pending'
      const wanted = (!kind || kind === one) && (!role || role.includes(String(row['role'])))
      if (row['organization_id'] !== organizationId || !listed || !wanted) continue
      found.push({ id: String(row['id']), key: String(row[columns[one][order]] ?? '') })
    }
  }
  found.sort((one, other) => inBytes(one.key, other.key) || inBytes(one.id, other.id))
  const ids = found.map(({ id }) => id)
  return sort.startsWith('-') ? ids.toReversed() : ids
}
