// The mail that offers somebody the ownership of an organization.
import type { OwnershipOfferMail } from '@rollcall/core'
import { button, dayOf, html, lead, note, oneLine, paragraph, type MailText } from './layout.ts'

/** Writes the mail of an offer; the link to the host's page is put in when it is sent, and carries no token. */
export function ownershipOfferMail(mail: OwnershipOfferMail, link: string): MailText {
  const who = mail.offeredBy.name ?? mail.organization.name
  const what = `${who} offers you the ownership of ${mail.organization.name}.`
  const then = `If you accept, you become ${mail.roleLabel}, and ${who} becomes ${mail.formerRoleLabel}.`
  const until = mail.expiresAt
    ? `Nothing changes until you accept. The offer is open until ${dayOf(mail.expiresAt, mail.locale)}.`
    : 'Nothing changes until you accept.'
  const stranger =
    'If you do not know what this is about, you can ignore this mail: nothing happens.'
  const subject = oneLine(`${who} offers you the ownership of ${mail.organization.name}`)
  return {
    subject,
    text: [what, then, until, `See the offer: ${link}`, stranger].join('\n\n'),
    html: html(mail.locale, subject, [
      lead(what),
      paragraph(then),
      paragraph(until),
      button('See the offer', link),
      note(stranger),
    ]),
  }
}
