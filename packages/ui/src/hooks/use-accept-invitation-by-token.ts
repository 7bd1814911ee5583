'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Joins, coming from a link. Refused with `link_unknown`, `invitation_*`, `wrong_account`. */
export function useAcceptInvitationByToken(): MutationOf<'acceptInvitationByToken'> {
  return useOperation('acceptInvitationByToken')
}
