// Decides how a page is found by its number, where the server knows only what comes next: by the pages before it.
import type { People, PeopleQuery, Refusal } from '@rollcall/core'
import type { DataTag, QueryKey, UseQueryOptions } from '@tanstack/react-query'
import { peopleInput } from './people.ts'
import { belongs, habits, keyOf, polling } from './query.ts'
import type { Scope } from './scope.ts'

/** One page of people, and which one it is. */
export interface PeoplePage extends People {
  /** Counted from 1. */
  page: number
}

/** Options for `useQuery` and `prefetchQuery`. */
export type PeoplePageOptions = UseQueryOptions<PeoplePage, Refusal> & {
  queryKey: DataTag<QueryKey, PeoplePage, Refusal>
}

/**
 * Options of the query for one page of people. Where it begins, the page before says, as it was last seen: those one has
 * been through are in the cache, and others are asked for, one after the other. Past the end, it is the last page.
 *
 * @param page - counted from 1
 */
export function peoplePageOptions(
  scope: Scope,
  organizationId: string,
  query: Omit<PeopleQuery, 'cursor'> = {},
  page = 1,
): PeoplePageOptions {
  const input = peopleInput(organizationId, query)
  return {
    ...habits,
    queryKey: keyOf(scope, 'listPeople', {
      ...input,
      page,
    } as typeof input) as PeoplePageOptions['queryKey'],
    queryFn: async ({ client, signal }) => {
      const before =
        page > 1
          ? await client.ensureQueryData(peoplePageOptions(scope, organizationId, query, page - 1))
          : undefined
      if (before?.nextCursor === null) return before
      const cursor = before?.nextCursor
      const people = await scope.client.call('listPeople', cursor ? { ...input, cursor } : input, {
        signal,
      })
      return { ...people, page }
    },
    // While another page loads, the former stays; but never another organization's or person's.
    placeholderData: (former, asked) =>
      belongs(asked?.queryKey, scope, organizationId) ? former : undefined,
    refetchInterval: polling(scope),
  }
}
