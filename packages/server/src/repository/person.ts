// The list of people: members and open invitations, walked by index, merged, and cut into pages.
import type { Person } from '@rollcall/core'
import type { Database } from './database.ts'
import { withGrants } from './grant.ts'
import { branches, type Walk } from './person-walk.ts'

/** How many rows one branch looks at when a filter has no index of its own. */
const examined = 500

/** A row of the list before anybody judged what may be done with it. */
export type FoundPerson = Omit<Person, 'actions' | 'refusals'>

/** A place in the list: after the row with this key and id. */
export interface Position {
  key: string
  id: string
}

/**
 * One page. Each branch (members, invitations, each of them by role) is cut by the database before they are
 * merged, so a page costs the same at any size. Filters without an index look at a bounded number of rows;
 * when these run out before the page is full, the page is short and says where to go on.
 */
export async function findPeople(
  db: Database,
  walk: Walk,
  limit: number,
): Promise<{ people: FoundPerson[]; next: Position | undefined }> {
  const depth = depthOf(walk, limit)
  const [first, ...others] = branches(db, walk, depth)
  if (!first) return { people: [], next: undefined }

  const direction = walk.descending ? 'desc' : 'asc'
  const merged = others.reduce((union, branch) => union.unionAll(branch), first)
  const rows = await db
    .selectFrom(merged.as('p'))
    .selectAll()
    .where((eb) => eb.or([eb('p.matches', '=', 1), eb('p.place', '=', depth)]))
    .orderBy('p.sortKey', direction)
    .orderBy('p.id', direction)
    .limit(limit + 1)
    .execute()

  const people: FoundPerson[] = []
  let last: Position | undefined
  for (const { sortKey, matches, place, ...person } of rows) {
    if (people.length === limit) return { people, next: last }
    last = { key: sortKey, id: person.id }
    if (matches === 1) people.push(withGrants(person))
    if (place === depth) return { people, next: last }
  }
  return { people, next: undefined }
}

/** People found by one word are found once for each of their words that fits: hardly ever more than twice. */
function depthOf({ filtered, terms }: Walk, limit: number): number {
  if (filtered) return examined
  return terms.length > 0 ? 2 * (limit + 1) : limit + 1
}
