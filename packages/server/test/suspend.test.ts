import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

onEveryDatabase('suspending', (open) => {
  const acme = useAcme(open)

  it('takes away access with the next request, and keeps the person in the list (T63)', async () => {
    const { ask, join, olle, organization, rollcall, organizationId } = await acme()
    const ada = await join('ada', 'admin')

    await ask(olle, 'suspendMember', { memberId: ada.memberId })

    expect((await ask(ada, 'getOrganization')).status).toBe(404)
    expect((await ask(ada, 'getMe')).body.memberships).toEqual([])
    const question = { userId: ada.userId, organizationId, permission: 'member.read' }
    expect(await rollcall.can(question)).toBe(false)
    const { people } = (await ask(olle, 'listPeople', { status: ['suspended'] })).body
    expect(people).toMatchObject([
      { name: 'Ada', actions: ['changeMember', 'reactivateMember', 'removeMember'] },
    ])
    expect(await organization()).toMatchObject({ memberCount: 2 })
  })

  it('is taken back whole: the role is the one they had', async () => {
    const { ask, join, olle } = await acme()
    const ada = await join('ada', 'admin')
    await ask(olle, 'suspendMember', { memberId: ada.memberId })
    await ask(olle, 'reactivateMember', { memberId: ada.memberId })
    expect((await ask(ada, 'getOrganization')).body.viewer).toMatchObject({ role: 'admin' })
  })

  it('an owner counts one owner less, and reactivating one more', async () => {
    const { ask, join, olle, organization } = await acme()
    const { memberId } = await join('olga', 'owner')
    expect(await organization()).toMatchObject({ ownerCount: 2 })
    await ask(olle, 'suspendMember', { memberId })
    expect(await organization()).toMatchObject({ ownerCount: 1 })
    const leaving = await ask(olle, 'leaveOrganization')
    expect(leaving.body).toMatchObject({ status: 409, code: 'last_owner' })
    await ask(olle, 'reactivateMember', { memberId })
    expect(await organization()).toMatchObject({ ownerCount: 2 })
  })

  it('counts an owner once who is lowered or removed meanwhile', async () => {
    const { ask, join, olle, organization } = await acme()
    const [ida, bo] = [await join('ida', 'owner'), await join('bo', 'owner')]
    for (const { memberId } of [ida, bo]) await ask(olle, 'suspendMember', { memberId })
    await ask(olle, 'changeMember', { memberId: ida.memberId, role: 'viewer' })
    await ask(olle, 'removeMember', { memberId: bo.memberId })
    await ask(olle, 'reactivateMember', { memberId: ida.memberId })
    expect(await organization()).toMatchObject({ memberCount: 2, ownerCount: 1 })
  })

  it('closes what the person invited to only when somebody accepts it (T09)', async () => {
    const { ask, join, olle, token, who } = await acme()
    const adam = await join('adam', 'admin')
    await ask(adam, 'inviteMembers', { people: [{ email: who('eve').email }] })
    const link = { token: await token(who('eve')) }
    await ask(olle, 'suspendMember', { memberId: adam.memberId })
    const { body } = await ask(who('eve'), 'acceptInvitationByToken', link)
    expect(body).toMatchObject({ status: 410, code: 'invitation_revoked' })
  })

  it('does not end by accepting an invitation again', async () => {
    const { ask, db, invite, join, olle } = await acme()
    const ada = await join('ada')
    await ask(olle, 'suspendMember', { memberId: ada.memberId })
    const moved = { ...ada, email: `moved-${ada.email}` }
    const { id } = await invite(moved)
    await ask(moved, 'acceptInvitation', { invitationId: id })
    expect((await ask(ada, 'getOrganization')).status).toBe(404)
    await unchanged(db, () => ask(ada, 'leaveOrganization'))
  })

  it('refuses oneself and those who stand higher (T12)', async () => {
    const { ask, db, join, olle } = await acme()
    const adam = await join('adam', 'admin')
    const self = await unchanged(db, () => ask(adam, 'suspendMember', { memberId: adam.memberId }))
    expect(self.body).toMatchObject({ status: 403, code: 'is_self' })
    const higher = await unchanged(db, () =>
      ask(adam, 'suspendMember', { memberId: olle.memberId }),
    )
    expect(higher.body).toMatchObject({ status: 403, code: 'outranked' })
  })
})
