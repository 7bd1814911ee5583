'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Makes me owner; whoever offered becomes what the policy says. Refused with `offer_closed`, `offer_expired`. */
export function useAcceptOwnership(): MutationOf<'acceptOwnership'> {
  return useOperation('acceptOwnership')
}
