import type { PeopleQuery } from '@rollcall/core'
import { pagesOptions, type PagesOf, type PagesOptionsOf } from './paged.ts'
import type { Scope } from './scope.ts'

/** All pages of people read so far. */
export type PeoplePages = PagesOf<'listPeople'>

/** Options for `useInfiniteQuery` and `prefetchInfiniteQuery`. */
export type PeopleOptions = PagesOptionsOf<'listPeople'>

/** Options of the query for members and open invitations in one list. */
export function peopleOptions(
  scope: Scope,
  organizationId: string,
  { sort, ...query }: Omit<PeopleQuery, 'cursor'> = {},
): PeopleOptions {
  // By name they come anyhow: whoever asks for it in advance need not know what a table asks.
  const order = sort === undefined || sort === 'name' ? {} : { sort }
  return pagesOptions(scope, 'listPeople', { organizationId, ...query, ...order })
}
