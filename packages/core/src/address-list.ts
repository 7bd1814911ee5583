// Decides how a messy list becomes addresses: what was meant is read, and nothing is thrown away in silence.
import { cellsOf, tableOf, type Table } from './address-table.ts'
import { parseEmail } from './email.ts'
import type { Reason } from './refusal.ts'

/** Somebody in a list, or something that is nobody. */
export interface Listed {
  /** As written, and perhaps no address at all. */
  email: string
  name?: string
  /** Why it invites nobody: it is no address, or stands in the list already. */
  reason?: Extract<Reason, { code: 'invalid_email' | 'duplicate_email' }>
}

const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const opening = new Set('("\'“”‘’[{')
const closing = new Set(')"\'“”‘’]}.:')
/** As long as a name in an invitation may be. */
const longestName = 120

/**
 * Reads people out of a text, in their order: `Ada Lovelace <ada@example.com>`, a header of a mail, the cells of a
 * spreadsheet with or without a first row of titles, one address a line. Commas, semicolons and lines part people;
 * spaces part a name from its address. What has no `reason` can be invited. Takes time in proportion to the text.
 */
export function readAddressList(text: string): Listed[] {
  const seen = new Set<string>()
  return found(text.replace(invisible, '')).map((person): Listed => {
    const canonical = parseEmail(person.email).outcome?.canonicalEmail
    if (canonical === undefined) return { ...person, reason: { code: 'invalid_email' } }
    if (seen.has(canonical)) return { ...person, reason: { code: 'duplicate_email' } }
    seen.add(canonical)
    return person
  })
}

function found(text: string): Listed[] {
  const lines = text.split(/[\r\n]/).filter((line) => line.trim() !== '')
  const table = tableOf(lines)
  if (table) return table.rows.flatMap((row) => inRow(row, table))
  return lines.flatMap(inList)
}

function inList(line: string): Listed[] {
  return cellsOf(line, ',;，；、').flatMap(inSegment)
}

/** One row of a table: who its address belongs to stands in other cells. */
function inRow(row: readonly string[], { names }: Table): Listed[] {
  const isAddress = (cell: string) => cell.includes('@')
  const people = row.filter(isAddress).flatMap(inList)
  const texts = row.filter((cell, index) => {
    return !isAddress(cell) && (names ? names.includes(index) : isName(cell))
  })
  const [person, ...others] = people
  if (!person) return [listed(row.join(' '), '')].filter(({ email }) => email !== '')
  if (others.length > 0) return inList(row.join(' '))
  const name = [...texts.slice(0, names ? texts.length : 2), person.name ?? ''].join(' ')
  return [listed(person.email, name)]
}

function isName(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/\d/.test(cell)
}

function inSegment(segment: string): Listed[] {
  const [before = '', ...parts] = segment.split('<')
  if (parts.length === 0) return inWords(segment)
  const people: Listed[] = []
  let name = before
  for (const part of parts) {
    const end = part.indexOf('>')
    people.push(listed(end < 0 ? part : part.slice(0, end), name))
    name = end < 0 ? '' : part.slice(end + 1)
  }
  return name.trim() === '' ? people : [...people, ...inWords(name)]
}

function inWords(segment: string): Listed[] {
  if (!segment.includes('@')) return segment.trim() === '' ? [] : [listed(segment, '')]
  const people: Listed[] = []
  let name: string[] = []
  for (const word of segment.split(/\s/).filter((one) => one !== '')) {
    name.push(word)
    if (!word.includes('@')) continue
    people.push(listed(word, name.slice(0, -1).join(' ')))
    name = []
  }
  return name.length > 0 ? [...people, listed(name.join(' '), '')] : people
}

function listed(email: string, name: string): Listed {
  const plain = name
    .replaceAll(/["“”\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, longestName)
    .trim()
  const written = email.trim()
  return { email: unwrapped(written) || written, ...(plain === '' ? {} : { name: plain }) }
}

/** Without what people and programs put around an address. */
function unwrapped(text: string): string {
  const scheme = 'mailto:'
  let start = 0
  let end = text.length
  let query = -1
  for (;;) {
    if (opening.has(text.charAt(start))) start += 1
    else if (text.slice(start, start + scheme.length).toLowerCase() === scheme) {
      start += scheme.length
      query = text.indexOf('?', start)
    } else break
  }
  if (query >= 0) end = query
  while (end > start && closing.has(text.charAt(end - 1))) end -= 1
  return text.slice(start, end).trim()
}
