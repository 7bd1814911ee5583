// Decides what an invitation mail says at the moment it is decided: names and words may change before it is sent.
import { roleLabel, type InvitationDraft, type Viewer } from '@rollcall/core'
import type { Kit } from '../kit.ts'
import { invitationMail } from '../mail/invitation.ts'
import { placeholder } from '../outbox.ts'
import type { QueuedMail } from '../repository/outbox.ts'

/** An invitation as a mail tells it. */
type Told = Pick<InvitationDraft, 'email' | 'locale' | 'role' | 'message' | 'expiresAt'> & {
  id: string
  linkVersion: string
}

/** Writes the mails of invitations, with a placeholder where the link will stand. */
export function freeze(
  kit: Kit,
  { organization, member }: Viewer,
  invitations: Told[],
): Omit<QueuedMail, 'attempts' | 'createdAt'>[] {
  return invitations.map(({ id, linkVersion, email, locale, role, message, expiresAt }) => {
    const { subject, text, html } = invitationMail(
      {
        kind: 'invitation',
        locale: locale ?? 'en',
        organization: { name: organization.name },
        invitedBy: { name: member.name },
        roleLabel: roleLabel(kit.words(organization.policy, locale), role),
        message,
        expiresAt,
      },
      placeholder,
    )
    const mailId = kit.newId()
    return {
      id: mailId,
      invitationId: id,
      linkVersion,
      recipient: email,
      subject,
      body: { text, html },
      keyId: kit.tokens.keyId,
      messageId: `<${mailId}@${new URL(kit.origin).hostname}>`,
    }
  })
}
