'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** The link of an invitation, to hand over. Refused with `invitation_expired`, `outranked`. */
export function useLinkInvitation(): MutationOf<'linkInvitation'> {
  return useOperation('linkInvitation')
}
