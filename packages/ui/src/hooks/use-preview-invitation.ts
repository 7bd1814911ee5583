'use client'
// Decides that looking at a link is a query, although its token travels in the body of a POST.
import { useQuery } from '@tanstack/react-query'
import { useRollcall, type Scope } from '../context.ts'
import { optionsOf, type QueryOf, type QueryOptionsOf } from './query.ts'

/** Options of the query for what the link of an invitation says. */
export function previewInvitationOptions(
  scope: Scope,
  token: string,
): QueryOptionsOf<'previewInvitation'> {
  return optionsOf(scope, 'previewInvitation', { token })
}

/**
 * What the link of an invitation says; changes nothing, needs no session. Without a token it waits.
 * Refused with `link_unknown`, `invitation_expired`, `_revoked`, `_declined`, `_superseded`, `_used`.
 */
export function usePreviewInvitation(
  token: string | null,
  { enabled = true }: { enabled?: boolean } = {},
): QueryOf<'previewInvitation'> {
  const { scope, queryClient } = useRollcall()
  const options = previewInvitationOptions(scope, token ?? '')
  return useQuery({ ...options, enabled: enabled && token !== null }, queryClient)
}
