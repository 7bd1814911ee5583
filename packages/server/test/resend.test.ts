import { expect, it } from 'vitest'
import { tokenIn, useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

onEveryDatabase('sending again', (open) => {
  const acme = useAcme(open)

  it('kills every older link, mailed or copied; the newest works (T32)', async () => {
    const { ask, clock, db, invite, olle, token, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    const mailed = await token(who('ada'))
    const copied = tokenIn((await ask(olle, 'linkInvitation', { invitationId })).body.link)
    clock.advance('PT60S')
    await ask(olle, 'resendInvitation', { invitationId })
    const newest = await token(who('ada'))

    for (const old of [mailed, copied]) {
      const link = { token: old }
      const answer = await unchanged(db, () => ask(who('ada'), 'acceptInvitationByToken', link))
      expect(answer.body).toMatchObject({ status: 410, code: 'invitation_superseded' })
    }
    const link = { token: newest }
    expect((await ask(who('ada'), 'acceptInvitationByToken', link)).status).toBe(200)
  })

  it('leaves the bell as it is: it needs no link', async () => {
    const { ask, clock, invite, olle, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    clock.advance('PT60S')
    await ask(olle, 'resendInvitation', { invitationId })
    expect((await ask(who('ada'), 'acceptInvitation', { invitationId })).status).toBe(200)
  })

  it('waits a minute between two mails, and says until when (T58)', async () => {
    const { ask, clock, db, invite, olle, who } = await acme()
    const { id: invitationId, sentAt } = await invite(who('ada'))
    clock.advance('PT59S')
    const early = await unchanged(db, () => ask(olle, 'resendInvitation', { invitationId }))
    const retryAt = new Date(Date.parse(sentAt) + 60_000)

    expect(early.body).toMatchObject({ code: 'too_many', retryAt: retryAt.toISOString() })
    expect(early.headers.get('retry-after')).toBe(retryAt.toUTCString())
    const listed = await ask(olle, 'listPeople', { kind: 'invitation' })
    expect(listed.body.people[0].refusals).toEqual({
      resendInvitation: { code: 'too_many', retryAt: retryAt.toISOString() },
    })
    clock.advance('PT1S')
    expect((await ask(olle, 'resendInvitation', { invitationId })).status).toBe(200)
    const again = await ask(olle, 'resendInvitation', { invitationId })
    expect(again.body).toMatchObject({ code: 'too_many' })
  })

  it('makes whoever sends it the inviter: the first one may have lost the right (T09)', async () => {
    const { ask, clock, join, olle, token, who } = await acme()
    const adam = await join('adam', 'admin')
    const { body } = await ask(adam, 'inviteMembers', { people: [{ email: who('bob').email }] })
    await ask(olle, 'changeMember', { memberId: adam.memberId, role: 'viewer' })
    clock.advance('PT60S')
    await ask(olle, 'resendInvitation', { invitationId: body.invitations[0].id })
    const link = { token: await token(who('bob')) }
    const preview = await ask(null, 'previewInvitation', link)
    expect(preview.body.invitedBy).toEqual({ name: 'Olle' })
    expect((await ask(who('bob'), 'acceptInvitationByToken', link)).status).toBe(200)
  })

  it('tells in the mail who sends it now, and in which name the organization goes now', async () => {
    const { ask, clock, invite, join, mails, organizationId, rollcall, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    const adam = await join('adam', 'admin')
    await rollcall.organizations.rename(organizationId, 'Acme & Sons')
    clock.advance('PT60S')
    await ask(adam, 'resendInvitation', { invitationId })
    await rollcall.outbox.flush()
    expect(mails.at(-1)).toMatchObject({
      to: who('ada').email,
      subject: 'Adam invites you to Acme & Sons',
    })
  })

  it.for(['resendInvitation', 'linkInvitation', 'revokeInvitation'] as const)(
    'is over once the invitation is answered or taken back: %s says how it ended',
    async (verb) => {
      const { ask, clock, db, invite, olle, who } = await acme()
      const [accepted, declined, revoked] = [
        await invite(who('ada')),
        await invite(who('bo')),
        await invite(who('cy')),
      ]
      await ask(who('ada'), 'acceptInvitation', { invitationId: accepted.id })
      await ask(who('bo'), 'declineInvitation', { invitationId: declined.id })
      await ask(olle, 'revokeInvitation', { invitationId: revoked.id })
      clock.advance('PT60S')
      for (const [{ id: invitationId }, closedAs] of [
        [accepted, 'accepted'],
        [declined, 'declined'],
        [revoked, 'revoked'],
      ] as const) {
        const answer = await unchanged(db, () => ask(olle, verb, { invitationId }))
        expect(answer.body).toMatchObject({ status: 409, code: 'invitation_closed', closedAs })
      }
    },
  )
})
