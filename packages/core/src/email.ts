// Decides which addresses are taken and when two of them are the same mailbox.
import type { Decision } from './refusal.ts'

/** An address as somebody wrote it, and the form in which addresses are compared. */
export interface Address {
  /** As written: mail goes to this spelling. */
  email: string
  /** ASCII, lower case, domain in punycode. Two addresses are equal when these are. */
  canonicalEmail: string
}

const longest = 254
const longestLocal = 64
const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const domain =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/
/** Without the invisible characters that a domain name drops: mail might go to the name with them. */
const domainAsWritten = /^(?:(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{N}.-])+$/u

const refused: Decision<never> = { reason: { code: 'invalid_email' } }

/**
 * Reads one plain address (RFC 5321 `Mailbox` without quoted strings and address literals).
 * An address that Unicode normalization would change is refused: what looks the same must be the same.
 * Dots and plus signs are kept, they are a provider's own business.
 *
 * @returns the address, or the reason `invalid_email`
 */
export function parseEmail(email: string): Decision<Address> {
  const at = email.lastIndexOf('@')
  if (at < 1 || email.length > longest || email.normalize('NFKC') !== email) return refused
  const mailbox = email.slice(0, at)
  const host = toAscii(email.slice(at + 1))
  if (mailbox.length > longestLocal || !local.test(mailbox)) return refused
  if (host === undefined || !domain.test(host)) return refused
  const canonicalEmail = `${mailbox.toLowerCase()}@${host}`
  return canonicalEmail.length > longest ? refused : { outcome: { email, canonicalEmail } }
}

function toAscii(host: string): string | undefined {
  if (!domainAsWritten.test(host)) return undefined
  const url = `https://${host}`
  return URL.canParse(url) ? new URL(url).hostname : undefined
}

/** Whether two addresses are the same mailbox. */
export function sameMailbox(one: string, other: string): boolean {
  const canonical = parseEmail(one).outcome?.canonicalEmail
  return canonical !== undefined && canonical === parseEmail(other).outcome?.canonicalEmail
}

/** The address with all but the first letter of the mailbox hidden: `i•••@example.com`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}•••${email.slice(at)}`
}
