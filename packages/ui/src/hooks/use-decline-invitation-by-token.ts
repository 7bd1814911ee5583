'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Turns down, coming from a link. Refused with `link_unknown`, `not_declinable`, `invitation_*`. */
export function useDeclineInvitationByToken(): MutationOf<'declineInvitationByToken'> {
  return useOperation('declineInvitationByToken')
}
