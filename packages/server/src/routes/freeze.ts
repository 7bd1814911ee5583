// Decides what an invitation mail says at the moment it is decided: names and words may change before it is sent.
import {
  neutralInvitation,
  parseEmail,
  roleLabel,
  type InvitationDraft,
  type Viewer,
} from '@rollcall/core'
import type { Kit } from '../kit.ts'
import { invitationMail } from '../mail/invitation.ts'
import { languageOf } from '../mail/language.ts'
import type { MailText } from '../mail/layout.ts'
import { demandSendable } from '../mail/template.ts'
import type { Mailing } from '../mailing.ts'
import { messageIdOf, placeholder } from '../outgoing.ts'
import type { FrozenMail } from '../repository/outbox.ts'
import type { Registered } from './route.ts'

/** An invitation as a mail tells it. */
type Told = Pick<InvitationDraft, 'email' | 'locale' | 'role' | 'message' | 'expiresAt'> & {
  id: string
  linkVersion: string
}

/** What every mail of a request has in common. */
export interface Freezing {
  kit: Kit
  viewer: Viewer
  mailing: Mailing
  registered: Registered
}

/** Writes the mails of invitations, with a placeholder where the link will stand. */
export function freeze(freezing: Freezing, invitations: Told[]): FrozenMail[] {
  const { kit, viewer, mailing, registered } = freezing
  const { organization, member } = viewer
  const { brand, templates } = mailing
  return invitations.map(({ id, linkVersion, email, role, message, expiresAt, ...told }) => {
    const locale = languageOf(told.locale).tag
    const facts = neutralInvitation({
      kind: 'invitation',
      locale,
      organization: { name: organization.name },
      invitedBy: { name: member.name },
      roleLabel: roleLabel(kit.words(organization.policy, locale), role),
      message,
      expiresAt,
      registered: registered && registered.has(canonicalOf(email)),
    })
    const parts = { brand, link: placeholder }
    const text = templates.invitation
      ? demandSendable('invitation', templates.invitation({ ...facts, ...parts }), placeholder)
      : invitationMail(facts, parts)
    const head = { about: { invitationId: id, linkVersion }, recipient: email }
    return frozen(freezing, head, text)
  })
}

/** A mail as it will be sent, on every try. */
export function frozen(
  { kit, mailing }: Pick<Freezing, 'kit' | 'mailing'>,
  head: Pick<FrozenMail, 'about' | 'recipient'>,
  { subject, text, html }: MailText,
): FrozenMail {
  const id = kit.newId()
  const { from, replyTo, origin } = mailing
  return {
    id,
    ...head,
    subject,
    body: { text, html },
    sender: from,
    replyTo,
    origin: origin === kit.origin ? null : origin,
    keyId: kit.tokens.keyId,
    messageId: messageIdOf(id, origin),
  }
}

function canonicalOf(email: string): string {
  return parseEmail(email).outcome?.canonicalEmail ?? email
}
