// Decides how the pages know what is running.
import { useQuery } from '@tanstack/react-query'
import { ask, type Project } from './api.ts'

/** The projects of an organization, by name. */
export function useProjects(organizationId: string) {
  return useQuery({
    queryKey: ['projects', organizationId],
    queryFn: async () => {
      const path = `/organizations/${encodeURIComponent(organizationId)}/projects`
      return (await ask<{ projects: Project[] }>('GET', path)).projects
    },
  })
}
