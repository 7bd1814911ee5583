'use client'
import { useQuery } from '@tanstack/react-query'
import { useRollcall } from '../context.ts'
import { projectsOptions } from '../queries/projects.ts'
import type { QueryOf } from '../queries/query.ts'

/** The projects the viewer works in, or may give access to, by name. Refused with `not_found` to outsiders. */
export function useProjects(
  organizationId: string,
  options: { enabled?: boolean } = {},
): QueryOf<'listProjects'> {
  const { scope, queryClient } = useRollcall()
  return useQuery({ ...projectsOptions(scope, organizationId), ...options }, queryClient)
}
