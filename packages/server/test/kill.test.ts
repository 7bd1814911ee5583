import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { migrations } from '../src/repository/migrate.ts'
import { openRollcall, person } from '../src/testing/index.ts'
import { onEveryDatabase, type OpenDatabase } from './databases.ts'
import { dump, rowsOf } from './dump.ts'
import { otherProcess } from './other-process.ts'

const olle = person('olle')
const ada = person('ada')
/** An acceptance is killed after every so many of its statements; `.ci/run` kills it more often. */
const step = process.env['RACES'] ? 2 : 5

onEveryDatabase('a process that is killed', (open) => {
  it('between the commit and the mail leaves the mail to the next: exactly one (F02)', async () => {
    const { address, mails, organizationId, rollcall } = await alive(open)
    const other = otherProcess(address, 'invite', { organizationId, email: ada.email, send: false })
    expect(await other.heard('committed')).toBe('committed 201')
    await other.kill()

    expect(await rollcall.outbox.flush()).toEqual({ sent: 1, failed: 0, cancelled: 0 })
    expect(await rollcall.outbox.flush()).toEqual({ sent: 0, failed: 0, cancelled: 0 })
    expect(mails.map(({ to }) => to)).toEqual([ada.email])
  }, 30_000)

  it('while it sends leaves the mail to the next, once its lease is over (F03, F10)', async () => {
    const { address, clock, mails, organizationId, rollcall } = await alive(open)
    const other = otherProcess(address, 'invite', { organizationId, email: ada.email, send: true })
    await other.heard('sending')
    await other.kill()

    expect(await rollcall.outbox.flush()).toEqual({ sent: 0, failed: 0, cancelled: 0 })
    clock.late = 61_000
    expect(await rollcall.outbox.flush()).toEqual({ sent: 1, failed: 0, cancelled: 0 })
    expect(mails.map(({ to }) => to)).toEqual([ada.email])
  }, 30_000)

  it('anywhere in an acceptance leaves it done or not begun, and doing it again does it (F04)', async () => {
    const { address, as, db, organizationId } = await alive(open)
    const left: string[] = []
    for (let statements = 2; left.at(-1) !== 'an answer'; statements += step) {
      const name = `somebody${statements}`
      const people = [{ email: person(name).email }]
      const { body } = await as(olle).call('inviteMembers', { organizationId, people })
      const [{ id: invitationId }] = body.invitations
      const before = await dump(db)

      const other = otherProcess(address, 'accept', { invitationId, name, statements })
      const end = await other.ended
      const untouched = JSON.stringify(await dump(db)) === JSON.stringify(before)
      if (end === 0) left.push('an answer')
      else if (untouched) left.push('nothing')
      else left.push((await accepted(db, invitationId)) ? 'all' : 'half of it')

      const again = await as(person(name)).call('acceptInvitation', { invitationId })
      expect(again.status).toBe(200)
    }
    expect(left).not.toContain('half of it')
    expect(left.filter((what) => what === 'nothing').length).toBeGreaterThan(1)
    expect(await rowsOf(db, 'rollcall_member')).toHaveLength(1 + left.length)
  }, 300_000)
})

onEveryDatabase('two processes on one database', (open) => {
  it('write at the same time without getting in each other’s way (F08)', async () => {
    const { address, as, db, organizationId } = await alive(open)
    const others = ['left', 'right'].map((name) =>
      otherProcess(address, 'churn', { organizationId, name, times: 25 }),
    )
    const ends = await Promise.all(others.map(({ ended }) => ended))
    expect(ends).toEqual([0, 0])
    expect(others.map(({ said }) => said)).toEqual([['201 200'], ['201 200']])

    const { body } = await as(olle).call('listPeople', { organizationId, search: 'new' })
    expect(body.people).toHaveLength(50)
    expect((await rowsOf(db, 'rollcall_organization'))[0]).toMatchObject({
      member_count: 51,
      open_invitation_count: 0,
    })
  }, 30_000)

  it('send each mail once, whichever of them comes first (F10)', async () => {
    const { address, as, db, organizationId } = await alive(open)
    const others = [1, 2].map(() => otherProcess(address, 'dispatch', {}))
    await Promise.all(others.map(({ heard }) => heard('ready')))
    const people = Array.from({ length: 48 }, (_, index) => ({ email: `mail-${index}@x.test` }))
    await as(olle).call('inviteMembers', { organizationId, people })

    const waiting = async () => {
      const rows = await rowsOf(db, 'rollcall_outbox')
      return rows.filter(({ status }) => status === 'queued').length
    }
    await expect.poll(waiting, { timeout: 20_000, interval: 200 }).toBe(0)
    await Promise.all(others.map(({ kill }) => kill()))
    const sent = others.map(({ said }) => said.filter((line) => line.startsWith('sent')))
    expect(sent.flat().toSorted()).toEqual(people.map(({ email }) => `sent ${email}`).toSorted())
    for (const some of sent) expect(some.length).toBeGreaterThan(0)
  }, 30_000)

  it('bring the tables up to date once', async () => {
    const address = await open.address()
    const others = [1, 2, 3].map(() => otherProcess(address, 'migrate', {}))
    const ends = await Promise.all(others.map(({ ended }) => ended))
    expect(ends).toEqual([0, 0, 0])
    const db = new Kysely({ dialect: open.connect(address) })
    expect(await rowsOf(db, 'rollcall_migration')).toHaveLength(Object.keys(migrations).length)
  }, 30_000)
})

/** Whether somebody became a member by an invitation, and all that belongs to it is written. */
async function accepted(db: Kysely<unknown>, invitationId: string): Promise<boolean> {
  const rows = await rowsOf(db, 'rollcall_invitation')
  const row = rows.find(({ id }) => id === invitationId)
  const members = await rowsOf(db, 'rollcall_member')
  const [organization] = await rowsOf(db, 'rollcall_organization')
  const joined = members.some(({ canonical_email }) => canonical_email === row?.['canonical_email'])
  return (
    joined && row?.['status'] === 'accepted' && organization?.['member_count'] === members.length
  )
}

/** A Rollcall that lives on, by the clock on the wall, and how to reach its database. */
async function alive(open: OpenDatabase) {
  const address = await open.address()
  const db = new Kysely<unknown>({ dialect: open.connect(address) })
  const clock = { late: 0 }
  const now = () => new Date(Date.now() + clock.late)
  const world = await openRollcall({ database: db, now })
  const { organization } = await world.rollcall.organizations.create({ name: 'Acme', owner: olle })
  return { ...world, address, clock, db, organizationId: organization.id }
}
