'use client'
import type { Input } from '@rollcall/core'
import { useQuery } from '@tanstack/react-query'
import { useRollcall, type Scope } from '../context.ts'
import { optionsOf, type QueryOf, type QueryOptionsOf } from './query.ts'

/** Options of the query which addresses could be invited. */
export function checkInvitationsOptions(
  scope: Scope,
  input: Input<'checkInvitations'>,
): QueryOptionsOf<'checkInvitations'> {
  return optionsOf(scope, 'checkInvitations', input)
}

/** Which addresses could be invited, and why not the others; nothing is made. Refused with `not_permitted`, `too_many`. */
export function useCheckInvitations(
  input: Input<'checkInvitations'>,
  options: { enabled?: boolean } = {},
): QueryOf<'checkInvitations'> {
  const { scope, queryClient } = useRollcall()
  return useQuery({ ...checkInvitationsOptions(scope, input), ...options }, queryClient)
}
