import { Refusal } from '@rollcall/core'
import { Kysely, sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Trx } from '../src/repository/database.ts'
import { ours } from '../src/repository/ours.ts'
import { transact } from '../src/repository/transact.ts'
import { sqlite } from '../src/sqlite.ts'
import { openRollcall, person } from '../src/testing/index.ts'
import { useAcme } from './acme.ts'
import { onEveryDatabase, onEveryServer } from './databases.ts'
import { dump } from './dump.ts'
import { losingCommits } from './lossy.ts'

onEveryServer('two transactions that wait for each other', (open) => {
  const acme = useAcme(open)

  it('are both done: one of them again, from fresh reads (F07)', async () => {
    const world = await acme()
    const one = world.organizationId
    const { id: other } = await world.found(world.who('eve'))
    const db = ours(world.db)
    let meet: () => void = () => undefined
    const meeting = new Promise<void>((resolve) => {
      meet = resolve
    })
    let arrived = 0
    let tries = 0
    const countUp = async (trx: Trx, id: string) => {
      const { version } = await trx
        .selectFrom('rollcallOrganization')
        .select('version')
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirstOrThrow()
      const next = { version: version + 1 }
      await trx.updateTable('rollcallOrganization').set(next).where('id', '=', id).execute()
    }
    const both = (first: string, second: string) =>
      transact(db, async (trx) => {
        tries += 1
        await countUp(trx, first)
        arrived += 1
        if (arrived === 2) meet()
        await meeting
        await countUp(trx, second)
      })
    await Promise.all([both(one, other), both(other, one)])

    expect(tries).toBe(3)
    const rows = await db
      .selectFrom('rollcallOrganization')
      .select('version')
      .where('id', 'in', [one, other])
      .execute()
    expect(rows).toEqual([{ version: 3 }, { version: 3 }])
  })
})

onEveryDatabase('a transaction', (open) => {
  const acme = useAcme(open)

  it('that is always in the way of others is given up after a few tries, and says so (F07)', async () => {
    const { db } = await acme()
    let tries = 0
    const busy = Object.assign(new Error('busy'), { code: '40001' })
    const given = transact(ours(db), async () => {
      tries += 1
      throw busy
    })
    await expect(given).rejects.toEqual(new Refusal({ code: 'unavailable' }))
    await expect(given).rejects.toHaveProperty('cause', busy)
    expect(tries).toBe(6)
  })

  it('that has an error of another kind is done once, and throws it (T67)', async () => {
    const { db } = await acme()
    let tries = 0
    const bug = new Error('a bug')
    const work = async () => {
      tries += 1
      throw bug
    }
    await expect(transact(ours(db), work)).rejects.toBe(bug)
    expect(tries).toBe(1)
  })

  it('whose commit is lost is not done again: it may be done already (F05)', async () => {
    const { connect, organizationId } = await acme()
    const db = ours(new Kysely({ dialect: losingCommits(connect(), () => true) }))
    let tries = 0
    const lost = transact(db, async (trx) => {
      tries += 1
      await trx.deleteFrom('rollcallMember').where('organizationId', '=', organizationId).execute()
    })
    await expect(lost).rejects.toEqual(new Refusal({ code: 'outcome_unknown' }))
    expect(tries).toBe(1)
  })
})

onEveryDatabase('a database that takes nothing in', (open) => {
  const closing = {
    sqlite: [sql`pragma query_only = on`, sql`pragma query_only = off`],
    postgres: [
      sql`set session characteristics as transaction read only`,
      sql`set session characteristics as transaction read write`,
    ],
    mysql: [sql`set session transaction read only`, sql`set session transaction read write`],
  }

  it('answers that it is unavailable, still shows what it has, and goes on afterwards (F17)', async () => {
    // One connection, so that what is said of it holds for all.
    const address = await open.address()
    const db = new Kysely<unknown>({ dialect: open.connect(address, 1) })
    const { as, rollcall } = await openRollcall({ database: db })
    const { organization } = await rollcall.organizations.create({
      name: 'Acme',
      owner: person('olle'),
    })
    const asked = { organizationId: organization.id }
    const invite = () =>
      as(person('olle')).call('inviteMembers', { ...asked, people: [{ email: 'ada@x.test' }] })
    const [close, again] = closing[open.database]

    await close?.execute(db)
    expect(await invite()).toMatchObject({ status: 503, body: { code: 'unavailable' } })
    expect((await as(person('olle')).call('listPeople', asked)).status).toBe(200)
    await again?.execute(db)
    expect((await invite()).status).toBe(201)
  })
})

it('on SQLite: a disk that is full is told as such, and things go on when there is room again (F17)', async () => {
  const db = new Kysely<unknown>({ dialect: sqlite(':memory:') })
  const { as, rollcall } = await openRollcall({ database: db })
  const owner = person('olle')
  const { organization } = await rollcall.organizations.create({ name: 'Acme', owner })
  const invite = (name: string) =>
    as(owner).call('inviteMembers', {
      organizationId: organization.id,
      people: Array.from({ length: 50 }, (_, index) => ({ email: `${name}${index}@x.test` })),
    })
  await sql`pragma max_page_count = 1`.execute(db)
  const before = await dump(db)
  const full = await invite('ada')
  expect(full).toMatchObject({ status: 503, body: { code: 'unavailable' } })
  expect(await dump(db)).toEqual(before)
  await sql`pragma max_page_count = 1000000`.execute(db)
  expect((await invite('ada')).status).toBe(201)
})
