import type { OfMember } from '@rollcall/core'
import { optionsOf, type QueryOptionsOf } from './query.ts'
import type { Scope } from './scope.ts'

/** Options of the query for one member. */
export function memberOptions(scope: Scope, member: OfMember): QueryOptionsOf<'getMember'> {
  return optionsOf(scope, 'getMember', member)
}
