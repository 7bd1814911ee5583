// Decides what a complete list is: every page, walked to the end by its cursors.
import type { Actor, Input, Person } from '@rollcall/core'
import type { Acme } from './acme.ts'

/** A walk through the list of people. */
export interface Walked {
  people: Person[]
  /** How many people each page had. */
  sizes: number[]
  totals: (number | null)[]
}

/** Walks a list to its end. */
export async function everyPage(
  { ask, olle }: Acme,
  query: Omit<Input<'listPeople'>, 'organizationId'>,
  viewer: Actor = olle,
): Promise<Walked> {
  const walked: Walked = { people: [], sizes: [], totals: [] }
  let cursor: string | null | undefined
  do {
    const { body } = await ask(viewer, 'listPeople', { ...query, ...(cursor && { cursor }) })
    walked.people.push(...body.people)
    walked.sizes.push(body.people.length)
    walked.totals.push(body.total)
    cursor = body.nextCursor
  } while (cursor && walked.sizes.length < 1_000)
  return walked
}

/** Texts as a database compares them: byte by byte. */
export function inBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
