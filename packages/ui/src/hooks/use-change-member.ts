'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Changes a member; lists show it at once. Refused with `outranked`, `last_owner`, `stale_version`. */
export function useChangeMember(): MutationOf<'changeMember'> {
  return useOperation('changeMember')
}
