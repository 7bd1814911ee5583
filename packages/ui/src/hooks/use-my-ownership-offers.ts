'use client'
import { useQuery } from '@tanstack/react-query'
import { useRollcall, type Scope } from '../context.ts'
import { optionsOf, polling, type QueryOf, type QueryOptionsOf } from './query.ts'

/** Options of the query for the ownerships that are offered to me. */
export function myOwnershipOffersOptions(scope: Scope): QueryOptionsOf<'listMyOwnershipOffers'> {
  return { ...optionsOf(scope, 'listMyOwnershipOffers', {}), refetchInterval: polling(scope) }
}

/** The ownerships that are offered to me. Refused with `not_signed_in`. */
export function useMyOwnershipOffers(): QueryOf<'listMyOwnershipOffers'> {
  const { scope, queryClient } = useRollcall()
  return useQuery(myOwnershipOffersOptions(scope), queryClient)
}
