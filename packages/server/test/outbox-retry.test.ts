import { expect, it } from 'vitest'
import type { OutgoingMail } from '../src/index.ts'
import { tokenIn, useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'

const oldKey = { id: '1', key: 'a secret for tests, 32 bytes long' }
const newKey = { id: '2', key: 'another secret for tests, 32 long' }

onEveryDatabase('a mail that did not go out', (open) => {
  const acme = useAcme(open)

  it('goes again, byte for byte the same, under the same key and id (F03)', async () => {
    const world = await acme()
    const { ask, clock, mailServer } = await failing(world, 2)
    for (let round = 0; round < 3; round += 1) {
      await mailServer.flush()
      clock.advance('PT1M')
    }
    const [first, second, third, ...more] = mailServer.tried
    expect(more).toEqual([])
    expect(second).toEqual(first)
    expect(third).toEqual(first)
    expect(first).toMatchObject({
      idempotencyKey: expect.any(String),
      headers: {
        'Message-ID': `<${first?.idempotencyKey}@app.example.com>`,
        Date: expect.stringMatching(/GMT$/),
      },
    })
    expect(await mailServer.row()).toMatchObject({ status: 'sent', attempts: 2, body: null })
    const link = { token: tokenIn(first?.text) }
    expect((await ask(world.who('ada'), 'acceptInvitationByToken', link)).status).toBe(200)
  })

  it('says the same although the organization and the inviter have new names', async () => {
    const world = await acme()
    const { ask, clock, mailServer } = await failing(world, 1)
    const { olle, organizationId, rollcall } = world
    await mailServer.flush()
    await rollcall.organizations.rename(organizationId, 'Umbrella')
    await ask(olle, 'changeMember', { memberId: olle.memberId, displayName: 'Nobody' })
    clock.advance('PT1M')
    await mailServer.flush()
    expect(mailServer.tried[1]).toEqual(mailServer.tried[0])
  })

  it('waits longer each time, at most six hours, and is given up after days (F13)', async () => {
    const world = await acme()
    const { ask, clock, mailServer } = await failing(world, 100)
    const waits: number[] = []
    for (let attempts = 1; attempts <= 24; attempts += 1) {
      expect(await mailServer.flush()).toMatchObject({ failed: 1 })
      const row = await mailServer.row()
      expect(row).toMatchObject({ attempts, last_error: '451 greylisted', lease_id: null })
      const wait = (Date.parse(String(row['next_at'])) - clock.now().getTime()) / 1000
      if (attempts < 24) waits.push(wait)
      clock.advance('PT6H')
    }
    expect(waits).toHaveLength(23)
    for (const [index, wait] of waits.entries()) {
      const longest = Math.min(30 * 2 ** index, 6 * 3600)
      expect(wait).toBeGreaterThanOrEqual(longest / 2)
      expect(wait).toBeLessThanOrEqual(longest)
    }
    expect(await mailServer.row()).toMatchObject({ status: 'dead', body: null })
    const { body } = await ask(world.olle, 'listPeople', { kind: 'invitation' })
    expect(body.people).toMatchObject([
      { delivery: 'failed', actions: expect.arrayContaining(['resendInvitation']) },
    ])
    clock.advance('P1D')
    expect(await mailServer.flush()).toEqual({ sent: 0, failed: 0, cancelled: 0 })
  })

  it('is given up at once when it never will, and can be sent again once the minute is over (F13)', async () => {
    const world = await acme()
    const { ask, clock, mailServer } = await failing(world, 1, { undeliverable: true })
    expect(await mailServer.flush()).toMatchObject({ failed: 1 })
    expect(await mailServer.row()).toMatchObject({ status: 'dead', attempts: 1, body: null })
    clock.advance('P1D')
    expect(await mailServer.flush()).toMatchObject({ sent: 0, failed: 0 })

    const list = async () =>
      (await ask(world.olle, 'listPeople', { kind: 'invitation' })).body.people
    const [{ id: invitationId, delivery }] = await list()
    expect(delivery).toBe('failed')
    await ask(world.olle, 'resendInvitation', { invitationId })
    expect(await list()).toMatchObject([{ delivery: 'queued' }])
    expect(await mailServer.flush()).toMatchObject({ sent: 1 })
    expect(await list()).toMatchObject([{ delivery: 'sent' }])
  })

  it('does not go before its time', async () => {
    const { clock, mailServer } = await failing(await acme(), 1)
    await mailServer.flush()
    clock.advance('PT14S')
    expect(await mailServer.flush()).toMatchObject({ sent: 0 })
    clock.advance('PT16S')
    expect(await mailServer.flush()).toMatchObject({ sent: 1 })
  })

  it('holds up no other mail', async () => {
    const world = await acme()
    const { mailServer } = await failing(world, 1)
    const { olle, organizationId, who } = world
    const people = [{ email: who('bo').email }]
    await mailServer.as(olle).call('inviteMembers', { organizationId, people })
    expect(await mailServer.flush()).toMatchObject({ sent: 1, failed: 1 })
  })

  it('is not sent by a dispatcher whose lease has run out in the middle (F11)', async () => {
    const world = await acme()
    const { clock, rollcall, sibling, olle, organizationId, who } = world
    await rollcall.outbox.flush()
    const sent: OutgoingMail[] = []
    const toAda = ({ to }: OutgoingMail) => to === who('ada').email
    const quick = await sibling({
      now: clock.now,
      sendMail: async (mail: OutgoingMail) => void sent.push(mail),
    })
    const slow = await sibling({
      now: clock.now,
      sendMail: async (mail: OutgoingMail) => {
        sent.push(mail)
        clock.advance('PT61S')
        await quick.rollcall.outbox.flush()
        throw new Error('the connection was lost meanwhile')
      },
    })
    const people = [{ email: who('ada').email }]
    await slow.as(olle).call('inviteMembers', { organizationId, people })
    await slow.rollcall.outbox.flush()

    const [first, second, ...more] = sent.filter(toAda)
    expect(second).toEqual(first)
    expect(more).toEqual([])
    const row = await rowTo(world, who('ada').email)
    expect(row).toMatchObject({ status: 'sent', last_error: null })
  })

  it('keeps its link when the key changes, as long as the old one is listed (F22)', async () => {
    const world = await acme()
    const { ask, clock, rollcall, olle, organizationId, sibling, who } = world
    await rollcall.outbox.flush()
    const people = [{ email: who('ada').email }]
    await ask(olle, 'inviteMembers', { people })
    const rotated = await sibling({ now: clock.now, secret: [newKey, oldKey] })
    await rotated.rollcall.outbox.flush()
    const token = tokenIn(rotated.mails[0]?.text)
    expect(token).toMatch(/^v1\.1\./)

    const preview = await rotated.as(null).call('previewInvitation', { token })
    expect(preview.status).toBe(200)
    const more = [{ email: who('bo').email }]
    await rotated.as(olle).call('inviteMembers', { organizationId, people: more })
    await rotated.rollcall.outbox.flush()
    expect(tokenIn(rotated.mails[1]?.text)).toMatch(/^v1\.2\./)
    const old = await ask(null, 'previewInvitation', { token: tokenIn(rotated.mails[1]?.text) })
    expect(old.body).toMatchObject({ code: 'link_unknown' })
  })

  it('waits, and says so, when its key is gone; with the key back it goes (F22)', async () => {
    const world = await acme()
    const { ask, clock, logs, rollcall, olle, sibling, who } = world
    await rollcall.outbox.flush()
    await ask(olle, 'inviteMembers', { people: [{ email: who('ada').email }] })
    const lost = await sibling({ now: clock.now, secret: [newKey] })
    expect(await lost.rollcall.outbox.flush()).toMatchObject({ sent: 0, failed: 1 })
    expect(String(logs.at(-1)?.[1])).toContain("the key '1' that signs this link is gone")
    clock.advance('PT1M')
    expect(await rollcall.outbox.flush()).toMatchObject({ sent: 1 })
  })
})

/** An invitation of Ada, and a mail server that refuses so many mails before it takes one. */
async function failing(world: Acme, times: number, mark: { undeliverable?: boolean } = {}) {
  const { ask, clock, olle, organizationId, rollcall, sibling, who } = world
  await rollcall.outbox.flush()
  const tried: OutgoingMail[] = []
  const { as, rollcall: other } = await sibling({
    now: clock.now,
    sendMail: async (mail: OutgoingMail) => {
      tried.push(mail)
      if (tried.length <= times) throw Object.assign(new Error('451 greylisted'), mark)
    },
  })
  const people = [{ email: who('ada').email }]
  await as(olle).call('inviteMembers', { organizationId, people })
  const row = () => rowTo(world, who('ada').email)
  return { ask, clock, mailServer: { as, tried, row, flush: () => other.outbox.flush() } }
}

async function rowTo({ db }: Acme, email: string): Promise<Record<string, unknown>> {
  const rows = await rowsOf(db, 'rollcall_outbox')
  return rows.find((row) => row['recipient'] === email) ?? {}
}
