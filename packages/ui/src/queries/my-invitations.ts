import { optionsOf, polling, type QueryOptionsOf } from './query.ts'
import type { Scope } from './scope.ts'

/** Options of the query for the open invitations to my verified address. */
export function myInvitationsOptions(scope: Scope): QueryOptionsOf<'listMyInvitations'> {
  return { ...optionsOf(scope, 'listMyInvitations', {}), refetchInterval: polling(scope) }
}
