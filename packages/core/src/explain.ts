// Decides how it is told what somebody may do, and from where each permission comes.
import { accessOf, can } from './access.ts'
import { permissionsOf, projectOf, withReading, type Grant } from './grant.ts'
import { alwaysHeld, hasRole, projectPermissions, roleOf, type Policy } from './policy.ts'

/** Where a permission comes from. */
export type Source =
  | { kind: 'role'; role: string }
  | { kind: 'grant'; scope: 'organization' | 'project' }
  /** Given, or held by everybody. */
  | { kind: 'service'; service: string; role: string }

/** A permission somebody holds: everywhere, or in one project. */
export interface Effective {
  permission: string
  projectId?: string
  from: Source[]
}

/** Whose access is explained. */
export interface Holder {
  role: string
  grants: readonly Grant[]
}

/** From where somebody holds a permission: by role, by grants, by services. Nothing where they do not hold it. */
export function explain(
  policy: Policy,
  { role, grants }: Holder,
  permission: string,
  projectId?: string,
): Source[] {
  if (!hasRole(policy, role)) return []
  const gives = (held: readonly string[]) => withReading(policy, held).includes(permission)
  const { permissions, projects } = roleOf(policy, role)
  const always = policy.services.filter((service) => gives(alwaysHeld(service)))
  const given = grants.filter((grant) => {
    const place = projectOf(grant)
    const here = place === undefined || place === projectId
    return here && permissionsOf(policy, grant).includes(permission)
  })
  return [
    ...(gives([...permissions, ...projects]) ? [{ kind: 'role', role } as const] : []),
    ...always.map(({ name, always: held }) => inService(name, held ?? '')),
    ...given.map((grant) =>
      grant.scope === 'service'
        ? inService(grant.service, grant.role)
        : ({ kind: 'grant', scope: grant.scope } as const),
    ),
  ]
}

function inService(service: string, role: string): Source {
  return { kind: 'service', service, role }
}

/** All that somebody may do: first everywhere, then in each project what comes on top there. */
export function effectiveAccess(policy: Policy, holder: Holder): Effective[] {
  const access = accessOf(policy, holder.role, holder.grants)
  const everywhere = [...new Set([...policy.permissions, ...projectPermissions(policy)])]
    .filter((permission) => can(access, permission))
    .map((permission) => ({ permission, from: explain(policy, holder, permission) }))
  const inside = [...access.projects.keys()].flatMap((projectId) =>
    projectPermissions(policy)
      .filter((permission) => !can(access, permission) && can(access, permission, projectId))
      .map((permission) => ({
        permission,
        projectId,
        from: explain(policy, holder, permission, projectId),
      })),
  )
  return [...everywhere, ...inside]
}
