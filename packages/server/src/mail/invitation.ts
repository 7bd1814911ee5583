// The mail that invites somebody.
import type { InvitationMail } from '@rollcall/core'
import { languageOf } from './language.ts'
import { written, type Letter, type MailText } from './layout.ts'
import type { TemplateParts } from './template.ts'

/** Writes the invitation mail; the link is put in when it is sent. */
export function invitationMail(mail: InvitationMail, { brand, link }: TemplateParts): MailText {
  const { tag, sentences, day } = languageOf(mail.locale)
  const { quoted, stranger, invitation } = sentences
  const { organization, roleLabel, message, expiresAt } = mail
  const who = mail.invitedBy.name ?? organization.name
  const letter: Letter = {
    language: tag,
    subject: invitation.subject(who, organization.name),
    lead: invitation.lead(who, organization.name, roleLabel),
    quote: message === null ? null : quoted(message),
    sentences: [
      ...(mail.registered === null
        ? []
        : [mail.registered ? invitation.registered : invitation.unregistered]),
      expiresAt === null ? invitation.withoutEnd : invitation.until(day(expiresAt)),
    ],
    act: { label: invitation.act, link },
    note: stranger,
  }
  return written(letter, brand)
}
