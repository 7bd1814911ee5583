'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/**
 * Sends several invitations again; each result says what came of one. A row is refused like `resendInvitation`
 * refuses it.
 */
export function useResendInvitations(): MutationOf<'resendInvitations'> {
  return useOperation('resendInvitations')
}
