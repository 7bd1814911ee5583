// Decides what Rollcall knows of the host's projects: that there are some, and what the viewer may do in them.
import { can, permissionsIn, type Giver } from './access.ts'
import { projectRead } from './permission.ts'

/** A project of the host, registered so that access to it can be given. */
export interface Project {
  id: string
  organizationId: string
  name: string
}

/** A project as the viewer sees it. */
export interface ProjectAnswer {
  id: string
  name: string
  /** What the viewer may do there. */
  permissions: string[]
}

/** The projects that the viewer holds anything in. */
export function visibleProjects(
  { policy, access }: Giver,
  projects: readonly Project[],
): ProjectAnswer[] {
  return projects
    .filter(({ id }) => can(access, projectRead, id))
    .map(({ id, name }) => ({ id, name, permissions: permissionsIn(policy, access, id) }))
}
