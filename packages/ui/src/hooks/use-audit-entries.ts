'use client'
import type { AuditQuery, Refusal } from '@rollcall/core'
import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'
import { useRollcall } from '../context.ts'
import { auditEntriesOptions, type AuditPages } from '../queries/audit-entries.ts'

/** Who did what in an organization, page by page. Refused with `not_found`, `not_permitted`. */
export function useAuditEntries(
  organizationId: string,
  query: Omit<AuditQuery, 'cursor'> = {},
): UseInfiniteQueryResult<AuditPages, Refusal> {
  const { scope, queryClient } = useRollcall()
  return useInfiniteQuery(auditEntriesOptions(scope, organizationId, query), queryClient)
}
