'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Gives a suspended member their access back. Refused with `outranked`. */
export function useReactivateMember(): MutationOf<'reactivateMember'> {
  return useOperation('reactivateMember')
}
