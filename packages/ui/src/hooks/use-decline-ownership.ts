'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Turns an offered ownership down; nothing changes. Refused with `offer_closed`. */
export function useDeclineOwnership(): MutationOf<'declineOwnership'> {
  return useOperation('declineOwnership')
}
