import { expect, it } from 'vitest'
import { onEveryDatabase } from '../databases.ts'
import { unchanged } from '../dump.ts'
import { refusal, systems, useSystem } from './system.ts'

const below = ['engineers', 'purgeApiWeb', 'purgeApi', 'users']
const languages = {
  en: 'invites you to join',
  de: 'lädt Sie',
  fr: 'vous invite',
  es: 'te invita',
  ru: 'приглашает вас',
  zh: '邀请您',
  ja: '招待されています',
  ar: 'دعوة من',
}

onEveryDatabase('services: inviting', (open) => {
  const edge = useSystem(open, 'services')

  it('S2.1 S2.6 S2.8: registered and unregistered people are invited by mail, each told what they need', async () => {
    const { accounts, inviteOne, mails, olle, rollcall, who } = await edge()
    accounts.known.set(who('rita').email, who('rita').userId)
    for (const name of ['rita', 'uma']) expect((await inviteOne(olle, who(name))).status).toBe(201)
    await rollcall.outbox.flush()
    const said = (name: string) => mails.findLast(({ to }) => to === who(name).email)?.text
    expect(said('rita')).toContain('with the account you already have')
    expect(said('uma')).toContain('choose a password')
  })

  it.for(below)(
    'S2.2 S2.50: %s invite nobody, resend nothing, edit and delete nobody',
    async (role) => {
      const { ask, db, inviteOne, join, olle, row, who } = await edge()
      const actor = await join('ada', role)
      const { body } = await inviteOne(olle, who('uma'))
      const invitation = { invitationId: body.invitations[0].id }
      const them = { memberId: olle.memberId }
      expect((await ask(actor, 'getOrganization')).body.viewer.actions).not.toContain(
        'inviteMembers',
      )
      expect(await row(actor, olle)).toMatchObject({ actions: [], refusals: {} })
      expect(await row(actor, who('uma'))).toBeUndefined()
      await unchanged(db, async () => {
        const answers = [
          await inviteOne(actor, who('eve')),
          await ask(actor, 'resendInvitation', invitation),
          await ask(actor, 'revokeInvitation', invitation),
          await ask(actor, 'changeMember', { ...them, role }),
          await ask(actor, 'removeMember', them),
          await ask(actor, 'previewRemoval', them),
          await ask(actor, 'grantAccess', { ...them, grants: [] }, { 'if-match': '"1"' }),
        ]
        expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
      })
    },
  )

  it('S2.4 S2.5: the name is what the panel shows, whatever the person calls themselves', async () => {
    const { ask, inviteOne, olle, row, who } = await edge()
    const jane = who('jane', { name: 'J. D.' })
    const { body } = await inviteOne(olle, jane, { name: 'Jane Doe' })
    expect(await row(olle, jane)).toMatchObject({ kind: 'invitation', name: 'Jane Doe' })
    await ask(jane, 'acceptInvitation', { invitationId: body.invitations[0].id })
    expect(await row(olle, jane)).toMatchObject({ kind: 'member', name: 'Jane Doe' })
    expect((await ask(jane, 'getMe')).body.user.name).toBe('J. D.')
  })

  it('S2.7: the link of the mail tells the host whom to ask for a password; accepting stays an act of theirs', async () => {
    const { ask, db, inviteOne, olle, rollcall, token, who } = await edge()
    await inviteOne(olle, who('uma'), { name: 'Uma', locale: 'de' })
    const link = await token(who('uma'))
    const invitee = await unchanged(db, () => rollcall.invitations.read(link))
    expect(invitee).toMatchObject({
      email: who('uma').email,
      name: 'Uma',
      locale: 'de',
      organization: { policy: 'services' },
      channel: 'mail',
    })
    const { status } = await ask(who('uma'), 'acceptInvitationByToken', { token: link })
    expect(status).toBe(200)
  })

  it('S2.8: after accepting, each account of a person is offered to them', async () => {
    const { ask, found, join, who } = await edge()
    const jane = await join('jane', 'users')
    const other = await found(who('otto'), { name: 'Other', policy: 'services' })
    const people = [{ email: jane.email, role: 'engineers' }]
    const { body } = await ask(other.owner, 'inviteMembers', { organizationId: other.id, people })
    await ask(jane, 'acceptInvitation', { invitationId: body.invitations[0].id })
    expect((await ask(jane, 'getMe')).body.memberships).toMatchObject([
      { organization: { name: 'Acme' }, roleLabel: 'Users' },
      { organization: { name: 'Other' }, roleLabel: 'Engineers' },
    ])
  })

  it.for(Object.entries(languages))(
    'S2.9 S2.10: invited in %s, the mail and the words of the account are',
    async ([locale, sentence]) => {
      const { ask, inviteOne, mails, olle, rollcall, who } = await edge()
      const { body } = await inviteOne(olle, who('uma'), { locale })
      await rollcall.outbox.flush()
      expect(mails.findLast(({ to }) => to === who('uma').email)?.text).toContain(sentence)
      await ask(who('uma'), 'acceptInvitation', { invitationId: body.invitations[0].id })
      const { words } = (await ask(who('uma'), 'getOrganization')).body
      const english = locale === 'en'
      expect(words.roles.users.label === 'Users').toBe(english)
    },
  )

  it('S2.12 S2.13: one of five roles is chosen, each with a description in every language', async () => {
    const { ask, inviteOne, join, olle, who } = await edge()
    const { policy } = (await ask(olle, 'getOrganization')).body
    expect(policy.roles.map(({ name }: { name: string }) => name)).toEqual([
      'administrators',
      ...below,
    ])
    for (const locale of Object.keys(languages)) {
      await ask(olle, 'updateMyMembership', { locale })
      const { words } = (await ask(olle, 'getOrganization')).body
      for (const role of ['administrators', ...below])
        expect(words.roles[role]).toMatchObject({
          label: expect.any(String),
          description: expect.any(String),
        })
    }
    for (const role of below)
      expect((await inviteOne(olle, who(role), { role })).body.invitations[0]).toMatchObject({
        role,
      })
    expect((await join('eve', 'engineers')).memberId).toEqual(expect.any(String))
  })

  it('S2.25: who is invited has a row with an id of its own at once', async () => {
    const { ask, inviteOne, olle, row, who } = await edge()
    const invited = await inviteOne(olle, who('uma'))
    const uma = await row(olle, who('uma'))
    expect(uma).toMatchObject({
      id: invited.body.invitations[0].id,
      status: 'pending',
      twoFactor: null,
    })
    const { body } = await ask(olle, 'listPeople', { search: uma?.id ?? '' })
    expect(body.people).toMatchObject([{ email: who('uma').email }])
  })

  it('S2.27: the link is valid for 24 hours and not a second longer', async () => {
    const { ask, clock, db, inviteOne, olle, row, token, who } = await edge()
    await inviteOne(olle, who('uma'))
    const link = { token: await token(who('uma')) }
    clock.advance('PT23H59M59S')
    expect((await ask(null, 'previewInvitation', link)).status).toBe(200)
    clock.advance('PT1S')
    const late = await unchanged(db, () => ask(who('uma'), 'acceptInvitationByToken', link))
    expect(refusal(late)).toEqual([410, 'invitation_expired'])
    expect(await row(olle, who('uma'))).toMatchObject({ status: 'expired' })
  })

  it('S2.28 S2.29: an administrator resends, also what expired; from then on it is 24 hours again', async () => {
    const { ask, clock, inviteOne, olle, row, token, who } = await edge()
    const { body } = await inviteOne(olle, who('uma'))
    const old = { token: await token(who('uma')) }
    clock.advance('PT24H1S')
    expect((await row(olle, who('uma')))?.actions).toContain('resendInvitation')
    await ask(olle, 'resendInvitation', { invitationId: body.invitations[0].id })
    const link = { token: await token(who('uma')) }
    clock.advance('PT23H59M59S')
    const dead = await ask(who('uma'), 'acceptInvitationByToken', old)
    expect(refusal(dead)).toEqual([410, 'invitation_superseded'])
    expect((await ask(who('uma'), 'acceptInvitationByToken', link)).status).toBe(200)
  })

  it('S2.30: who has accepted is sent nothing again', async () => {
    const { ask, clock, db, inviteOne, olle, row, who } = await edge()
    const { body } = await inviteOne(olle, who('uma'))
    const invitation = { invitationId: body.invitations[0].id }
    await ask(who('uma'), 'acceptInvitation', invitation)
    clock.advance('PT1H')
    const answer = await unchanged(db, () => ask(olle, 'resendInvitation', invitation))
    expect(answer.body).toMatchObject({ code: 'invitation_closed', closedAs: 'accepted' })
    expect((await row(olle, who('uma')))?.actions).not.toContain('resendInvitation')
  })

  it('S2.52: an administrator invites five people a day', async () => {
    const { clock, db, inviteOne, olle, who } = await edge()
    expect(systems.services.invitations.perDay).toBe(5)
    for (let index = 0; index < 5; index += 1)
      expect((await inviteOne(olle, who(`guest${index}`))).status).toBe(201)
    const sixth = await unchanged(db, () => inviteOne(olle, who('sixth')))
    expect(refusal(sixth)).toEqual([429, 'too_many'])
    clock.advance('P1D')
    expect((await inviteOne(olle, who('sixth'))).status).toBe(201)
  })
})
