import { optionsOf, type QueryOptionsOf } from './query.ts'
import type { Scope } from './scope.ts'

/** Options of the query who I am, and where. */
export function meOptions(scope: Scope): QueryOptionsOf<'getMe'> {
  return optionsOf(scope, 'getMe', {})
}
