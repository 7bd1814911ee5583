import { expect, it } from 'vitest'
import { onEveryDatabase } from '../databases.ts'
import { unchanged } from '../dump.ts'
import { refusal, useSystem } from './system.ts'

onEveryDatabase('collaborators, invited and accepting', (open) => {
  const nordic = useSystem(open, 'collaborators')

  it('S0.4 S0.5: an owner is asked for an address alone; whatever else comes along is refused', async () => {
    const { db, inviteOne, olle, project, who } = await nordic()
    const projectId = await project('Lab1')
    const more = {
      role: { role: 'owner' },
      name: { name: 'Colleague' },
      locale: { locale: 'sv' },
      permissions: { grants: [{ scope: 'organization', permissions: ['billing.read'] }] },
      projects: { grants: [{ scope: 'project', projectId, permissions: ['server.create'] }] },
    }
    for (const [field, given] of Object.entries(more)) {
      const { body } = await unchanged(db, () => inviteOne(olle, who('ada'), given))
      expect(body).toMatchObject({ status: 403, code: 'not_asked', field })
    }
    const { status, body } = await inviteOne(olle, who('ada'))
    expect(status).toBe(201)
    expect(body.invitations[0]).toMatchObject({ role: 'collaborator', grants: [], name: null })
  })

  it('S0.5: a message is not asked for either', async () => {
    const { ask, db, olle, who } = await nordic()
    const people = [{ email: who('ada').email }]
    const answer = await unchanged(db, () => ask(olle, 'inviteMembers', { people, message: 'Hej' }))
    expect(answer.body).toMatchObject({ status: 403, code: 'not_asked', field: 'message' })
  })

  it('S0.6: there is no way but an invitation: nobody is registered, nobody is let in unasked', async () => {
    const { ask, db, olle, who } = await nordic()
    const answer = await unchanged(db, () =>
      ask(olle, 'registerPerson', { email: who('ada').email }),
    )
    expect(refusal(answer)).toEqual([404, 'not_found'])
  })

  it('S0.7 S0.19: the invitation goes by mail, with a link; also to somebody who has an account', async () => {
    const { accounts, inviteOne, mails, olle, rollcall, who } = await nordic()
    const [ada, bea] = [who('ada'), who('bea')]
    accounts.known.set(bea.email, bea.userId)
    for (const invitee of [ada, bea]) await inviteOne(olle, invitee)
    await rollcall.outbox.flush()
    for (const { email } of [ada, bea]) {
      const sent = mails.filter(({ to }) => to === email)
      expect(sent).toHaveLength(1)
      expect(sent[0]?.text).toContain('https://app.example.com/invitation#t=')
    }
  })

  it('S0.8: whoever has not accepted is no member', async () => {
    const { ask, inviteOne, may, olle, organization, who } = await nordic()
    await inviteOne(olle, who('ada'))
    expect(refusal(await ask(who('ada'), 'getOrganization'))).toEqual([404, 'not_found'])
    expect(await may(who('ada'), 'organization.read')).toBe(false)
    const { body } = await ask(olle, 'listPeople', { kind: 'member' })
    expect(body.people).toMatchObject([{ email: olle.email }])
    expect(await organization()).toMatchObject({ memberCount: 1, openInvitationCount: 1 })
  })

  it('S0.9 S0.10: the link asks to sign in, and opening it accepts nothing', async () => {
    const { ask, db, inviteOne, olle, token, who } = await nordic()
    await inviteOne(olle, who('ada'))
    const link = { token: await token(who('ada')) }
    for (const [reader, account] of [
      [null, 'signed_out'],
      [who('ada'), 'right'],
    ] as const) {
      const { status, body } = await unchanged(db, () => ask(reader, 'previewInvitation', link))
      expect([status, body.account]).toEqual([200, account])
    }
    const answer = await unchanged(db, () => ask(null, 'acceptInvitationByToken', link))
    expect(refusal(answer)).toEqual([401, 'not_signed_in'])
  })

  it('S0.11: an account made afterwards, with the same address, finds the invitation', async () => {
    const { ask, inviteOne, olle, who } = await nordic()
    await inviteOne(olle, { email: who('ada').email.toUpperCase() })
    const { body } = await ask(who('ada'), 'listMyInvitations')
    expect(body.invitations).toMatchObject([{ organization: { name: 'Acme' } }])
  })

  it('S0.12 S0.11: signed in under another address the invitation is not there', async () => {
    const { ask, db, inviteOne, olle, token, who } = await nordic()
    const { body } = await inviteOne(olle, who('ada'))
    const link = { token: await token(who('ada')) }
    const mine = { invitationId: body.invitations[0].id }
    await unchanged(db, async () => {
      expect((await ask(who('eve'), 'listMyInvitations')).body).toEqual({ invitations: [] })
      const preview = await ask(who('eve'), 'previewInvitation', link)
      expect(preview.body.account).toBe('wrong')
      const byLink = await ask(who('eve'), 'acceptInvitationByToken', link)
      expect(refusal(byLink)).toEqual([403, 'wrong_account'])
      const byId = await ask(who('eve'), 'acceptInvitation', mine)
      expect(refusal(byId)).toEqual([404, 'not_found'])
    })
  })

  it('S0.14 S0.15 S0.33: all open invitations of a person are one list of theirs; each is accepted by itself', async () => {
    const { ask, found, inviteOne, olle, who } = await nordic()
    const ada = who('ada')
    const other = await found(who('otto'), { name: 'Other', policy: 'collaborators' })
    await inviteOne(olle, ada)
    const people = [{ email: ada.email }]
    await ask(other.owner, 'inviteMembers', { organizationId: other.id, people })

    const { body } = await ask(ada, 'listMyInvitations')
    expect(body.invitations).toHaveLength(2)
    for (const { id } of body.invitations)
      expect((await ask(ada, 'acceptInvitation', { invitationId: id })).status).toBe(200)

    const me = await ask(ada, 'getMe')
    expect(me.body.memberships).toMatchObject([
      { organization: { name: 'Acme' }, role: 'collaborator' },
      { organization: { name: 'Other' }, role: 'collaborator' },
    ])
  })

  it('S0.17 S0.18: what the dots are drawn from is empty before the first invitation and after the last', async () => {
    const { ask, inviteOne, olle, who } = await nordic()
    const waiting = async () => (await ask(who('ada'), 'listMyInvitations')).body.invitations
    expect(await waiting()).toEqual([])
    await inviteOne(olle, who('ada'))
    const [{ id }] = await waiting()
    await ask(who('ada'), 'acceptInvitation', { invitationId: id })
    expect(await waiting()).toEqual([])
  })

  it('S0.16: nobody is offered to decline, and declining all the same is refused', async () => {
    const { ask, db, inviteOne, olle, token, who } = await nordic()
    await inviteOne(olle, who('ada'))
    const { body } = await ask(who('ada'), 'listMyInvitations')
    expect(body.invitations[0].actions).toEqual(['acceptInvitation'])
    const mine = { invitationId: body.invitations[0].id }
    const link = { token: await token(who('ada')) }
    await unchanged(db, async () => {
      const byId = await ask(who('ada'), 'declineInvitation', mine)
      const byLink = await ask(who('ada'), 'declineInvitationByToken', link)
      expect([byId, byLink].map(refusal)).toEqual([
        [403, 'not_declinable'],
        [403, 'not_declinable'],
      ])
    })
  })

  it('S0.34: owners see what they sent for a week, take it back, and send nothing twice', async () => {
    const { ask, clock, db, inviteOne, olle, row, token, who } = await nordic()
    await inviteOne(olle, who('ada'))
    clock.advance('PT60S')
    const sent = await row(olle, who('ada'))
    expect(sent).toMatchObject({ kind: 'invitation', status: 'pending' })
    expect(sent?.actions).toEqual(['linkInvitation', 'revokeInvitation'])
    const invitation = { invitationId: sent?.id ?? '' }
    const again = await unchanged(db, () => ask(olle, 'resendInvitation', invitation))
    expect(refusal(again)).toEqual([403, 'not_permitted'])

    const link = { token: await token(who('ada')) }
    clock.advance('P7D')
    expect(await row(olle, who('ada'))).toMatchObject({ status: 'expired' })
    const late = await ask(who('ada'), 'acceptInvitationByToken', link)
    expect(refusal(late)).toEqual([410, 'invitation_expired'])
    expect((await ask(olle, 'revokeInvitation', invitation)).status).toBe(200)
    expect(await row(olle, who('ada'))).toBeUndefined()
  })
})
