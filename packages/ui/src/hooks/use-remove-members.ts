'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Takes several people out; each result says what came of one. A row is refused like `removeMember` refuses it. */
export function useRemoveMembers(): MutationOf<'removeMembers'> {
  return useOperation('removeMembers')
}
