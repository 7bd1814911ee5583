import type { OfMember } from '@rollcall/core'
import { optionsOf, type QueryOptionsOf } from './query.ts'
import type { Scope } from './scope.ts'

/** Options of the query what stands in the way of a removal, and what follows from it. */
export function previewRemovalOptions(
  scope: Scope,
  member: OfMember,
): QueryOptionsOf<'previewRemoval'> {
  return optionsOf(scope, 'previewRemoval', member)
}
