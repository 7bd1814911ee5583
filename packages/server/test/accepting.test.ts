import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'

onEveryDatabase('accepting', (open) => {
  const acme = useAcme(open)

  it('twice gives the same member and changes nothing the second time (T28)', async () => {
    const { ask, db, invite, organization, token, who } = await acme()
    const { id: invitationId } = await invite(who('ada'), 'admin')
    const link = { token: await token(who('ada')) }

    const first = await ask(who('ada'), 'acceptInvitation', { invitationId })
    const second = await unchanged(db, () => ask(who('ada'), 'acceptInvitation', { invitationId }))
    const third = await unchanged(db, () => ask(who('ada'), 'acceptInvitationByToken', link))

    expect([second.body, third.body]).toEqual([first.body, first.body])
    expect(await organization()).toMatchObject({ memberCount: 2, openInvitationCount: 0 })
  })

  it('takes name and language from the invitation, the rest from the host', async () => {
    const { ask, olle, organizationId, who } = await acme()
    const ada = who('ada', { name: 'Countess', locale: 'en-GB', twoFactor: 'on' })
    const people = [{ email: ada.email, name: 'Ada L.', locale: 'sv', role: 'viewer' }]
    const [{ id }] = (await ask(olle, 'inviteMembers', { people })).body.invitations
    const { body } = await ask(ada, 'acceptInvitation', { invitationId: id })
    expect(body.member).toMatchObject({
      organizationId,
      userId: ada.userId,
      email: ada.email,
      name: 'Ada L.',
      locale: 'sv',
      twoFactor: 'on',
      role: 'viewer',
      status: 'active',
      joinedAt: expect.any(String),
      removedAt: null,
      version: 1,
    })
  })

  it('as somebody who is a member already closes the invitation and changes no role', async () => {
    const { ask, db, found, join, olle, organization, organizationId, who } = await acme()
    await found(who('eve'))
    const ada = await join('ada', 'viewer')
    const second = { ...ada, email: who('second').email }
    const people = [{ email: second.email, role: 'owner' }]
    const [{ id }] = (await ask(olle, 'inviteMembers', { people })).body.invitations

    const { status, body } = await ask(second, 'acceptInvitation', { invitationId: id })

    expect(status).toBe(200)
    expect(body.member).toMatchObject({ id: ada.memberId, organizationId, role: 'viewer' })
    const row = (await rowsOf(db, 'rollcall_invitation')).find((one) => one['id'] === id)
    expect(row).toMatchObject({ status: 'revoked', cause: 'already_member' })
    expect(await organization()).toMatchObject({ memberCount: 2, ownerCount: 1 })
  })

  it('brings somebody who was removed back in their own row, with the new role', async () => {
    const { ask, join, olle, organization } = await acme()
    const ada = await join('ada', 'admin')
    await ask(olle, 'changeMember', { memberId: ada.memberId, displayName: 'Boss' })
    await ask(olle, 'removeMember', { memberId: ada.memberId })

    const { memberId, ...again } = await join(ada, 'viewer')

    expect(memberId).toBe(ada.memberId)
    const { body } = await ask(olle, 'getMember', { memberId })
    expect(body.member).toMatchObject({
      role: 'viewer',
      name: again.name,
      status: 'active',
      removedAt: null,
    })
    const found = await ask(olle, 'listPeople', { search: 'ada' })
    expect(found.body.people).toMatchObject([{ id: memberId }])
    expect(await organization()).toMatchObject({ memberCount: 2, ownerCount: 1 })
  })

  it('counts an owner who joins as one', async () => {
    const { join, organization } = await acme()
    await join('ada', 'owner')
    expect(await organization()).toMatchObject({ memberCount: 2, ownerCount: 2 })
  })

  it('fails once the inviter may no longer give the role; the invitation is closed (T09)', async () => {
    const { ask, db, join, olle, organization, token, who } = await acme()
    const adam = await join('adam', 'admin')
    const people = [{ email: who('ada').email, role: 'admin' }]
    const [{ id }] = (await ask(adam, 'inviteMembers', { people })).body.invitations
    const link = { token: await token(who('ada')) }
    await ask(olle, 'changeMember', { memberId: adam.memberId, role: 'member' })

    const answer = await ask(who('ada'), 'acceptInvitationByToken', link)

    expect(answer.body).toMatchObject({ status: 410, code: 'invitation_revoked' })
    const row = (await rowsOf(db, 'rollcall_invitation')).find((found) => found['id'] === id)
    expect(row).toMatchObject({ status: 'revoked', cause: 'inviter_not_permitted' })
    expect(await organization()).toMatchObject({ memberCount: 2, openInvitationCount: 0 })
    const again = await unchanged(db, () => ask(who('ada'), 'acceptInvitationByToken', link))
    expect(again.body).toMatchObject({ status: 410, code: 'invitation_revoked' })
  })

  it('fails when the inviter still invites, but no longer so high (T09)', async () => {
    const { ask, join, olle, organization, who } = await acme()
    const ida = await join('ida', 'owner')
    const people = [{ email: who('ada').email, role: 'owner' }]
    const [{ id }] = (await ask(ida, 'inviteMembers', { people })).body.invitations
    await ask(olle, 'changeMember', { memberId: ida.memberId, role: 'admin' })
    const { body } = await ask(who('ada'), 'acceptInvitation', { invitationId: id })
    expect(body).toMatchObject({ status: 410, code: 'invitation_revoked' })
    expect(await organization()).toMatchObject({ memberCount: 2, ownerCount: 1 })
  })

  it('still works when the inviter was lowered, but not below what they gave (T09)', async () => {
    const { ask, join, olle, who } = await acme()
    const ida = await join('ida', 'owner')
    const people = [{ email: who('ada').email, role: 'viewer' }]
    const [{ id }] = (await ask(ida, 'inviteMembers', { people })).body.invitations
    await ask(olle, 'changeMember', { memberId: ida.memberId, role: 'admin' })
    expect((await ask(who('ada'), 'acceptInvitation', { invitationId: id })).status).toBe(200)
  })

  it('or declining leads nowhere for those who are not meant (T29)', async () => {
    const { ask, db, invite, token, who } = await acme()
    await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    await unchanged(db, () => ask(who('eve'), 'acceptInvitationByToken', link))
    expect((await ask(who('ada'), 'acceptInvitationByToken', link)).status).toBe(200)
    await unchanged(db, () => ask(who('eve'), 'acceptInvitationByToken', link))
  })
})

