// Decides how it is told what somebody may do, and from where each permission comes.
import { accessOf, can, permissionsOf } from './access.ts'
import { projectOf, type Grant } from './grant.ts'
import { projectRead } from './permission.ts'
import { hasRole, projectPermissions, roleOf, type Policy } from './policy.ts'

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
  const sources: Source[] = []
  const own = roleOf(policy, role)
  const reads = permission === projectRead && own.projects.length > 0
  if (reads || own.permissions.includes(permission) || own.projects.includes(permission))
    sources.push({ kind: 'role', role })
  for (const { name: service, always, organization } of policy.services) {
    const held = organization.find(({ name }) => name === always)?.permissions ?? []
    if (always !== null && held.includes(permission))
      sources.push({ kind: 'service', service, role: always })
  }
  for (const grant of grants) {
    const place = projectOf(grant)
    if (place !== undefined && place !== projectId) continue
    const held = permissionsOf(policy, grant)
    const seen = permission === projectRead && place !== undefined && held.length > 0
    if (!seen && !held.includes(permission)) continue
    sources.push(
      grant.scope === 'service'
        ? { kind: 'service', service: grant.service, role: grant.role }
        : { kind: 'grant', scope: grant.scope },
    )
  }
  return sources
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
