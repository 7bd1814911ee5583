// Decides by what somebody reaches a project: by their role, or by something they were given.
import { accessOf, can } from './access.ts'
import { atomsOf, permissionsOf, type Grant } from './grant.ts'
import { projectRead } from './permission.ts'
import { projectPermissions, type Policy } from './policy.ts'

/** All that leads into one project. */
export interface Reach {
  /** Roles that see every project. */
  roles: string[]
  /** The names of the single grants by which it is seen, as {@link atomsOf} has them. */
  atoms: string[]
}

/** Whose role or grants lead into a project: those who see it, and those who will when they come. */
export function reachOf(policy: Policy, projectId: string): Reach {
  const seeing = policy.roles.filter(({ name }) => can(accessOf(policy, name), projectRead))
  const leading = grantsToward(policy, projectId).filter((grant) =>
    permissionsOf(policy, grant).includes(projectRead),
  )
  return {
    roles: seeing.flatMap(({ name, formerly }) => [name, ...formerly]),
    atoms: [...atomsOf(leading).keys()],
  }
}

/** Everything that can be given in a project or over all of them, one by one. */
function grantsToward(policy: Policy, projectId: string): Grant[] {
  const { projects, services, switches } = policy
  const inProject = { scope: 'project', projectId } as const
  const roles = projects?.as === 'roles' ? projects.roles : []
  return [
    ...switches.map((name): Grant => ({ scope: 'organization', permissions: [name] })),
    ...projectPermissions(policy).map((name): Grant => ({ ...inProject, permissions: [name] })),
    ...roles.map(({ name: role }): Grant => ({ ...inProject, role })),
    ...services.flatMap(({ name: service, organization, project }): Grant[] => [
      ...organization.map(({ name: role }): Grant => ({ scope: 'service', service, role })),
      ...project.map(({ name: role }): Grant => ({ scope: 'service', service, role, projectId })),
    ]),
  ]
}