onEveryDatabase('declining', (open) => {
  const acme = useAcme(open)

  it('is final, and doing it twice is no error', async () => {
    const { ask, db, invite, organization, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    const first = await ask(who('ada'), 'declineInvitation', { invitationId })
    const again = await unchanged(db, () => ask(who('ada'), 'declineInvitation', { invitationId }))
    expect(again.body).toEqual(first.body)
    const accept = await unchanged(db, () => ask(who('ada'), 'acceptInvitation', { invitationId }))
    expect(accept.body).toMatchObject({ code: 'invitation_declined' })
    expect(await organization()).toMatchObject({ memberCount: 1, openInvitationCount: 0 })
  })

  it('is too late once accepted', async () => {
    const { ask, db, invite, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    await ask(who('ada'), 'acceptInvitation', { invitationId })
    const answer = await unchanged(db, () => ask(who('ada'), 'declineInvitation', { invitationId }))
    expect(answer.body).toMatchObject({ code: 'invitation_used' })
  })

  it('is possible for what stands in the bell, and for nothing that has left it (I25)', async () => {
    const { ask, clock, found, invite, olle, who } = await acme()
    const ada = who('ada')
    const bell = async () => (await ask(ada, 'listMyInvitations')).body.invitations
    const { id: revoked } = await invite(ada)
    await ask(olle, 'revokeInvitation', { invitationId: revoked })
    const { id: expired } = await invite(ada)
    clock.advance('P8D')
    const { id: declined } = await invite(ada)
    await ask(ada, 'declineInvitation', { invitationId: declined })
    const { id: waiting } = await invite(ada)
    const other = await found(who('eve'))
    const people = [{ email: ada.email }]
    await ask(other.owner, 'inviteMembers', { organizationId: other.id, people })

    const listed = await bell()
    expect(listed).toHaveLength(2)
    expect(listed.map(({ id }: { id: string }) => id)).toContain(waiting)
    for (const invitationId of [revoked, expired, declined])
      expect((await ask(ada, 'acceptInvitation', { invitationId })).status).toBe(410)
    for (const { id: invitationId } of listed)
      expect((await ask(ada, 'acceptInvitation', { invitationId })).status).toBe(200)
    expect(await bell()).toEqual([])
  })

  it('leaves the list of people and the bell', async () => {
    const { ask, invite, olle, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    await ask(who('ada'), 'declineInvitation', { invitationId })
    expect((await ask(who('ada'), 'listMyInvitations')).body.invitations).toEqual([])
    expect((await ask(olle, 'listPeople')).body).toMatchObject({ people: [{}], total: 1 })
  })
})
