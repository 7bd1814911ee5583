'use client'
// Decides that looking at a link is a query, although its token travels in the body of a POST.
import { useQuery, type QueryKey } from '@tanstack/react-query'
import { useRollcall, type Scope } from '../context.ts'
import { optionsOf, scopeKey, type QueryOf, type QueryOptionsOf } from './query.ts'

/** Options of the query for what the link of an invitation says. */
export function previewInvitationOptions(
  scope: Scope,
  token: string,
): QueryOptionsOf<'previewInvitation'> {
  const options = optionsOf(scope, 'previewInvitation', { token })
  // Hosts may keep their cache on the disk: the token, which lets somebody in, is no part of a key.
  const [, , id = '', version = '', channel = ''] = token.split('.')
  const queryKey: QueryKey = [...scopeKey(scope), 'previewInvitation', { id, version, channel }]
  return { ...options, queryKey: queryKey as typeof options.queryKey, gcTime: 0 }
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
