// Decides how words of people stand in a mail: as words, never as something a mail program makes a link of.
import type { InvitationMail, OwnershipOfferMail } from './mail.ts'

const longestName = 64

/**
 * A name for a mail: one line of visible characters, at most 64 of them, with nothing in it that looks like an
 * address, a site or a telephone number. Whoever names an organization must not write mails in the host's name.
 */
export function neutralName(name: string): string {
  return clipped(neutral(visible(name)), longestName) || '…'
}

/** Words of a person for a mail: as they were written, line by line, but with no link and no number to call. */
export function neutralText(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line) => neutral(visible(line)))
    .join('\n')
}

/** At most so many characters; what is cut ends in an ellipsis. */
export function clipped(text: string, most: number): string {
  const characters = [...text]
  if (characters.length <= most) return text
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`
}

/** The facts of an invitation as a mail may tell them. */
export function neutralInvitation(mail: InvitationMail): InvitationMail {
  const { organization, invitedBy, roleLabel, message } = mail
  return {
    ...mail,
    organization: { name: neutralName(organization.name) },
    invitedBy: { name: invitedBy.name === null ? null : neutralName(invitedBy.name) },
    roleLabel: neutralName(roleLabel),
    message: message === null ? null : neutralText(message),
  }
}

/** The facts of an offer of ownership as a mail may tell them. */
export function neutralOwnershipOffer(mail: OwnershipOfferMail): OwnershipOfferMail {
  const { organization, offeredBy, roleLabel, formerRoleLabel } = mail
  return {
    ...mail,
    organization: { name: neutralName(organization.name) },
    offeredBy: { name: offeredBy.name === null ? null : neutralName(offeredBy.name) },
    roleLabel: neutralName(roleLabel),
    formerRoleLabel: neutralName(formerRoleLabel),
  }
}

/** Without what nobody sees: control, direction and zero-width characters; and with single spaces. */
function visible(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** With a raised dot where a mail program would see an address or a site, and bullets for what it would dial. */
function neutral(text: string): string {
  return text
    .replaceAll(dotInside, '·')
    .replaceAll(schemeEnd, '·')
    .replaceAll(/\\{2,}/gu, '\\')
    .replaceAll(/@(?=\S)/gu, '＠')
    .replaceAll(dialled, (number) =>
      isDialled(number) ? number.replaceAll(/\p{Nd}/gu, '•') : number,
    )
}

/** A dot before two letters or a digit: no domain ends in a single letter, so that initials stay. */
const dotInside =
  /[.\u2024\ufe52\uff0e](?=[\p{L}\p{M}\p{N}]{2}|\p{N})|(?<=www)\.|(?<=[a-z0-9])[\u3002\uff61](?=[a-z0-9])/giu
const schemeEnd = /(?<=\p{L}):(?=[\p{L}\p{N}+?\\/])|:(?=[\\/])/gu
const dialled = /[+\uff0b]?\p{Nd}(?:[ ()/·–-]{0,3}\p{Nd}){6,}/gu

/** Years and dates are shorter than what is dialled, unless a plus says that it is. */
function isDialled(number: string): boolean {
  const digits = number.replaceAll(/\P{Nd}/gu, '').length
  return digits >= 9 || (digits >= 7 && /^[+\uff0b]/u.test(number))
}
