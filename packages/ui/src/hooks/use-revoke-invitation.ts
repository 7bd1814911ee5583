'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Takes an invitation back; lists show it at once. Refused with `invitation_closed`, `outranked`. */
export function useRevokeInvitation(): MutationOf<'revokeInvitation'> {
  return useOperation('revokeInvitation')
}
