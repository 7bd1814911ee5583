// Decides how the pages know what is running, and why somebody sees nothing of it.
import { useQuery } from '@tanstack/react-query'
import { ask, pathOf, type Project, type Resource } from './api.ts'

interface Projects {
  /** Those that this person may see, by name. */
  projects: Project[]
  /** Whether there are others. */
  others: boolean
}

/** The projects of an organization. */
export function useProjects(organizationId: string) {
  return useQuery({
    queryKey: ['projects', organizationId],
    queryFn: () => ask<Projects>('GET', `${pathOf(organizationId)}/projects`),
  })
}

interface OneProject {
  project: Project
  /** What this person may do there. */
  permissions: string[]
  resources: Resource[]
}

/** One project, and what runs in it. */
export function useProject(organizationId: string, projectId: string) {
  return useQuery({
    queryKey: ['project', organizationId, projectId],
    queryFn: () =>
      ask<OneProject>('GET', `${pathOf(organizationId)}/projects/${encodeURIComponent(projectId)}`),
  })
}
