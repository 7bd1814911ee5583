'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Offers the ownership; nothing changes until it is accepted. Refused with `not_offerable`, `already_offered`. */
export function useOfferOwnership(): MutationOf<'offerOwnership'> {
  return useOperation('offerOwnership')
}
