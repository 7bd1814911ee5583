import type { Input } from '@rollcall/core'
import { optionsOf, type QueryOptionsOf } from './query.ts'
import type { Scope } from './scope.ts'

/** Options of the query which addresses could be invited. */
export function checkInvitationsOptions(
  scope: Scope,
  input: Input<'checkInvitations'>,
): QueryOptionsOf<'checkInvitations'> {
  return optionsOf(scope, 'checkInvitations', input)
}
