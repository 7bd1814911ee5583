'use client'
import type { OfMember } from '@rollcall/core'
import { useQuery } from '@tanstack/react-query'
import { useRollcall, type Scope } from '../context.ts'
import { optionsOf, type QueryOf, type QueryOptionsOf } from './query.ts'

/** Options of the query what stands in the way of a removal, and what follows from it. */
export function previewRemovalOptions(
  scope: Scope,
  member: OfMember,
): QueryOptionsOf<'previewRemoval'> {
  return optionsOf(scope, 'previewRemoval', member)
}

/** What stands in the way of removing somebody, and what would follow. Refused with `not_permitted`, `not_found`. */
export function usePreviewRemoval(
  member: OfMember,
  options: { enabled?: boolean } = {},
): QueryOf<'previewRemoval'> {
  const { scope, queryClient } = useRollcall()
  return useQuery({ ...previewRemovalOptions(scope, member), ...options }, queryClient)
}
