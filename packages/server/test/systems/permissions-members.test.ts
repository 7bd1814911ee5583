import type { Actor, Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import type { Answer } from '../../src/testing/index.ts'
import { onEveryDatabase } from '../databases.ts'
import { unchanged } from '../dump.ts'
import { refusal, systems, useSystem, type System } from './system.ts'

const switched = (...permissions: string[]): Grant[] => [{ scope: 'organization', permissions }]
type Act = (actor: Actor) => Promise<Answer>

/** Operations on members, the one permission that each asks for, and what has to be there before. */
const operations: [operation: string, permission: string, prepare: (at: System) => Promise<Act>][] =
  [
    [
      'listing',
      'member.read',
      async ({ ask }) =>
        (actor) =>
          ask(actor, 'listPeople'),
    ],
    [
      'looking at one',
      'member.read',
      async ({ ask, olle }) =>
        (actor) =>
          ask(actor, 'getMember', { memberId: olle.memberId }),
    ],
    [
      'inviting',
      'invitation.create',
      async ({ inviteOne, who }) =>
        (actor) =>
          inviteOne(actor, who('nele')),
    ],
    [
      'managing',
      'grant.change',
      async ({ add, grant }) => {
        const mia = await add('mia', 'member')
        return (actor) => grant(actor, mia, switched('grant.change'))
      },
    ],
    [
      'revoking an invitation',
      'invitation.manage',
      async ({ ask, inviteOne, olle, who }) => {
        const { body } = await inviteOne(olle, who('otto'))
        const invitation = { invitationId: body.invitations[0].id }
        return (actor) => ask(actor, 'revokeInvitation', invitation)
      },
    ],
    [
      'removing',
      'member.remove',
      async ({ add, ask }) => {
        const { memberId } = await add('mia', 'member')
        return (actor) => ask(actor, 'removeMember', { memberId })
      },
    ],
  ]

onEveryDatabase('permissions: members', (open) => {
  const elf = useSystem(open, 'permissions')

  it('S3.1 S3.2 S3.3: members come by invitation alone, and may belong to several organizations', async () => {
    const { ask, found, join, olle, row, who } = await elf()
    const nele = await join('nele', 'member')
    expect(await row(olle, nele)).toMatchObject({ kind: 'member', userId: nele.userId })
    await found(nele, { name: 'Other', policy: 'permissions' })
    expect((await ask(nele, 'getMe')).body.memberships).toHaveLength(2)
    const answer = await ask(olle, 'registerPerson', { email: who('mia').email })
    expect(refusal(answer)).toEqual([404, 'not_found'])
  })

  it.for(operations)(
    'S3.4 S3.5 S3.7: %s needs %s, and nothing else',
    async ([, permission, prepare]) => {
      const system = await elf()
      const { add, db } = system
      const others = systems.permissions.switches.filter((name) => name !== permission)
      const without = await add('without', 'member', switched(...others))
      const holder = await add('holder', 'member', switched(permission))
      const act = await prepare(system)
      const answer = await unchanged(db, () => act(without))
      expect(answer.body).toMatchObject({ status: 403, code: 'not_permitted', permission })
      expect((await act(holder)).status).toBeLessThan(300)
    },
  )

  it('S3.5: what somebody has no permission for is not among what their screen offers', async () => {
    const { add, ask, olle, row } = await elf()
    const max = await add('max', 'member')
    const rita = await add('rita', 'member', switched('member.read'))
    const offered = ['leaveOrganization', 'updateMyMembership']
    expect((await ask(max, 'getOrganization')).body.viewer.actions).toEqual(offered)
    expect(await row(rita, olle)).toMatchObject({ actions: [], refusals: {} })
    expect(await row(rita, max)).toMatchObject({ actions: [], refusals: {} })
  })

  it('S3.19: open invitations are listed for those who may see them', async () => {
    const { add, inviteOne, olle, row, who } = await elf()
    await inviteOne(olle, who('nele'))
    const ivo = await add('ivo', 'member', switched('member.read', 'invitation.read'))
    const rita = await add('rita', 'member', switched('member.read'))
    expect(await row(ivo, who('nele'))).toMatchObject({ kind: 'invitation', status: 'pending' })
    expect(await row(rita, who('nele'))).toBeUndefined()
  })

  it('S3.20 S3.21: a revoked invitation is gone, and the link of the mail already sent is invalid', async () => {
    const { ask, inviteOne, olle, row, token, who } = await elf()
    const { body } = await inviteOne(olle, who('nele'))
    const link = { token: await token(who('nele')) }
    await ask(olle, 'revokeInvitation', { invitationId: body.invitations[0].id })
    expect(await row(olle, who('nele'))).toBeUndefined()
    const looked = await ask(null, 'previewInvitation', link)
    const accepted = await ask(who('nele'), 'acceptInvitationByToken', link)
    expect([looked, accepted].map(refusal)).toEqual([
      [410, 'invitation_revoked'],
      [410, 'invitation_revoked'],
    ])
  })

  it('S3.22 S3.23: an accepted invitation is a member and listed no more; an expired one is not open', async () => {
    const { ask, clock, inviteOne, join, olle, who } = await elf()
    await inviteOne(olle, who('otto'))
    clock.advance('P7D')
    const nele = await join('nele', 'member')
    const listed = async (query: object) => (await ask(olle, 'listPeople', query)).body.people
    expect(await listed({ kind: 'invitation', status: ['pending'] })).toEqual([])
    expect(await listed({ kind: 'invitation' })).toMatchObject([{ status: 'expired' }])
    expect(await listed({ kind: 'member' })).toContainEqual(
      expect.objectContaining({ userId: nele.userId }),
    )
  })

  it('S3.24: an invitation is not sent again, whoever asks', async () => {
    const { ask, clock, db, inviteOne, olle, row, who } = await elf()
    const { body } = await inviteOne(olle, who('nele'))
    clock.advance('PT1H')
    const invitation = { invitationId: body.invitations[0].id }
    const answer = await unchanged(db, () => ask(olle, 'resendInvitation', invitation))
    expect(refusal(answer)).toEqual([403, 'not_permitted'])
    expect((await row(olle, who('nele')))?.actions).not.toContain('resendInvitation')
  })

  it('S3.25 S3.26 S3.27: removing a member removes nothing but their membership', async () => {
    const { ask, join, may, olle, project, row } = await elf()
    const atlas = await project('atlas')
    const nele = await join('nele', 'member')
    const preview = await ask(olle, 'previewRemoval', { memberId: nele.memberId })
    expect(preview.body).toEqual({
      blockers: [],
      consequences: [{ code: 'access_ends' }, { code: 'resources_stay' }],
    })
    await ask(olle, 'removeMember', { memberId: nele.memberId })
    expect(await row(olle, nele)).toBeUndefined()
    expect(await may(nele, 'organization.read')).toBe(false)
    expect((await ask(olle, 'listProjects')).body.projects).toMatchObject([{ id: atlas }])
  })

  it('S3.29: looking at what a removal would do changes nothing', async () => {
    const { ask, db, join, olle } = await elf()
    const { memberId } = await join('nele', 'member')
    const { status } = await unchanged(db, () => ask(olle, 'previewRemoval', { memberId }))
    expect(status).toBe(200)
  })
})
