// Decides what an invitation mail says at the moment it is decided: names and words may change before it is sent.
import { parseEmail, roleLabel, type InvitationDraft, type Viewer } from '@rollcall/core'
import type { Kit } from '../kit.ts'
import { invitationMail } from '../mail/invitation.ts'
import { languageOf } from '../mail/language.ts'
import type { MailText } from '../mail/layout.ts'
import { messageIdOf, placeholder } from '../outgoing.ts'
import type { FrozenMail } from '../repository/outbox.ts'
import type { Registered } from './route.ts'

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
  registered: Registered,
): FrozenMail[] {
  return invitations.map(({ id, linkVersion, email, role, message, expiresAt, ...told }) => {
    const locale = languageOf(told.locale).tag
    const text = invitationMail(
      {
        kind: 'invitation',
        locale,
        organization: { name: organization.name },
        invitedBy: { name: member.name },
        roleLabel: roleLabel(kit.words(organization.policy, locale), role),
        message,
        expiresAt,
        registered: registered && registered.has(canonicalOf(email)),
      },
      placeholder,
    )
    return frozen(kit, { about: { invitationId: id, linkVersion }, recipient: email }, text)
  })
}

/** A mail as it will be sent, on every try. */
export function frozen(
  kit: Kit,
  head: Pick<FrozenMail, 'about' | 'recipient'>,
  { subject, text, html }: MailText,
): FrozenMail {
  const id = kit.newId()
  return {
    id,
    ...head,
    subject,
    body: { text, html },
    keyId: kit.tokens.keyId,
    messageId: messageIdOf(id, kit.origin),
  }
}

function canonicalOf(email: string): string {
  return parseEmail(email).outcome?.canonicalEmail ?? email
}
