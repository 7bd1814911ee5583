'use client'
import type { Input } from '@rollcall/core'
import { useQuery } from '@tanstack/react-query'
import { useRollcall } from '../context.ts'
import { checkInvitationsOptions } from '../queries/check-invitations.ts'
import type { QueryOf } from '../queries/query.ts'

/** Which addresses could be invited, and why not the others; nothing is made. Refused with `not_permitted`, `too_many`. */
export function useCheckInvitations(
  input: Input<'checkInvitations'>,
  options: { enabled?: boolean } = {},
): QueryOf<'checkInvitations'> {
  const { scope, queryClient } = useRollcall()
  return useQuery({ ...checkInvitationsOptions(scope, input), ...options }, queryClient)
}
