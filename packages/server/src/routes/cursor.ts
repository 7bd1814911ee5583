// Decides what a cursor is: a place in one order, as plain JSON: no secret, and checked like any input.
import { Refusal } from '@rollcall/core'
import * as v from 'valibot'
import type { Position } from '../repository/person.ts'

/** A NUL stands in no key of ours, and a database may refuse to look for one. */
const part = v.pipe(v.string(), v.excludes('\0'))
const schema = v.strictTuple([v.string(), part, part])

/** The text of a cursor. It does not depend on the row still being there. */
export function writeCursor(order: string, { key, id }: Position): string {
  return encodeURIComponent(JSON.stringify([order, key, id]))
}

/**
 * The place a cursor names.
 *
 * @throws Refusal `invalid_input` when it is no cursor, or one of another order
 */
export function readCursor(order: string, cursor: string): Position {
  const checked = v.safeParse(schema, parse(cursor))
  if (checked.success && checked.output[0] === order) {
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
