'use client'
import { useQuery } from '@tanstack/react-query'
import { useRollcall } from '../context.ts'
import { organizationOptions } from '../queries/organization.ts'
import type { QueryOf } from '../queries/query.ts'

/** The organization, its policy and words, and what the viewer may do. Refused with `not_found` to outsiders. */
export function useOrganization(organizationId: string): QueryOf<'getOrganization'> {
  const { scope, queryClient } = useRollcall()
  return useQuery(organizationOptions(scope, organizationId), queryClient)
}
