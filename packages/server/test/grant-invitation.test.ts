import type { Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

const inviting: Grant = { scope: 'organization', permissions: ['invitation.create'] }
const inLab = (...permissions: string[]): Grant => ({
  scope: 'project',
  projectId: 'lab',
  permissions,
})
const billing: Grant = { scope: 'organization', permissions: ['billing.read'] }
const promised = [billing, inLab('server.read', 'server.write')]

onEveryDatabase('what an invitation grants', (open) => {
  const make = useAcme(open, { policies, directory })
  const acme = async () => {
    const world = await make('bureau')
    await world.projects('lab', 'plant')
    return world
  }

  it('is on the invitation and in the list, and nobody’s until it is accepted', async () => {
    const world = await acme()
    const { ask, olle, organizationId, rollcall, who } = world
    const { body } = await invited(world, promised)
    expect(body.invitations).toMatchObject([{ role: 'member', grants: promised }])
    const { people } = (await ask(olle, 'listPeople', { kind: 'invitation' })).body
    expect(people).toMatchObject([{ grants: promised }])
    const { userId } = who('ada')
    expect(await rollcall.can({ userId, organizationId, permission: 'billing.read' })).toBe(false)
  })

  it('is the member’s from the moment they join, by the bell as by the link', async () => {
    for (const way of ['bell', 'link']) {
      const world = await acme()
      const { ask, db, organizationId, rollcall, token, who } = world
      const invitationId = await idOf(world, promised)
      const answer =
        way === 'bell'
          ? await ask(who('ada'), 'acceptInvitation', { invitationId })
          : await ask(who('ada'), 'acceptInvitationByToken', { token: await token(who('ada')) })
      const { member } = answer.body
      expect(member).toMatchObject({ grants: promised, version: 1 })
      const rows = await rowsOf(db, 'rollcall_member_grant')
      expect(rows.filter((row) => row['member_id'] === member.id)).toHaveLength(3)
      const question = { userId: who('ada').userId, organizationId, projectId: 'lab' }
      expect(await rollcall.can({ ...question, permission: 'server.write' })).toBe(true)
    }
  })

  it('goes as far as the inviter’s own access, address by address (T17)', async () => {
    const { add, ask, who } = await acme()
    const mia = await add('mia', 'manager', [inLab('server.read')])
    const people = [
      { email: who('ada').email, grants: [inLab('server.read')] },
      { email: who('bea').email, grants: [inLab('server.write')] },
      { email: who('cora').email, grants: [billing] },
    ]
    const { body } = await ask(mia, 'inviteMembers', { people })
    expect(body.invitations).toMatchObject([{ email: who('ada').email }])
    const code = 'beyond_own_access'
    expect(body.refused).toEqual([
      {
        email: who('bea').email,
        reason: { code, permission: 'server.write', projectId: 'lab' },
      },
      { email: who('cora').email, reason: { code, permission: 'billing.read' } },
    ])
  })

  it('knows no project of another organization, as if it were none (T04)', async () => {
    const { ask, db, found, olle, rollcall, who } = await acme()
    const other = await found(who('eve'), { policy: 'bureau' })
    await rollcall.projects.create({ id: 'theirs', organizationId: other.id, name: 'Theirs' })
    const bodies = []
    for (const projectId of ['theirs', 'nothing']) {
      const grants: Grant[] = [{ scope: 'project', projectId, permissions: ['server.read'] }]
      const people = [{ email: who('ada').email, grants }]
      bodies.push((await unchanged(db, () => ask(olle, 'inviteMembers', { people }))).body)
    }
    expect(bodies[0]).toMatchObject({ status: 422, code: 'invalid_input' })
    expect(bodies[0]).toEqual(bodies[1])
  })

  const lost: Record<string, (acme: Acme, inviter: Inviter) => Promise<unknown>> = {
    'the right to invite': ({ ask, olle }, { memberId }) =>
      ask(olle, 'grantAccess', { memberId, grants: [inLab('server.read')] }, { 'if-match': '"1"' }),
    'what they promised': ({ ask, olle }, { memberId }) =>
      ask(olle, 'grantAccess', { memberId, grants: [inviting] }, { 'if-match': '"1"' }),
    'their access': ({ ask, olle }, { memberId }) => ask(olle, 'suspendMember', { memberId }),
  }
  it.for(Object.keys(lost))(
    'is not given when the inviter lost %s meanwhile (T09)',
    async (what) => {
      const world = await acme()
      const { add, ask, db, organization, who } = world
      const ina = await add('ina', 'member', [inviting, inLab('server.read')])
      const people = [{ email: who('ada').email, grants: [inLab('server.read')] }]
      const [{ id: invitationId }] = (await ask(ina, 'inviteMembers', { people })).body.invitations

      await lost[what]?.(world, ina)

      const answer = await ask(who('ada'), 'acceptInvitation', { invitationId })
      expect(answer.body).toMatchObject({ status: 410, code: 'invitation_revoked' })
      const row = (await rowsOf(db, 'rollcall_invitation')).find(({ id }) => id === invitationId)
      expect(row).toMatchObject({ status: 'revoked', cause: 'inviter_not_permitted' })
      expect(await organization()).toMatchObject({ memberCount: 2, openInvitationCount: 0 })
    },
  )

  it('shrinks with a project that is deleted meanwhile: the rest is given', async () => {
    const world = await acme()
    const { ask, organizationId, rollcall, who } = world
    const plant: Grant = { scope: 'project', projectId: 'plant', permissions: ['server.read'] }
    const invitationId = await idOf(world, [...promised, plant])
    await rollcall.projects.delete({ organizationId, id: 'lab' })
    const { body } = await ask(who('ada'), 'acceptInvitation', { invitationId })
    expect(body.member.grants).toEqual([billing, plant])
  })

  it('shrinks with what the policy gives no more: the rest is given', async () => {
    const world = await acme()
    const { clock, sibling, who } = world
    const invitationId = await idOf(world, promised)
    const { projects, ...bureau } = policies['bureau']!
    void projects
    const other = await sibling({
      now: clock.now,
      policies: { ...policies, bureau: { ...bureau, projects: null } },
    })
    const { body } = await other.as(who('ada')).call('acceptInvitation', { invitationId })
    expect(body.member.grants).toEqual([billing])
  })

  it('is given to somebody who comes back, and nothing of what they held before', async () => {
    const world = await acme()
    const { add, ask, olle, who } = world
    const ada = await add('ada', 'manager', [billing])
    await ask(olle, 'removeMember', { memberId: ada.memberId })
    const invitationId = await idOf(world, [inLab('server.read')])
    const { body } = await ask(who('ada'), 'acceptInvitation', { invitationId })
    expect(body.member).toMatchObject({
      id: ada.memberId,
      role: 'member',
      grants: [inLab('server.read')],
    })
  })
})

interface Inviter {
  memberId: string
}

/** Olle invites Ada, and promises something. */
function invited({ ask, olle, who }: Acme, grants: Grant[]) {
  return ask(olle, 'inviteMembers', { people: [{ email: who('ada').email, grants }] })
}

async function idOf(world: Acme, grants: Grant[]): Promise<string> {
  return (await invited(world, grants)).body.invitations[0].id
}
