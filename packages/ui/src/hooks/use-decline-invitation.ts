'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Turns an invitation down. Refused with `not_declinable`, `invitation_*`, `wrong_account`. */
export function useDeclineInvitation(): MutationOf<'declineInvitation'> {
  // It may be the last thing a page says.
  return useOperation('declineInvitation', { keepalive: true })
}
