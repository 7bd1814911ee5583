'use client'
import type { AuditQuery, Refusal } from '@rollcall/core'
import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'
import { useRollcall, type Scope } from '../context.ts'
import { pagesOptions, type PagesOf, type PagesOptionsOf } from './paged.ts'

/** All pages of entries read so far, the newest first. */
export type AuditPages = PagesOf<'listAuditEntries'>

/** Options for `useInfiniteQuery` and `prefetchInfiniteQuery`. */
export type AuditEntriesOptions = PagesOptionsOf<'listAuditEntries'>

/** Options of the query for who did what. */
export function auditEntriesOptions(
  scope: Scope,
  organizationId: string,
  query: Omit<AuditQuery, 'cursor'> = {},
): AuditEntriesOptions {
  return pagesOptions(scope, 'listAuditEntries', { organizationId, ...query })
}

/** Who did what in an organization, page by page. Refused with `not_found`, `not_permitted`. */
export function useAuditEntries(
  organizationId: string,
  query: Omit<AuditQuery, 'cursor'> = {},
): UseInfiniteQueryResult<AuditPages, Refusal> {
  const { scope, queryClient } = useRollcall()
  return useInfiniteQuery(auditEntriesOptions(scope, organizationId, query), queryClient)
}
