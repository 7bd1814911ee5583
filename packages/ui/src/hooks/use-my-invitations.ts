'use client'
// Decides how my open invitations are read, and that an answered one is gone at once.
import type { Output, Refusal } from '@rollcall/core'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useRollcall } from '../context.ts'
import { myInvitationsOptions } from '../queries/my-invitations.ts'
import { usePending } from './use-operation.ts'

/** The open invitations to my verified address. Refused with `not_signed_in`, `email_unverified`. */
export function useMyInvitations(): UseQueryResult<Output<'listMyInvitations'>, Refusal> {
  const { scope, queryClient } = useRollcall()
  const accepted = usePending('acceptInvitation')
  const declined = usePending('declineInvitation')
  const select = useCallback(
    ({ invitations }: Output<'listMyInvitations'>) => {
      const answered = new Set([...accepted, ...declined].map((input) => input.invitationId))
      return { invitations: invitations.filter(({ id }) => !answered.has(id)) }
    },
    [accepted, declined],
  )
  return useQuery({ ...myInvitationsOptions(scope), select }, queryClient)
}
