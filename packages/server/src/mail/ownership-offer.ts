// The mail that offers somebody the ownership of an organization.
import type { OwnershipOfferMail } from '@rollcall/core'
import { languageOf } from './language.ts'
import { written, type Letter, type MailText } from './layout.ts'
import type { TemplateParts } from './template.ts'

/** Writes the mail of an offer; the link to the host's page is put in when it is sent, and carries no token. */
export function ownershipOfferMail(
  mail: OwnershipOfferMail,
  { brand, link }: TemplateParts,
): MailText {
  const { tag, sentences, day } = languageOf(mail.locale)
  const { stranger, ownershipOffer: offer } = sentences
  const { organization, offeredBy, roleLabel, formerRoleLabel, expiresAt } = mail
  const letter: Letter = {
    language: tag,
    subject: offer.subject(offeredBy.name, organization.name),
    lead: offer.lead(offeredBy.name, organization.name),
    quote: null,
    sentences: [
      offer.meaning(roleLabel, offeredBy.name, formerRoleLabel),
      offer.nothingYet,
      ...(expiresAt === null ? [] : [offer.until(day(expiresAt))]),
    ],
    act: { label: offer.act, link },
    note: stranger,
  }
  return written(letter, brand)
}
