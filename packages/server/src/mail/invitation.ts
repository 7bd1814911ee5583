// The mail that invites somebody.
import type { InvitationMail } from '@rollcall/core'
import {
  button,
  dayOf,
  html,
  lead,
  note,
  oneLine,
  paragraph,
  quote,
  type MailText,
} from './layout.ts'

/** Writes the invitation mail; the link is put in when it is sent. */
export function invitationMail(mail: InvitationMail, link: string): MailText {
  const who = mail.invitedBy.name ?? mail.organization.name
  const what = `${who} invites you to join ${mail.organization.name} as ${mail.roleLabel}.`
  const until = mail.expiresAt
    ? `The invitation is open until ${dayOf(mail.expiresAt, mail.locale)}.`
    : 'The invitation stays open until it is taken back.'
  const stranger =
    'If you do not know what this is about, you can ignore this mail: nothing happens.'
  const subject = oneLine(`${who} invites you to ${mail.organization.name}`)
  const message = mail.message ? [`“${mail.message}”`] : []
  return {
    subject,
    text: [what, ...message, until, `See the invitation: ${link}`, stranger].join('\n\n'),
    html: html(mail.locale, subject, [
      lead(what),
      ...message.map(quote),
      paragraph(until),
      button('See the invitation', link),
      note(stranger),
    ]),
  }
}
