import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

onEveryDatabase('a person whom the host deletes', (open) => {
  const acme = useAcme(open)

  it('is in no organization any more, and their invitations are taken back (T65)', async () => {
    const { rollcall, ask, join, who, olle, found, organization } = await acme()
    const ada = await join('ada', 'admin')
    const bea = who('bea')
    await ask(ada, 'inviteMembers', { people: [{ email: bea.email }] })
    const other = await found(who('otto'))
    await ask(other.owner, 'inviteMembers', {
      organizationId: other.id,
      people: [{ email: ada.email }],
    })
    const { body } = await ask(ada, 'listMyInvitations')
    await ask(ada, 'acceptInvitation', { invitationId: body.invitations[0].id })

    await rollcall.users.delete(ada.userId)

    expect((await ask(ada, 'getMe')).body.memberships).toEqual([])
    expect((await ask(ada, 'getOrganization')).status).toBe(404)
    expect((await ask(bea, 'listMyInvitations')).body.invitations).toEqual([])
    expect(await organization()).toMatchObject({ memberCount: 1, openInvitationCount: 0 })
    const { member } = (await ask(olle, 'getMember', { memberId: ada.memberId })).body
    expect(member).toMatchObject({ status: 'removed', name: 'Ada' })
  })

  it('stays everywhere while they are the last owner anywhere (T13)', async () => {
    const { rollcall, db, olle, found, who, ask } = await acme()
    const other = await found(who('otto'))
    await ask(other.owner, 'inviteMembers', {
      organizationId: other.id,
      people: [{ email: olle.email }],
    })
    const { body } = await ask(olle, 'listMyInvitations')
    await ask(olle, 'acceptInvitation', { invitationId: body.invitations[0].id })

    const refused = await unchanged(db, () =>
      rollcall.users.delete(olle.userId).catch((error: unknown) => error),
    )

    expect(refused).toMatchObject({ reason: { code: 'last_owner' } })
    expect((await ask(olle, 'getMe')).body.memberships).toHaveLength(2)
  })

  it('who was nowhere is deleted without a word', async () => {
    const { rollcall } = await acme()
    await expect(rollcall.users.delete('nobody')).resolves.toBeUndefined()
  })
})
