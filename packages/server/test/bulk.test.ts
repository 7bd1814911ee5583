import type { Verb } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'

type Told = { id: string; reason?: { code: string } }
const codes = (body: { results: Told[] }) => body.results.map(({ reason }) => reason?.code ?? null)
const held = new Set<string>()
const veto = { code: 'refused_by_host' as const, message: 'Not while on duty.' }
const many: Verb[] = ['changeMembers', 'removeMembers', 'resendInvitations', 'revokeInvitations']

onEveryDatabase('many at once', (open) => {
  const acme = useAcme(open, {
    guards: {
      removeMember: ({ member }) => (member && held.has(member.userId) ? veto : undefined),
      changeMembers: ({ input }) => (input.role === 'viewer' ? veto : undefined),
    },
  })
  const three = async ({ join }: Acme, role = 'member') => [
    await join('ada', role),
    await join('bo', role),
    await join('cleo', role),
  ]
  const idsOf = (people: { memberId: string }[]) => people.map(({ memberId }) => memberId)

  it('changes members, each told for itself in the order that was asked', async () => {
    const world = await acme()
    const { ask, join, olle } = world
    const people = await three(world)
    const memberIds = idsOf([...people.toReversed(), await join('dan', 'admin'), olle])
    const { status, body } = await ask(olle, 'changeMembers', { memberIds, role: 'admin' })
    expect(status).toBe(200)
    expect(body.results.map(({ id }: Told) => id)).toEqual(memberIds)
    expect(codes(body)).toEqual([null, null, null, null, 'last_owner'])
    expect(body.results[0].member).toMatchObject({ role: 'admin', version: 2 })
  })

  it('keeps the last owner, also where each row alone would be allowed (T13)', async () => {
    const { ask, join, olle, organization } = await acme()
    const ada = await join('ada', 'owner')
    const memberIds = idsOf([ada, olle])
    const { body } = await ask(olle, 'changeMembers', { memberIds, role: 'admin' })
    expect(codes(body)).toEqual([null, 'last_owner'])
    expect(await organization()).toMatchObject({ ownerCount: 1 })
  })

  it('lets nobody go on with rights they have just given up (T15)', async () => {
    const { ask, join, olle } = await acme()
    const [ada, bo] = [await join('ada', 'owner'), await join('bo', 'owner')]
    const memberIds = idsOf([olle, ada, bo])
    const { body } = await ask(olle, 'changeMembers', { memberIds, role: 'admin' })
    expect(codes(body)).toEqual([null, 'outranked', 'outranked'])
  })

  it('leaves an owner where two remove each other and everybody at the same moment (T14)', async () => {
    const { ask, db, join, olle, organizationId } = await acme()
    const ada = await join('ada', 'owner')
    const memberIds = idsOf([olle, ada])
    await Promise.all([
      ask(olle, 'removeMembers', { memberIds }),
      ask(ada, 'removeMembers', { memberIds }),
    ])
    const owners = (await rowsOf(db, 'rollcall_member')).filter(
      (row) => row['organization_id'] === organizationId && row['listed'] === 1,
    )
    expect(owners).toHaveLength(1)
  })

  it('removes people with what they sent; who is refused stays whole (T10)', async () => {
    const world = await acme()
    const { ask, olle, organization, who } = world
    const [ada, bo, cleo] = await three(world, 'admin')
    if (!ada || !bo || !cleo) throw new Error('nobody came')
    await ask(ada, 'inviteMembers', { people: [{ email: who('dan').email }] })
    held.add(bo.userId)
    const memberIds = [...idsOf([ada, bo, olle, cleo]), 'nobody']
    const { body } = await ask(olle, 'removeMembers', { memberIds })
    expect(codes(body)).toEqual([null, 'refused_by_host', 'is_self', null, 'not_found'])
    expect(body.results[1].reason).toEqual(veto)
    expect(await organization()).toMatchObject({ memberCount: 2, openInvitationCount: 0 })
    const audit = (await ask(olle, 'listAuditEntries', { verb: ['removeMember'] })).body.entries
    expect(
      audit.filter(({ change }: { change: { kind: string } }) => change.kind === 'member'),
    ).toHaveLength(2)
  })

  it('asks the guard of the whole about the whole', async () => {
    const world = await acme()
    const { ask, db, olle } = world
    const memberIds = idsOf(await three(world))
    const answer = await unchanged(db, () =>
      ask(olle, 'changeMembers', { memberIds, role: 'viewer' }),
    )
    expect(answer.body).toMatchObject({ status: 409, ...veto })
  })

  it('sends invitations again, but for those just sent or gone (T32, T58)', async () => {
    const { ask, clock, invite, olle, organization, token, who } = await acme()
    const first = await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    const gone = await invite(who('bo'))
    await ask(olle, 'revokeInvitation', { invitationId: gone.id })
    clock.advance('PT60S')
    const fresh = await invite(who('cleo'))
    const invitationIds = [first.id, gone.id, fresh.id, 'nothing']
    const { body } = await ask(olle, 'resendInvitations', { invitationIds })
    expect(codes(body)).toEqual([null, 'invitation_closed', 'too_many', 'not_found'])
    const old = await ask(null, 'previewInvitation', link)
    expect(old.body).toMatchObject({ status: 410, code: 'invitation_superseded' })
    const next = { token: await token(who('ada')) }
    expect((await ask(null, 'previewInvitation', next)).status).toBe(200)
    expect(await organization()).toMatchObject({ openInvitationCount: 2 })
  })

  it('takes invitations back, none of a higher role (T08)', async () => {
    const { ask, invite, join, organization, who } = await acme()
    const adam = await join('adam', 'admin')
    const invitationIds = [
      (await invite(who('ada'))).id,
      (await invite(who('bo'), 'owner')).id,
      (await invite(who('cleo'))).id,
    ]
    const { body } = await ask(adam, 'revokeInvitations', { invitationIds })
    expect(codes(body)).toEqual([null, 'outranked', null])
    expect(await organization()).toMatchObject({ openInvitationCount: 1 })
  })

  it.for(many)('%s knows no row of another organization (T04)', async (verb) => {
    const world = await acme()
    const { ask, db, found, invite, join, who } = world
    const other = await found(who('eve'))
    const [bo, { id }] = [await join('bo'), await invite(who('ada'))]
    const ids = verb.endsWith('Members') ? { memberIds: [bo.memberId] } : { invitationIds: [id] }
    const asked = {
      organizationId: other.id,
      ...ids,
      ...(verb === 'changeMembers' && { role: 'member' }),
    }
    const { status, body } = await unchanged(db, () => ask(other.owner, verb, asked as never))
    expect({ status, codes: codes(body) }).toEqual({ status: 200, codes: ['not_found'] })
  })

  it.for(many)('%s takes one to a hundred ids, each once (T48)', async (verb) => {
    const { ask, db, olle } = await acme()
    const field = verb.endsWith('Members') ? 'memberIds' : 'invitationIds'
    const lists = [[], ['a', 'b', 'a'], Array.from({ length: 101 }, (_, index) => `m${index}`), [7]]
    for (const ids of lists) {
      const asked = { [field]: ids, ...(verb === 'changeMembers' && { role: 'member' }) }
      const { body } = await unchanged(db, () => ask(olle, verb, asked as never))
      expect(body).toMatchObject({ status: 422, code: 'invalid_input' })
    }
  })
})
