'use client'
import type { AuditEntry, AuditQuery, Refusal } from '@rollcall/core'
import {
  useInfiniteQuery,
  type DataTag,
  type InfiniteData,
  type QueryKey,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query'
import { useRollcall, type Scope } from '../context.ts'
import { belongs, habits, keyOf, polling } from './query.ts'

interface AuditPage {
  entries: AuditEntry[]
  nextCursor: string | null
}

/** All pages of entries read so far, the newest first. */
export type AuditPages = InfiniteData<AuditPage, string | undefined>

/** Options for `useInfiniteQuery` and `prefetchInfiniteQuery`. */
export type AuditEntriesOptions = UseInfiniteQueryOptions<
  AuditPage,
  Refusal,
  AuditPages,
  QueryKey,
  string | undefined
> & { queryKey: DataTag<QueryKey, AuditPages, Refusal> }

/** Options of the query for who did what. */
export function auditEntriesOptions(
  scope: Scope,
  organizationId: string,
  query: Omit<AuditQuery, 'cursor'> = {},
): AuditEntriesOptions {
  const input = { organizationId, ...query }
  const poll = polling(scope)
  return {
    ...habits,
    queryKey: keyOf(scope, 'listAuditEntries', input) as AuditEntriesOptions['queryKey'],
    queryFn: ({ signal, pageParam: cursor }) =>
      scope.client.call(
        'listAuditEntries',
        { ...input, ...(cursor ? { cursor } : {}) },
        { signal },
      ),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor,
    // While another filter loads, the former stays; but never another organization's or person's.
    placeholderData: (former, asked) =>
      belongs(asked?.queryKey, scope, organizationId) ? former : undefined,
    // Asking again asks for every page: whoever reads far back looks again when there is a reason to.
    refetchInterval: (asked) => ((asked.state.data?.pages.length ?? 0) > 1 ? false : poll(asked)),
  }
}

/** Who did what in an organization, page by page. Refused with `not_found`, `not_permitted`. */
export function useAuditEntries(
  organizationId: string,
  query: Omit<AuditQuery, 'cursor'> = {},
): UseInfiniteQueryResult<AuditPages, Refusal> {
  const { scope, queryClient } = useRollcall()
  return useInfiniteQuery(auditEntriesOptions(scope, organizationId, query), queryClient)
}
