'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/**
 * Changes role or language of several members; each result says what came of one. A row is refused like
 * `changeMember` refuses it.
 */
export function useChangeMembers(): MutationOf<'changeMembers'> {
  return useOperation('changeMembers')
}
