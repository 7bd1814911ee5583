// Invitations that cannot be made, answered, or changed any more.
import type { Reason } from '@rollcall/core'
import type { Provocation } from './provocation.ts'

type Codes = Extract<
  Reason['code'],
  | 'email_unverified'
  | 'wrong_account'
  | 'link_unknown'
  | 'already_invited'
  | 'already_member'
  | 'invalid_email'
  | 'invitation_closed'
  | 'invitation_expired'
  | 'invitation_revoked'
  | 'invitation_declined'
  | 'invitation_superseded'
  | 'invitation_used'
  | 'seat_limit'
  | 'too_many'
  | 'mail_unwanted'
>

export const invitation: Record<Codes, Provocation> = {
  async email_unverified({ ask, invite, who }) {
    const { id } = await invite(who('ada'))
    const ada = who('ada', { emailVerified: false })
    return () => ask(ada, 'acceptInvitation', { invitationId: id })
  },

  async wrong_account({ ask, invite, token, who }) {
    await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    return () => ask(who('eve'), 'acceptInvitationByToken', link)
  },

  link_unknown:
    async ({ ask }) =>
    () =>
      ask(null, 'previewInvitation', { token: 'v1.1.id.version.mail.mac' }),

  async already_invited({ ask, invite, olle, who }) {
    const { email } = await invite(who('ada'))
    return () => ask(olle, 'inviteMembers', { people: [{ email }] })
  },

  async already_member({ ask, join, olle }) {
    const { email } = await join('ada')
    return () => ask(olle, 'inviteMembers', { people: [{ email }] })
  },

  invalid_email:
    async ({ ask, olle }) =>
    () =>
      ask(olle, 'inviteMembers', { people: [{ email: 'ada' }] }),

  async invitation_closed({ ask, invite, olle, who }) {
    const { id } = await invite(who('ada'))
    await ask(olle, 'revokeInvitation', { invitationId: id })
    return () => ask(olle, 'revokeInvitation', { invitationId: id })
  },

  async invitation_expired({ ask, clock, invite, token, who }) {
    await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    clock.advance('P7D')
    return () => ask(who('ada'), 'acceptInvitationByToken', link)
  },

  async invitation_revoked({ ask, invite, olle, token, who }) {
    const { id } = await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    await ask(olle, 'revokeInvitation', { invitationId: id })
    return () => ask(who('ada'), 'acceptInvitationByToken', link)
  },

  async invitation_declined({ ask, invite, token, who }) {
    const { id } = await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    await ask(who('ada'), 'declineInvitation', { invitationId: id })
    return () => ask(who('ada'), 'acceptInvitationByToken', link)
  },

  async invitation_superseded({ ask, clock, invite, olle, token, who }) {
    const { id } = await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    clock.advance('PT60S')
    await ask(olle, 'resendInvitation', { invitationId: id })
    return () => ask(who('ada'), 'acceptInvitationByToken', link)
  },

  async invitation_used({ ask, invite, token, who }) {
    const { id } = await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    await ask(who('ada'), 'acceptInvitation', { invitationId: id })
    return () => ask(null, 'previewInvitation', link)
  },

  async mail_unwanted({ ask, clock, invite, mails, olle, rollcall, who }) {
    const { id } = await invite(who('ada'))
    await rollcall.outbox.flush()
    const { idempotencyKey = '' } = mails.at(-1) ?? {}
    await rollcall.outbox.report({ idempotencyKey, event: 'complained' })
    clock.advance('PT60S')
    return () => ask(olle, 'resendInvitation', { invitationId: id })
  },

  async seat_limit({ ask, invite, organizationId, rollcall, who }) {
    await rollcall.organizations.setSeatLimit(organizationId, 1)
    const { id } = await invite(who('ada'))
    return () => ask(who('ada'), 'acceptInvitation', { invitationId: id })
  },

  async too_many({ ask, invite, olle, who }) {
    const { id } = await invite(who('ada'))
    return () => ask(olle, 'resendInvitation', { invitationId: id })
  },
}
