'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/**
 * Takes several invitations back; each result says what came of one. A row is refused like `revokeInvitation`
 * refuses it.
 */
export function useRevokeInvitations(): MutationOf<'revokeInvitations'> {
  return useOperation('revokeInvitations')
}
