'use client'
import { useQuery } from '@tanstack/react-query'
import { useRollcall } from '../context.ts'
import { myOwnershipOffersOptions } from '../queries/my-ownership-offers.ts'
import type { QueryOf } from '../queries/query.ts'

/** The ownerships that are offered to me. Refused with `not_signed_in`. */
export function useMyOwnershipOffers(): QueryOf<'listMyOwnershipOffers'> {
  const { scope, queryClient } = useRollcall()
  return useQuery(myOwnershipOffersOptions(scope), queryClient)
}
