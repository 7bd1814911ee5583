import type { Input, PeopleQuery } from '@rollcall/core'
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
  query: Omit<PeopleQuery, 'cursor'> = {},
): PeopleOptions {
  return pagesOptions(scope, 'listPeople', peopleInput(organizationId, query))
}

/** What is asked of people. By name they come anyhow: whoever asks for it in advance need not know what a table asks. */
export function peopleInput(
  organizationId: string,
  { sort, ...query }: Omit<PeopleQuery, 'cursor'>,
): Input<'listPeople'> {
  return { organizationId, ...query, ...(sort === undefined || sort === 'name' ? {} : { sort }) }
}
