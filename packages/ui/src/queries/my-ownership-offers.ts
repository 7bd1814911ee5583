import { optionsOf, polling, type QueryOptionsOf } from './query.ts'
import type { Scope } from './scope.ts'

/** Options of the query for the ownerships that are offered to me. */
export function myOwnershipOffersOptions(scope: Scope): QueryOptionsOf<'listMyOwnershipOffers'> {
  return { ...optionsOf(scope, 'listMyOwnershipOffers', {}), refetchInterval: polling(scope) }
}
