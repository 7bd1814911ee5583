// Decides what a cursor is: a place in one list, as plain JSON: no secret, and checked like any input.
import { Refusal, type Verb } from '@rollcall/core'
import * as v from 'valibot'
import { sha256 } from '../hash.ts'
import type { Position } from '../repository/person.ts'

/** A NUL stands in no key of ours, and a database may refuse to look for one. */
const part = v.pipe(v.string(), v.excludes('\0'))
const schema = v.strictTuple([v.string(), part, part])

/**
 * The list of a question: its organization, filters and order, however they are strung together. A place in one list is
 * none in another.
 */
export async function listOf(verb: Verb, input: object): Promise<string> {
  const asked = Object.entries(input)
    .filter(([name]) => name !== 'cursor' && name !== 'limit')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return (await sha256(JSON.stringify([verb, ...asked]))).slice(0, 16)
}

/** The text of a cursor. It does not depend on the row still being there. */
export function writeCursor(list: string, { key, id }: Position): string {
  return encodeURIComponent(JSON.stringify([list, key, id]))
}

/**
 * The place a cursor names.
 *
 * @throws Refusal `invalid_input` when it is no cursor, or one of another list
 */
export function readCursor(list: string, cursor: string): Position {
  const checked = v.safeParse(schema, parse(cursor))
  if (checked.success && checked.output[0] === list) {
    return { key: checked.output[1], id: checked.output[2] }
  }
  throw new Refusal({
    code: 'invalid_input',
    errors: [{ path: 'cursor', message: 'is no cursor of this list in this order' }],
  })
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(cursor))
  } catch {
    return undefined
  }
}
