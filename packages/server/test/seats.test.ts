import { definePolicy, standard } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'

/** Under this policy an invitation takes a seat at once. */
const counted = definePolicy({
  roles: { owner: { permissions: 'all' }, member: { permissions: ['member.read'] } },
  owners: { role: 'owner' },
  members: { seats: { countInvitations: true } },
  invitations: { role: 'member' },
})
const full = (limit: number) => ({ code: 'seat_limit', limit })

onEveryDatabase('the seat limit', (open) => {
  const acme = useAcme(open, { policies: { standard, counted }, limits: { invitations: null } })

  it('lets one of two in who accept at the same moment, and the other wait (T35)', async () => {
    const { ask, db, invite, join, organization, organizationId, rollcall, who } = await acme()
    await join('ada')
    await rollcall.organizations.setSeatLimit(organizationId, 3)
    const invited = await Promise.all([who('bo'), who('cleo')].map((one) => invite(one)))
    const answers = await Promise.all(
      invited.map(({ id }, index) =>
        ask(who(index ? 'cleo' : 'bo'), 'acceptInvitation', { invitationId: id }),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]))
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject(full(3))
    expect(await organization()).toMatchObject({ memberCount: 3, openInvitationCount: 1 })
    const waiting = (await rowsOf(db, 'rollcall_invitation')).filter(
      (row) => row['organization_id'] === organizationId && row['status'] === 'pending',
    )
    expect(waiting).toHaveLength(1)
  })

  it('is never passed by fifty who accept at the same moment (T35, I16)', async () => {
    const { ask, olle, organization, organizationId, rollcall, who } = await acme()
    await rollcall.organizations.setSeatLimit(organizationId, 8)
    const actors = Array.from({ length: 50 }, (_, index) => who(`p${index}`))
    const people = actors.map(({ email }) => ({ email }))
    const { invitations } = (await ask(olle, 'inviteMembers', { people })).body
    const answers = await Promise.all(
      actors.map((actor, index) =>
        ask(actor, 'acceptInvitation', { invitationId: invitations[index].id }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(7)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(43)
    expect(await organization()).toMatchObject({ memberCount: 8, openInvitationCount: 43 })
  })

  it('holds for whom the host brings along, too (T35)', async () => {
    const { add, db, organizationId, rollcall } = await acme()
    await rollcall.organizations.setSeatLimit(organizationId, 2)
    await add('ada', 'member')
    await unchanged(db, async () => {
      await expect(add('bo', 'member')).rejects.toMatchObject({ reason: full(2) })
    })
    await rollcall.organizations.setSeatLimit(organizationId, null)
    await add('bo', 'member')
  })

  it('counts suspended members: they have their seat when they come back', async () => {
    const { add, ask, db, olle, organizationId, rollcall } = await acme()
    const { memberId } = await add('ada', 'member')
    await rollcall.organizations.setSeatLimit(organizationId, 2)
    await ask(olle, 'suspendMember', { memberId })
    await unchanged(db, async () => {
      await expect(add('bo', 'member')).rejects.toMatchObject({ reason: full(2) })
    })
    expect((await ask(olle, 'reactivateMember', { memberId })).status).toBe(200)
  })

  it('gives a seat back with whoever goes', async () => {
    const { add, ask, olle, organizationId, rollcall } = await acme()
    await rollcall.organizations.setSeatLimit(organizationId, 2)
    const { memberId } = await add('ada', 'member')
    await ask(olle, 'removeMember', { memberId })
    await add('bo', 'member')
    expect((await ask(olle, 'getOrganization')).body.seats).toEqual({ limit: 2, used: 2 })
  })

  it('takes nobody away when it is lowered', async () => {
    const { add, ask, invite, olle, organizationId, rollcall, who } = await acme()
    await add('ada', 'member')
    await add('bo', 'member')
    const { id: invitationId } = await invite(who('cleo'))
    await rollcall.organizations.setSeatLimit(organizationId, 2)
    const { body } = await ask(olle, 'getOrganization')
    expect(body).toMatchObject({ organization: { memberCount: 3 }, seats: { limit: 2, used: 3 } })
    const answer = await ask(who('cleo'), 'acceptInvitation', { invitationId })
    expect(answer.body).toMatchObject({ status: 409, ...full(2) })
  })

  it('stands in the way of no invitation where invitations take no seat', async () => {
    const { ask, invite, olle, organizationId, rollcall, who } = await acme()
    await rollcall.organizations.setSeatLimit(organizationId, 1)
    await invite(who('ada'))
    const { viewer, seats } = (await ask(olle, 'getOrganization')).body
    expect(seats).toEqual({ limit: 1, used: 1 })
    expect(viewer.actions).toContain('inviteMembers')
  })

  it('is told only where there is one', async () => {
    const { ask, found, olle, who } = await acme()
    expect((await ask(olle, 'getOrganization')).body.seats).toBeNull()
    const { id, owner } = await found(who('eve'), { seatLimit: 4 })
    const { body } = await ask(owner, 'getOrganization', { organizationId: id })
    expect(body.seats).toEqual({ limit: 4, used: 1 })
  })

  it.for([0, -1, 1.5, NaN, 2 ** 60])('is no %d', async (limit) => {
    const { organizationId, rollcall, who } = await acme()
    const { organizations } = rollcall
    await expect(organizations.setSeatLimit(organizationId, limit)).rejects.toThrow('whole number')
    const organization = { name: 'Other', owner: who('eve'), seatLimit: limit }
    await expect(organizations.create(organization)).rejects.toThrow('whole number')
  })

  it('is set by the host, on the record, of organizations there are', async () => {
    const { ask, olle, organizationId, rollcall } = await acme()
    await rollcall.organizations.setSeatLimit(organizationId, 5)
    const { body } = await ask(olle, 'listAuditEntries')
    expect(body.entries[0]).toMatchObject({ verb: 'setSeatLimit', by: null })
    await expect(rollcall.organizations.setSeatLimit('nothing', 5)).rejects.toMatchObject({
      reason: { code: 'not_found' },
    })
  })
})

onEveryDatabase('the seat limit, where invitations take a seat', (open) => {
  const acme = useAcme(open, { policies: { standard, counted } })
  const of = async (limit: number) => {
    const world = await acme('counted')
    await world.rollcall.organizations.setSeatLimit(world.organizationId, limit)
    return world
  }
  const invite = ({ ask, olle, who }: Acme, ...names: string[]) =>
    ask(olle, 'inviteMembers', { people: names.map((name) => ({ email: who(name).email })) })

  it('runs out in the midst of a list: each address is told for itself (T35)', async () => {
    const world = await of(3)
    const { ask, olle, organization } = world
    const { status, body } = await invite(world, 'ada', 'ada', 'bo', 'cleo', 'dan')
    expect(status).toBe(201)
    expect(body.invitations).toHaveLength(2)
    expect(body.refused.map(({ reason }: { reason: object }) => reason)).toEqual([
      { code: 'duplicate_email' },
      full(3),
      full(3),
    ])
    expect(await organization()).toMatchObject({ memberCount: 1, openInvitationCount: 2 })
    const { seats, viewer } = (await ask(olle, 'getOrganization')).body
    expect(seats).toEqual({ limit: 3, used: 3 })
    expect(viewer.refusals.inviteMembers).toEqual(full(3))
    expect(viewer.actions).not.toContain('inviteMembers')
    expect((await invite(world, 'eve')).body).toMatchObject({ status: 409, ...full(3) })
  })

  it('is never passed by ten who invite at the same moment (T35, I16)', async () => {
    const world = await of(4)
    const names = Array.from({ length: 10 }, (_, index) => `p${index}`)
    const answers = await Promise.all(names.map((name) => invite(world, name)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
    expect(answers.filter(({ body }) => body.code === 'seat_limit')).toHaveLength(7)
    expect(await world.organization()).toMatchObject({ openInvitationCount: 3 })
  })

  it('leaves everybody who was invited a seat to accept', async () => {
    const world = await of(3)
    const { ask, organization, who } = world
    const { invitations } = (await invite(world, 'ada', 'bo')).body
    const answers = await Promise.all(
      [who('ada'), who('bo')].map((actor, index) =>
        ask(actor, 'acceptInvitation', { invitationId: invitations[index].id }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await organization()).toMatchObject({ memberCount: 3, openInvitationCount: 0 })
  })

  it.for(['taken back', 'declined', 'expired'])(
    'has the seat again of an invitation that is %s',
    async (how) => {
      const world = await of(2)
      const { ask, clock, olle, who } = world
      const [{ id: invitationId }] = (await invite(world, 'ada')).body.invitations
      expect((await invite(world, 'bo')).status).toBe(409)
      if (how === 'expired') clock.advance('P7D')
      else if (how === 'declined') await ask(who('ada'), 'declineInvitation', { invitationId })
      else await ask(olle, 'revokeInvitation', { invitationId })
      expect((await invite(world, 'bo')).status).toBe(201)
    },
  )

  it('holds for an expired invitation that is sent again, and its row says so', async () => {
    const world = await of(2)
    const { ask, clock, db, olle } = world
    const [{ id: invitationId }] = (await invite(world, 'ada')).body.invitations
    clock.advance('P7D')
    const [{ id: other }] = (await invite(world, 'bo')).body.invitations
    clock.advance('PT60S')

    const resend = () => ask(olle, 'resendInvitation', { invitationId })
    expect((await unchanged(db, resend)).body).toMatchObject({ status: 409, ...full(2) })
    const { people } = (await ask(olle, 'listPeople', { kind: 'invitation' })).body
    const rows = new Map(people.map((row: { id: string }) => [row.id, row]))
    expect(rows.get(invitationId)).toMatchObject({ refusals: { resendInvitation: full(2) } })
    expect((await ask(olle, 'resendInvitation', { invitationId: other })).status).toBe(200)
  })

  it('is told by the check before anything is sent', async () => {
    const { ask, olle, who } = await of(2)
    const emails = [who('ada').email, who('bo').email]
    const { body } = await ask(olle, 'checkInvitations', { emails })
    expect(body.verdicts).toMatchObject([{ reason: null }, { reason: full(2) }])
  })
})
