'use client'
import { useQuery } from '@tanstack/react-query'
import { useRollcall, type Scope } from '../context.ts'
import { optionsOf, polling, type QueryOf, type QueryOptionsOf } from './query.ts'

/** Options of the query for an organization, its policy and words, and what the viewer may do in it. */
export function organizationOptions(
  scope: Scope,
  organizationId: string,
): QueryOptionsOf<'getOrganization'> {
  return {
    ...optionsOf(scope, 'getOrganization', { organizationId }),
    refetchInterval: polling(scope),
  }
}

/** The organization, its policy and words, and what the viewer may do. Refused with `not_found` to outsiders. */
export function useOrganization(organizationId: string): QueryOf<'getOrganization'> {
  const { scope, queryClient } = useRollcall()
  return useQuery(organizationOptions(scope, organizationId), queryClient)
}
