'use client'
import { useQuery } from '@tanstack/react-query'
import { useRollcall, type Scope } from '../context.ts'
import { optionsOf, type QueryOf, type QueryOptionsOf } from './query.ts'

/** Options of the query for the projects of an organization. */
export function projectsOptions(
  scope: Scope,
  organizationId: string,
): QueryOptionsOf<'listProjects'> {
  return optionsOf(scope, 'listProjects', { organizationId })
}

/** The projects the viewer works in, or may give access to, by name. Refused with `not_found` to outsiders. */
export function useProjects(
  organizationId: string,
  options: { enabled?: boolean } = {},
): QueryOf<'listProjects'> {
  const { scope, queryClient } = useRollcall()
  return useQuery({ ...projectsOptions(scope, organizationId), ...options }, queryClient)
}
