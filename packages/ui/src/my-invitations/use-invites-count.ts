'use client'
import { useMyInvitations } from '../hooks/use-my-invitations.ts'

/** How many invitations wait for me; 0 while that is not known. */
export function useInvitesCount(): number {
  return useMyInvitations().data?.invitations.length ?? 0
}
