'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Takes an offer of ownership back. Refused with `offer_closed`. */
export function useCancelOwnershipOffer(): MutationOf<'cancelOwnershipOffer'> {
  return useOperation('cancelOwnershipOffer')
}
