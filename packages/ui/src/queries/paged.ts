// Decides how a list is read page by page, the same for people and for the audit.
import type { Input, Output, Refusal } from '@rollcall/core'
import type {
  DataTag,
  InfiniteData,
  QueryKey,
  UseInfiniteQueryOptions,
} from '@tanstack/react-query'
import { belongs, habits, keyOf, polling } from './query.ts'
import type { Scope } from './scope.ts'

type PagedVerb = 'listPeople' | 'listAuditEntries'

/** All pages of a list read so far. */
export type PagesOf<V extends PagedVerb> = InfiniteData<Output<V>, string | undefined>

/** Options for `useInfiniteQuery` and `prefetchInfiniteQuery`. */
export type PagesOptionsOf<V extends PagedVerb> = UseInfiniteQueryOptions<
  Output<V>,
  Refusal,
  PagesOf<V>,
  QueryKey,
  string | undefined
> & { queryKey: DataTag<QueryKey, PagesOf<V>, Refusal> }

/** The options of a list, without a cursor: it is for each page to say where the next begins. */
export function pagesOptions<V extends PagedVerb>(
  scope: Scope,
  verb: V,
  input: Input<V>,
): PagesOptionsOf<V> {
  const poll = polling(scope)
  return {
    ...habits,
    queryKey: keyOf(scope, verb, input) as PagesOptionsOf<V>['queryKey'],
    queryFn: ({ signal, pageParam: cursor }) =>
      scope.client.call(verb, cursor ? { ...input, cursor } : input, { signal }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor,
    // While another order or filter loads, the former stays; but never another organization's or person's.
    placeholderData: (former, asked) =>
      belongs(asked?.queryKey, scope, input.organizationId) ? former : undefined,
    // Asking again asks for every page: a long list only looks again when there is a reason to.
    refetchInterval: (asked) => ((asked.state.data?.pages.length ?? 0) > 1 ? false : poll(asked)),
  }
}
