import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

onEveryDatabase('inviting several people', (open) => {
  const acme = useAcme(open, { policies, directory })

  it('lets one refused address block no other', async () => {
    const { ask, db, invite, join, organization, who } = await acme()
    const adam = await join('adam', 'admin')
    await invite(who('bo'))
    const [ada, cy] = [who('ada').email, who('cy').email]
    const { body } = await ask(adam, 'inviteMembers', {
      people: [
        { email: ada, name: 'Ada' },
        { email: ada.toUpperCase() },
        { email: 'nobody' },
        { email: adam.email },
        { email: who('bo').email },
        { email: who('dee').email, role: 'owner' },
        { email: who('eve').email, role: 'emperor' },
        { email: cy, role: 'viewer' },
      ],
    })
    expect(body.invitations).toMatchObject([
      { email: ada, role: 'member', status: 'pending' },
      { email: cy, role: 'viewer' },
    ])
    expect(body.refused).toEqual([
      { email: ada.toUpperCase(), reason: { code: 'duplicate_email' } },
      { email: 'nobody', reason: { code: 'invalid_email' } },
      { email: adam.email, reason: { code: 'already_member' } },
      { email: who('bo').email, reason: { code: 'already_invited' } },
      { email: who('dee').email, reason: { code: 'outranked', role: 'owner' } },
      { email: who('eve').email, reason: { code: 'unknown_role', role: 'emperor' } },
    ])
    expect(await organization()).toMatchObject({ memberCount: 2, openInvitationCount: 3 })
    const mails = await rowsOf(db, 'rollcall_outbox')
    expect(mails.filter(({ recipient }) => recipient === ada || recipient === cy)).toHaveLength(2)
  })

  it('answers with a problem and every reason when nobody could be invited', async () => {
    const { ask, db, join, olle } = await acme()
    const ada = await join('ada')
    const people = [{ email: ada.email }, { email: 'nobody' }]
    const answer = await unchanged(db, () => ask(olle, 'inviteMembers', { people }))
    expect(answer.body).toMatchObject({
      status: 409,
      code: 'already_member',
      refused: [
        { email: ada.email, reason: { code: 'already_member' } },
        { email: 'nobody', reason: { code: 'invalid_email' } },
      ],
    })
  })

  it('tells those who see no members nothing about an address but that it cannot be (T54)', async () => {
    const { ask, db, invite, join, olle, who } = await acme('discreet')
    const rita = await join('rita', 'recruiter')
    await invite(who('bo'))
    const invited = (email: string) =>
      unchanged(db, () => ask(rita, 'inviteMembers', { people: [{ email }] }))

    const [member, pending] = [await invited(olle.email), await invited(who('bo').email)]

    expect(member.body).toMatchObject({ status: 409, code: 'cannot_be_invited' })
    expect(JSON.stringify(pending.body).replaceAll(who('bo').email, olle.email)).toEqual(
      JSON.stringify(member.body),
    )
  })

  it('tells whoever may not invite nothing at all (T54, T56)', async () => {
    const { ask, join, olle } = await acme()
    const vera = await join('vera', 'viewer')
    const answers = await Promise.all(
      [olle.email, 'unknown@x.test', 'nobody'].map((email) =>
        ask(vera, 'inviteMembers', { people: [{ email, role: 'emperor' }] }),
      ),
    )
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body)
    expect(answers[0]?.body).toMatchObject({ code: 'not_permitted' })
  })

  it('answers the same whether the address has an account or not (T53)', async () => {
    const { ask, found, olle, who } = await acme()
    await found(who('known'))
    const shape = async (email: string) => {
      const { status, headers, body } = await ask(olle, 'inviteMembers', { people: [{ email }] })
      const [{ id, ...invitation }] = body.invitations
      expect(id).toEqual(expect.any(String))
      return { status, headers: [...headers], ...body, invitations: [{ ...invitation, email: '' }] }
    }
    expect(await shape(who('known').email)).toEqual(await shape(who('never').email))
  })

  it('takes as many addresses as the policy says', async () => {
    const { ask, db, olle, who } = await acme('discreet')
    const people = ['ada', 'bo', 'cy'].map((name) => ({ email: who(name).email }))
    const answer = await unchanged(db, () => ask(olle, 'inviteMembers', { people }))
    expect(answer.body).toMatchObject({
      status: 422,
      code: 'invalid_input',
      errors: [{ path: 'people', message: 'names more than 2 people' }],
    })
    const { body } = await ask(olle, 'inviteMembers', { people: people.slice(1) })
    expect(body.invitations).toHaveLength(2)
  })

  it('invites whoever declined, was revoked, or was removed before', async () => {
    const { ask, invite, join, olle, who } = await acme()
    const declined = await invite(who('ada'))
    await ask(who('ada'), 'declineInvitation', { invitationId: declined.id })
    const revoked = await invite(who('bo'))
    await ask(olle, 'revokeInvitation', { invitationId: revoked.id })
    const { memberId } = await join('cy')
    await ask(olle, 'removeMember', { memberId })

    for (const name of ['ada', 'bo', 'cy']) expect((await invite(who(name))).version).toBe(1)
  })
})
