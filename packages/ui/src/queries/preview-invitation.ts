// Decides that looking at a link is a query, although its token travels in the body of a POST.
import type { QueryKey } from '@tanstack/react-query'
import { optionsOf, scopeKey, type QueryOptionsOf } from './query.ts'
import type { Scope } from './scope.ts'

/** Options of the query for what the link of an invitation says. */
export function previewInvitationOptions(
  scope: Scope,
  token: string,
): QueryOptionsOf<'previewInvitation'> {
  const options = optionsOf(scope, 'previewInvitation', { token })
  // Hosts may keep their cache on the disk: the token, which lets somebody in, is no part of a key.
  const [, , id = '', version = '', channel = ''] = token.split('.')
  const queryKey: QueryKey = [...scopeKey(scope), 'previewInvitation', { id, version, channel }]
  return { ...options, queryKey: queryKey as typeof options.queryKey }
}
