'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Takes away somebody’s access; they stay in the list. Refused with `outranked`, `last_owner`, `is_self`. */
export function useSuspendMember(): MutationOf<'suspendMember'> {
  return useOperation('suspendMember')
}
