import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'

onEveryDatabase('removing and leaving', (open) => {
  const acme = useAcme(open)

  it('takes back every invitation that the person sent, in one go (T10)', async () => {
    const { ask, db, join, olle, organization, token, who } = await acme()
    const adam = await join('adam', 'admin')
    const people = [{ email: who('ada').email }, { email: who('bo').email }]
    await ask(adam, 'inviteMembers', { people })
    const link = { token: await token(who('ada')) }
    await ask(olle, 'inviteMembers', { people: [{ email: who('cy').email }] })

    await ask(olle, 'removeMember', { memberId: adam.memberId })

    const { body } = await ask(who('ada'), 'acceptInvitationByToken', link)
    expect(body).toMatchObject({ status: 410, code: 'invitation_revoked' })
    expect(await organization()).toMatchObject({ memberCount: 1, openInvitationCount: 1 })
    const sent = (await rowsOf(db, 'rollcall_invitation')).filter(
      (row) => row['invited_by_id'] === adam.memberId,
    )
    expect(sent).toHaveLength(2)
    for (const row of sent) {
      expect(row).toMatchObject({ status: 'revoked', cause: 'inviter_removed' })
    }
  })

  it('takes back an open invitation to the address of the person (T10)', async () => {
    const { ask, db, join, olle, organization, who } = await acme()
    const ada = await join('ada')
    const moved = { ...ada, email: who('moved').email }
    const people = [{ email: moved.email }]
    const [{ id }] = (await ask(olle, 'inviteMembers', { people })).body.invitations
    await ask(moved, 'getOrganization')
    const { memberId } = ada
    const email = async () => (await ask(olle, 'getMember', { memberId })).body.member.email
    await expect.poll(email, { interval: 5 }).toBe(moved.email)

    await ask(olle, 'removeMember', { memberId })

    const row = (await rowsOf(db, 'rollcall_invitation')).find((found) => found['id'] === id)
    expect(row).toMatchObject({ status: 'revoked', cause: 'invitee_removed' })
    expect(await organization()).toMatchObject({ memberCount: 1, openInvitationCount: 0 })
  })

  it('does the same when somebody leaves by themselves (T10)', async () => {
    const { ask, join, organization, who } = await acme()
    const adam = await join('adam', 'admin')
    await ask(adam, 'inviteMembers', { people: [{ email: who('ada').email }] })
    const { body } = await ask(adam, 'leaveOrganization')
    expect(body.member).toMatchObject({ status: 'removed', removedAt: expect.any(String) })
    expect(await organization()).toMatchObject({ memberCount: 1, openInvitationCount: 0 })
    expect((await ask(adam, 'getMe')).body.memberships).toEqual([])
  })

  it('takes people off the list, the search and the count, and still tells their name', async () => {
    const { ask, join, olle } = await acme()
    const ada = await join('ada')
    await ask(olle, 'removeMember', { memberId: ada.memberId })

    const people = await ask(olle, 'listPeople')
    const found = await ask(olle, 'listPeople', { search: 'ada' })
    const { body } = await ask(olle, 'getMember', { memberId: ada.memberId })

    expect(people.body).toMatchObject({ people: [{ name: 'Olle' }], total: 1 })
    expect(found.body.people).toEqual([])
    expect(body.member).toMatchObject({ name: 'Ada', status: 'removed' })
    expect(body.actions).toEqual([])
  })

  it('finds nobody to remove or change a second time', async () => {
    const { ask, db, join, olle, organization } = await acme()
    const { memberId } = await join('ada')
    await ask(olle, 'removeMember', { memberId })
    const removed = await unchanged(db, () => ask(olle, 'removeMember', { memberId }))
    const changed = await unchanged(db, () =>
      ask(olle, 'changeMember', { memberId, role: 'admin' }),
    )
    expect([removed, changed].map(({ body }) => body.code)).toEqual(['not_found', 'not_found'])
    expect(await organization()).toMatchObject({ memberCount: 1 })
  })

  it('lets nobody take back what only others may: an admin removes no owner', async () => {
    const { ask, db, join } = await acme()
    const [ida, adam] = [await join('ida', 'owner'), await join('adam', 'admin')]
    const { memberId } = ida
    const answer = await unchanged(db, () => ask(adam, 'removeMember', { memberId }))
    expect(answer.body).toMatchObject({ status: 403, code: 'outranked' })
  })
})
