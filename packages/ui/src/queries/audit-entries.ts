import type { AuditQuery } from '@rollcall/core'
import { pagesOptions, type PagesOf, type PagesOptionsOf } from './paged.ts'
import type { Scope } from './scope.ts'

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
