// Decides what is said of people in a list that is still written.
import { parseEmail, readAddressList, type Reason } from '@rollcall/core'

/** Somebody as found in a text. */
export interface Found {
  /** As written, and perhaps no address at all. */
  email: string
  name?: string
}

/** What is to be said of an entry before it is sent. */
export type Verdict = 'valid' | 'invalid_email' | 'duplicate_email'

/** Reads people out of a text, as written; what to say of them is told by {@link verdicts}, as the list changes. */
export function findPeople(text: string): Found[] {
  return readAddressList(text).map(({ email, name }) =>
    name === undefined ? { email } : { email, name },
  )
}

/** Whether a text holds more than the beginning of one address. */
export function isList(text: string): boolean {
  return /[,;，；、<\n\r\t]|\S\s+\S/.test(text.trim())
}

/** One verdict an entry: an address written twice is a duplicate the second time. */
export function verdicts(people: Found[]): Verdict[] {
  const seen = new Set<string>()
  return people.map(({ email }) => {
    const canonical = parseEmail(email).outcome?.canonicalEmail
    if (canonical === undefined) return 'invalid_email'
    if (seen.has(canonical)) return 'duplicate_email'
    seen.add(canonical)
    return 'valid'
  })
}

/** The sentence for a verdict is the one for the server's same reason. */
export function reasonOf(verdict: Verdict): Reason | undefined {
  return verdict === 'valid' ? undefined : { code: verdict }
}
