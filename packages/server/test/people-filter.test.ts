import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { insertCrowd } from '../src/testing/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { multiply } from './many.ts'
import { everyPage } from './pages.ts'

onEveryDatabase('filters without an index', (open) => {
  const acme = useAcme(open)
  let world: Acme

  beforeAll(async () => {
    world = await acme()
    const { db, organizationId } = world
    await insertCrowd(db, { organizationId, members: 149, invitations: 50 })
    await multiply(db, organizationId, 7)
    await sql`update rollcall_member set two_factor = 'off', locale = 'en'`.execute(db)
    await sql`update rollcall_member set two_factor = 'on', locale = 'sv'
      where id like '%-member-1-7' or id like '%-member-99-3' or id like '%-member-148'`.execute(db)
  }, 30_000)

  it('are tried on as many people as it says', async () => {
    const { body } = await world.ask(world.olle, 'listPeople', { limit: 1 })
    expect(body.total).toBe(1_600)
  })

  it.for(['name', '-name', 'joinedAt', '-lastActiveAt'] as const)(
    'give short pages with a cursor, and find everybody in the end, sorted by %s',
    async (sort) => {
      const { people, sizes, totals } = await everyPage(world, { sort, twoFactor: ['on'] })
      expect(people.map(({ id }) => id.slice(id.indexOf('member'))).toSorted()).toEqual([
        'member-1-7',
        'member-148',
        'member-99-3',
      ])
      expect(sizes.length).toBeGreaterThanOrEqual(3)
      expect(sizes.length).toBeLessThanOrEqual(4)
      expect(new Set(totals)).toEqual(new Set([null]))
    },
  )

  it('work together, and with a role', async () => {
    const query = { twoFactor: ['on' as const], locale: ['sv', 'de'], status: ['active' as const] }
    const { people } = await everyPage(world, query)
    expect(people).toHaveLength(3)
    const members = await everyPage(world, { ...query, role: ['member'] })
    expect(members.people.every(({ role }) => role === 'member')).toBe(true)
    const none = await everyPage(world, { ...query, locale: ['de'] })
    expect(none.people).toEqual([])
    const searched = await everyPage(world, { ...query, search: 'crowd' })
    expect(searched.people).toHaveLength(3)
  })

  it('fill each page when enough people fit', async () => {
    const { sizes, people } = await everyPage(world, { twoFactor: ['off'], limit: 100 })
    expect(people).toHaveLength(1_196)
    expect(sizes.filter((size) => size < 100).length).toBeLessThanOrEqual(3)
  })

  it('tell pending invitations from expired ones by the clock', async () => {
    const other = await acme()
    const { clock, invite, who } = other
    const old = await invite(who('old'))
    clock.advance('P7D')
    const fresh = await invite(who('fresh'))
    const listed = async (status: ('active' | 'pending' | 'expired')[]) =>
      (await everyPage(other, { status })).people.map(({ id }) => id)
    expect(await listed(['expired'])).toEqual([old.id])
    expect(await listed(['pending'])).toEqual([fresh.id])
    expect(new Set(await listed(['pending', 'expired']))).toEqual(new Set([old.id, fresh.id]))
    expect(await listed(['active'])).toEqual([other.olle.memberId])
    expect(await listed(['active', 'pending', 'expired'])).toHaveLength(3)
  })

  it('of invitations leave members out, and the other way round', async () => {
    const { people } = await everyPage(world, { status: ['pending'], kind: 'member' })
    expect(people).toEqual([])
    const two = await everyPage(world, { twoFactor: ['on', 'off'], kind: 'invitation' })
    expect(two.people).toEqual([])
  })
})
