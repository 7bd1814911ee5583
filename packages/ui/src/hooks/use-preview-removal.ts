'use client'
import type { OfMember } from '@rollcall/core'
import { useQuery } from '@tanstack/react-query'
import { useRollcall } from '../context.ts'
import { previewRemovalOptions } from '../queries/preview-removal.ts'
import type { QueryOf } from '../queries/query.ts'

/** What stands in the way of removing somebody, and what would follow. Refused with `not_permitted`, `not_found`. */
export function usePreviewRemoval(
  member: OfMember,
  options: { enabled?: boolean } = {},
): QueryOf<'previewRemoval'> {
  const { scope, queryClient } = useRollcall()
  return useQuery({ ...previewRemovalOptions(scope, member), ...options }, queryClient)
}
