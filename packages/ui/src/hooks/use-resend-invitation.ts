'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Sends an invitation again; older links die. Refused with `too_many`, `outranked`. */
export function useResendInvitation(): MutationOf<'resendInvitation'> {
  return useOperation('resendInvitation')
}
