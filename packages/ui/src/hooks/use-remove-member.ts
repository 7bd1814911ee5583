'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Takes somebody out; lists show it at once. Refused with `outranked`, `last_owner`, `is_self`. */
export function useRemoveMember(): MutationOf<'removeMember'> {
  return useOperation('removeMember')
}
