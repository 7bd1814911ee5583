import { definePolicy, standard } from '@rollcall/core'
import { afterEach, expect, it, vi } from 'vitest'
import type { OutgoingMail } from '../src/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'

const endless = definePolicy({
  roles: {
    owner: { permissions: 'all' },
    member: { permissions: ['member.read'] },
  },
  owners: { role: 'owner' },
  invitations: { role: 'member', expireAfter: 'never' },
})

onEveryDatabase('a dispatcher', (open) => {
  const acme = useAcme(open, { policies: { standard, endless } })
  afterEach(() => void vi.useRealTimers())

  it('gives up on whoever hangs before its lease is over, and sends the others meanwhile (F13)', async () => {
    const world = await acme()
    const sent: string[] = []
    let hangs: () => void = () => undefined
    const hanging = new Promise<void>((resolve) => {
      hangs = resolve
    })
    const { outbox } = await invitedBy(world, ['slow', 'quick'], ({ to }) => {
      if (to.startsWith('quick')) return void sent.push(to)
      hangs()
      return new Promise(() => undefined)
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const flushed = outbox.flush()
    await hanging
    await vi.waitFor(() => expect(sent).toHaveLength(1), { interval: 1 })
    await vi.advanceTimersByTimeAsync(50_000)
    vi.useRealTimers()
    expect(await flushed).toEqual({ sent: 1, failed: 1, cancelled: 0 })
    expect(await rowTo(world, 'slow')).toMatchObject({
      status: 'queued',
      last_error: 'no answer within 50000 ms',
      lease_id: null,
    })
  })

  it('sends a few at a time, no more than it can hold (F14)', async () => {
    let now = 0
    let most = 0
    let opened: () => void = () => undefined
    const four = new Promise<void>((resolve) => {
      opened = resolve
    })
    const names = Array.from({ length: 12 }, (_, index) => `at-once-${index}`)
    const { outbox } = await invitedBy(await acme(), names, async () => {
      now += 1
      most = Math.max(most, now)
      if (now === 4) opened()
      await four
      await new Promise((resolve) => setTimeout(resolve, 5))
      now -= 1
    })
    expect(await outbox.flush()).toMatchObject({ sent: 12 })
    expect(most).toBe(4)
  })

  it('sends all that waits once the mail server is back, and nothing that is over by then (F14)', async () => {
    const world = await acme()
    const { ask, clock, olle } = world
    let down = true
    const sent: OutgoingMail[] = []
    const names = Array.from({ length: 30 }, (_, index) => `back-${index}`)
    const { outbox } = await invitedBy(world, names, async (mail) => {
      if (down) throw new Error('connect ECONNREFUSED')
      sent.push(mail)
    })
    for (let minutes = 0; minutes < 60; minutes += 5) {
      expect(await outbox.flush()).toMatchObject({ sent: 0 })
      clock.advance('PT5M')
    }
    const [first] = (await ask(olle, 'listPeople', { kind: 'invitation' })).body.people
    await ask(olle, 'revokeInvitation', { invitationId: first.id })
    down = false
    clock.advance('PT1H')
    expect(await outbox.flush()).toMatchObject({ failed: 0, cancelled: 1 })
    const to = sent.map((mail) => mail.to).filter((email) => email.startsWith('back-'))
    expect(to).toHaveLength(29)
    expect(new Set(to)).toHaveProperty('size', 29)
    expect(to).not.toContain(first.email)
  })

  it.for(['is removed', 'is suspended'])(
    'sends nothing for an inviter who %s (T09, T64)',
    async (what) => {
      const world = await acme()
      const { ask, join, olle, who } = world
      const adam = await join('adam', 'admin')
      const { outbox, sent } = await recording(world)
      const people = [{ email: who('ada').email }]
      await ask(adam, 'inviteMembers', { people })
      const verb = what === 'is removed' ? 'removeMember' : 'suspendMember'
      await ask(olle, verb, { memberId: adam.memberId })
      expect(await outbox.flush()).toMatchObject({ sent: 0, cancelled: 1 })
      expect(sent).toEqual([])
      expect(await rowTo(world, 'ada')).toMatchObject({ status: 'cancelled', body: null })
    },
  )

  it('sends no mail that is no news any more, as after a backup is restored (F26)', async () => {
    const world = await acme('endless')
    const { ask, clock, invite, olle, who } = world
    const { outbox, sent } = await recording(world)
    await invite(who('ada'))
    clock.advance('P7D')
    expect(await outbox.flush()).toMatchObject({ sent: 0, cancelled: 1 })
    expect(sent).toEqual([])
    const { body } = await ask(olle, 'listPeople', { kind: 'invitation' })
    expect(body.people).toMatchObject([{ status: 'pending', delivery: 'failed' }])
  })

  it('does not unsay what was reported while it sent: the provider had the mail (F11)', async () => {
    const world = await acme()
    const { ask, olle } = world
    const tried: OutgoingMail[] = []
    const { outbox } = await invitedBy(world, ['ada'], async (mail) => {
      tried.push(mail)
      await world.rollcall.outbox.report({ ...mail, event: 'bounced' })
      throw new Error('the connection was lost after the last byte')
    })
    await outbox.flush()
    world.clock.advance('P1D')
    await outbox.flush()
    expect(tried).toHaveLength(1)
    expect(await rowTo(world, 'ada')).toMatchObject({ status: 'sent', body: null })
    const { body } = await ask(olle, 'listPeople', { kind: 'invitation' })
    expect(body.people).toMatchObject([{ delivery: 'bounced' }])
  })
})

/** Olle invites people of these names; whoever sends, sends so. */
async function invitedBy(
  { clock, olle, organizationId, rollcall, sibling, who }: Acme,
  names: string[],
  sendMail: (mail: OutgoingMail) => Promise<void> | void,
) {
  await rollcall.outbox.flush()
  const other = await sibling({
    now: clock.now,
    sendMail: async (mail: OutgoingMail) => sendMail(mail),
  })
  const people = names.map((name) => ({ email: who(name).email }))
  await other.as(olle).call('inviteMembers', { organizationId, people })
  return { outbox: other.rollcall.outbox }
}

/** A dispatcher that sends all there is from now on, and what it sent. */
async function recording({ clock, rollcall, sibling }: Acme) {
  await rollcall.outbox.flush()
  const other = await sibling({ now: clock.now })
  return { outbox: other.rollcall.outbox, sent: other.mails }
}

async function rowTo({ db, who }: Acme, name: string): Promise<Record<string, unknown>> {
  const rows = await rowsOf(db, 'rollcall_outbox')
  return rows.find((row) => row['recipient'] === who(name).email) ?? {}
}
