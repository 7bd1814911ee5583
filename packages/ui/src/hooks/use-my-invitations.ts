'use client'
// Decides how my open invitations are read, and that an answered one is gone at once.
import type { Output, Refusal } from '@rollcall/core'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useRollcall, type Scope } from '../context.ts'
import { optionsOf, polling, type QueryOptionsOf } from './query.ts'
import { usePending } from './use-operation.ts'

/** Options of the query for the open invitations to my verified address. */
export function myInvitationsOptions(scope: Scope): QueryOptionsOf<'listMyInvitations'> {
  return { ...optionsOf(scope, 'listMyInvitations', {}), refetchInterval: polling(scope) }
}

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
