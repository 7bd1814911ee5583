'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Changes my own name and language in an organization. Refused with `field_locked`, `stale_version`. */
export function useUpdateMyMembership(): MutationOf<'updateMyMembership'> {
  return useOperation('updateMyMembership')
}
