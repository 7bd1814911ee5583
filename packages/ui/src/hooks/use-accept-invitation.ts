'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Joins the organization that invited me. Refused with `invitation_*`, `email_unverified`, `wrong_account`. */
export function useAcceptInvitation(): MutationOf<'acceptInvitation'> {
  return useOperation('acceptInvitation')
}
