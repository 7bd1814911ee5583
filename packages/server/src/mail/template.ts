// Decides how a host's own template takes the place of ours, and what of it cannot be sent.
import type { InvitationMail, OwnershipOfferMail } from '@rollcall/core'
import type { Brand } from './brand.ts'
import type { MailText } from './layout.ts'

/** What a template gets beside the facts of its mail. */
export interface TemplateParts {
  brand: Brand | null
  /** Stands where the link will be: put it into the text and into the HTML, as it is. */
  link: string
}

/**
 * The host's own mails, by kind: pure functions of their facts, as the mail may be sent long after. Names and messages
 * in the facts are neutral already; `escapeHtml` makes HTML of them.
 */
export interface MailTemplates {
  invitation?: (mail: InvitationMail & TemplateParts) => MailText
  ownershipOffer?: (mail: OwnershipOfferMail & TemplateParts) => MailText
}

/**
 * What a template of the host wrote, held to what every mail must be.
 *
 * @throws TypeError when it lacks the link, or the subject is no single line
 */
export function demandSendable(
  kind: keyof MailTemplates,
  { subject, text, html }: MailText,
  link: string,
): MailText {
  const oneLine = typeof subject === 'string' && /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u.test(subject)
  const linked = [text, html].every((part) => typeof part === 'string' && part.includes(link))
  if (oneLine && linked) return { subject, text, html }
  throw new TypeError(
    oneLine
      ? `Rollcall: the template \`${kind}\` leaves out the link. Whoever gets the mail could do nothing with it. ` +
          'Put `link` into `text` and `html`, as it is.'
      : `Rollcall: the subject of the template \`${kind}\` is no single line. What follows a line end would be ` +
          'another header. Give a subject without line ends.',
  )
}
