import { createRollcall, type LimitsOption } from '../src/index.ts'
import type { InvitationLimits } from '../src/limits.ts'
import { expect, it } from 'vitest'
import { useAcme, type Acme, type Joined } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'

/** The ends of the first hour and the first day of the clock of tests. */
const hour = '2030-01-01T01:00:00.000Z'
const midnight = '2030-01-02T00:00:00.000Z'
const three = { most: 3, per: 'PT1H' }
const perDay = { most: 3, per: 'P1D' }

/** No limit but these. */
function only(invitations: Partial<InvitationLimits>): { limits: LimitsOption } {
  const none = { perInviter: null, perOrganization: null, perYoungOrganization: null }
  return { limits: { invitations: { ...none, perRecipient: null, global: null, ...invitations } } }
}

/** Somebody invites somebody of each name. */
function inviting({ ask, who }: Acme) {
  return (inviter: Joined, ...names: string[]) =>
    ask(inviter, 'inviteMembers', { people: names.map((name) => ({ email: who(name).email })) })
}

onEveryDatabase('three invitations an hour and inviter', (open) => {
  const acme = useAcme(open, only({ perInviter: three }))

  it('are sent, and the fourth is told when to come again; nothing of it is written (T58)', async () => {
    const world = await acme()
    const invite = inviting(world)
    expect((await invite(world.olle, 'ada', 'bea')).status).toBe(201)
    const four = await unchanged(world.db, () => invite(world.olle, 'cora', 'dora'))
    expect(four.body).toMatchObject({ status: 429, code: 'too_many', retryAt: hour })
    expect(four.headers.get('retry-after')).toBe('Tue, 01 Jan 2030 01:00:00 GMT')
    expect((await invite(world.olle, 'cora')).status).toBe(201)
    world.clock.advance('PT1H')
    expect((await invite(world.olle, 'dora')).status).toBe(201)
  })

  it('are counted where all servers count, whatever a header says of where they come from (T58)', async () => {
    const { ask, clock, olle, organizationId, sibling, who } = await acme()
    const { as } = await sibling({ now: clock.now })
    const invite = (name: string, index: number) => {
      const people = [{ email: who(name).email }]
      const from = `10.0.0.${index}`
      const spoofed = { 'x-forwarded-for': from, forwarded: `for=${from}`, 'x-real-ip': from }
      return index % 2
        ? ask(olle, 'inviteMembers', { people }, spoofed)
        : as(olle).call('inviteMembers', { organizationId, people }, spoofed)
    }
    const statuses = []
    for (const [index, name] of ['ada', 'bea', 'cora', 'dora', 'eva'].entries())
      statuses.push((await invite(name, index)).status)
    expect(statuses).toEqual([201, 201, 201, 429, 429])
  })

  it('are counted in all organizations of a person together, and for nobody else (T58)', async () => {
    const { add, ask, found, olle, who } = await acme()
    const other = await found(olle)
    const mia = await add('mia', 'admin')
    const invite = (inviter: Joined, organizationId: string, names: string[]) => {
      const people = names.map((name) => ({ email: who(name).email }))
      return ask(inviter, 'inviteMembers', { organizationId, people })
    }
    expect((await invite(olle, other.id, ['ada', 'bea', 'cora'])).status).toBe(201)
    const here = { people: [{ email: who('dora').email }] }
    expect((await ask(olle, 'inviteMembers', here)).status).toBe(429)
    expect((await ask(mia, 'inviteMembers', here)).status).toBe(201)
  })

  it('count what is sent again, and not what is refused (T58)', async () => {
    const { ask, clock, invite, olle, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    await ask(olle, 'inviteMembers', { people: [{ email: who('ada').email }, { email: 'no' }] })
    const resend = async () => {
      clock.advance('PT60S')
      return (await ask(olle, 'resendInvitation', { invitationId })).status
    }
    expect([await resend(), await resend(), await resend()]).toEqual([200, 200, 429])
  })
})

onEveryDatabase('three invitations a day and organization', (open) => {
  const acme = useAcme(open, only({ perOrganization: perDay }))

  it('are sent by all of its people together; another organization sends its own (T58)', async () => {
    const world = await acme()
    const { add, ask, found, who } = world
    const mia = await add('mia', 'admin')
    const invite = inviting(world)
    await invite(world.olle, 'ada', 'bea')
    expect((await invite(mia, 'cora')).status).toBe(201)
    expect((await invite(mia, 'dora')).body).toMatchObject({ code: 'too_many', retryAt: midnight })
    const { id: organizationId, owner } = await found(who('eve'))
    const people = [{ email: who('dora').email }]
    expect((await ask(owner, 'inviteMembers', { organizationId, people })).status).toBe(201)
  })
})

onEveryDatabase('a young organization', (open) => {
  const acme = useAcme(open, only({ perYoungOrganization: { ...perDay, age: 'P2D' } }))

  it('sends less than it will when it is two days old (T58)', async () => {
    const world = await acme()
    const invite = inviting(world)
    const names = ['ada', 'bea', 'cora', 'dora']
    expect((await invite(world.olle, ...names)).status).toBe(429)
    world.clock.advance('P1DT23H59M59S')
    expect((await invite(world.olle, ...names)).status).toBe(429)
    world.clock.advance('PT1S')
    expect((await invite(world.olle, ...names)).status).toBe(201)
  })
})

onEveryDatabase('three mails a day to one address', (open) => {
  const acme = useAcme(open, only({ perRecipient: perDay }))

  it('come from all organizations together, however it is spelled; others are invited (T58)', async () => {
    const { ask, db, found, organizationId, who } = await acme()
    const { email } = who('ada')
    const owners = []
    for (const name of ['eve', 'fay', 'gil', 'hal']) owners.push(await found(who(name)))
    const [fourth, ...before] = owners.toReversed()
    for (const { id, owner } of before) {
      const people = [{ email }]
      expect((await ask(owner, 'inviteMembers', { organizationId: id, people })).status).toBe(201)
    }
    const people = [{ email: email.toUpperCase() }, { email: who('bea').email }]
    const asked = { organizationId: fourth?.id ?? organizationId, people }
    const { status, body } = await ask(fourth?.owner ?? null, 'inviteMembers', asked)
    expect(status).toBe(201)
    expect(body.invitations).toMatchObject([{ email: who('bea').email }])
    const reason = { code: 'too_many', retryAt: midnight }
    expect(body.refused).toEqual([{ email: email.toUpperCase(), reason }])
    const alone = { ...asked, people: people.slice(0, 1) }
    expect((await ask(fourth?.owner ?? null, 'inviteMembers', alone)).status).toBe(429)
    expect(JSON.stringify(await rowsOf(db, 'rollcall_quota'))).not.toContain('ada')
  })

  it('count what is sent again (T58)', async () => {
    const { ask, clock, invite, olle, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    const statuses = []
    for (let time = 0; time < 3; time += 1) {
      clock.advance('PT60S')
      statuses.push((await ask(olle, 'resendInvitation', { invitationId })).status)
    }
    expect(statuses).toEqual([200, 200, 429])
  })
})

onEveryDatabase('three invitations an hour by everybody', (open) => {
  const acme = useAcme(open, only({ global: three }))

  it('are sent, and the fourth waits, whosever it is (T58)', async () => {
    const { ask, clock, found, invite, who } = await acme()
    for (const name of ['ada', 'bea', 'cora']) await invite(who(name))
    const { id: organizationId, owner } = await found(who('eve'))
    const fourth = { organizationId, people: [{ email: who('dora').email }] }
    const { body } = await ask(owner, 'inviteMembers', fourth)
    expect(body).toMatchObject({ code: 'too_many', retryAt: hour })
    clock.advance('PT1H')
    expect((await ask(owner, 'inviteMembers', fourth)).status).toBe(201)
  })
})

onEveryDatabase('limits', (open) => {
  const acme = useAcme(open)

  it('are forgotten by the sweep once their time is over', async () => {
    const { clock, db, invite, rollcall, who } = await acme()
    await invite(who('ada'))
    await rollcall.sweep()
    expect(await rowsOf(db, 'rollcall_quota')).toHaveLength(5)
    clock.advance('PT1H')
    await rollcall.sweep()
    expect(await rowsOf(db, 'rollcall_quota')).toHaveLength(3)
    clock.advance('PT23H')
    await rollcall.sweep()
    expect(await rowsOf(db, 'rollcall_quota')).toEqual([])
  })

  it('may be none', async () => {
    const { db, olle, organizationId, sibling, who } = await acme()
    const { as } = await sibling({ limits: { invitations: null, lookups: null, wrongLinks: null } })
    const before = await rowsOf(db, 'rollcall_quota')
    const people = [{ email: who('ada').email }]
    const { status } = await as(olle).call('inviteMembers', { organizationId, people })
    expect(status).toBe(201)
    expect((await as(null).call('previewInvitation', { token: 'no' })).status).toBe(404)
    expect(await rowsOf(db, 'rollcall_quota')).toEqual(before)
  })

  it.for<[string, object]>([
    ['limits.lookups', { lookups: { most: 0, per: 'PT1H' } }],
    ['limits.wrongLinks', { wrongLinks: { most: 10, per: 'PT0S' } }],
    ['limits.invitations.global', { invitations: { global: { most: 1.5, per: 'PT1H' } } }],
    ['limits.invitations.perInviter', { invitations: { perInviter: { most: 10, per: 'P1M' } } }],
    ['limits.invitations.perUser', { invitations: { perUser: { most: 10, per: 'PT1H' } } }],
  ])('that are none are told at start: %s', async ([path, limits]) => {
    const { db } = await acme()
    const options = { database: db, identify: () => null, origin: 'https://app.example.com' }
    const secret = 'a secret for tests, 32 bytes long'
    expect(() => createRollcall({ ...options, secret, limits })).toThrow(path)
  })
})
