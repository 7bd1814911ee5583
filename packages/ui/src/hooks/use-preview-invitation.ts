'use client'
import { useQuery } from '@tanstack/react-query'
import { useRollcall } from '../context.ts'
import { previewInvitationOptions } from '../queries/preview-invitation.ts'
import type { QueryOf } from '../queries/query.ts'

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
  return useQuery({ ...options, gcTime: 0, enabled: enabled && token !== null }, queryClient)
}
