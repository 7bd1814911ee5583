// Decides how a messy list becomes people to invite. Pure: what was meant is read, nothing is thrown away in silence.
import { parseEmail, type Reason } from '@rollcall/core'

/** Somebody as found in a text. */
export interface Found {
  /** As written, and perhaps no address at all. */
  email: string
  name?: string
}

/** What is to be said of an entry before it is sent. */
export type Verdict = 'valid' | 'invalid_email' | 'duplicate_email'

const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const wrapping = /^(?:mailto:|[("'“”‘’[{])+|[)"'“”‘’\]}.:]+$/gi

/**
 * Reads people out of a text: `Ada Lovelace <ada@example.com>`, a column of a spreadsheet, a line of a mail's header.
 * Commas, semicolons and line breaks part people; spaces and tabs part a name from its address.
 */
export function findPeople(text: string): Found[] {
  return segments(text.replace(invisible, '')).flatMap((segment) =>
    segment.includes('<') ? withBrackets(segment) : withoutBrackets(segment),
  )
}

/** Whether a text holds more than the beginning of one address. */
export function isList(text: string): boolean {
  return /[,;<\n\r\t]|\S\s+\S/.test(text.trim())
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

/** Cuts at separators, but not inside quotes: `"Lovelace, Ada" <ada@example.com>` is one person. */
function segments(text: string): string[] {
  const found = text.match(/(?:"[^"\n\r]*"|[^,;\n\r"]|")+?(?=[,;\n\r]|$)/g) ?? []
  return found.map((segment) => segment.trim()).filter((segment) => segment !== '')
}

function withBrackets(segment: string): Found[] {
  const found = [...segment.matchAll(/([^<>]*)<([^<>]*)>?/g)]
  const rest = segment.slice((found.at(-1)?.index ?? 0) + (found.at(-1)?.[0].length ?? 0))
  return [
    ...found.map(([, name = '', email = '']) => person(email, name)),
    ...(rest.trim() === '' ? [] : withoutBrackets(rest)),
  ]
}

function withoutBrackets(segment: string): Found[] {
  const words = segment.split(/\s+/).filter((word) => word !== '')
  if (!words.some((word) => word.includes('@'))) return [person(segment, '')]
  const people: Found[] = []
  let name: string[] = []
  for (const word of words) {
    if (!word.includes('@')) {
      name.push(word)
      continue
    }
    people.push(person(word, name.join(' ')))
    name = []
  }
  return name.length > 0 ? [...people, person(name.join(' '), '')] : people
}

function person(email: string, name: string): Found {
  const plain = name.replace(/["“”]/g, '').trim()
  const address = email.trim().replace(wrapping, '').trim()
  return {
    email: address === '' ? email.trim() : address,
    ...(plain === '' ? {} : { name: plain }),
  }
}
