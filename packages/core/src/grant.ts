// Decides what a grant is: access given to one person beside their role; what fits a policy, and who may give it.
import { accessOf, beyond, can, outranked, type Giver } from './access.ts'
import type { MemberFacts } from './member.ts'
import type { Viewer } from './organization.ts'
import { hasRole, roleOf, type AccessRole, type Policy } from './policy.ts'
import type { Decision, InputError, Reason } from './refusal.ts'

/** Access given to one person beside their role. */
export type Grant =
  | { scope: 'organization'; permissions: readonly string[] }
  | { scope: 'project'; projectId: string; permissions: readonly string[] }
  | { scope: 'project'; projectId: string; role: string }
  /** Without a project: over the whole organization. */
  | { scope: 'service'; service: string; role: string; projectId?: string }

/** The project of a grant, if it is about one. */
export function projectOf(grant: Grant): string | undefined {
  return 'projectId' in grant ? grant.projectId : undefined
}

/** The parts of a grant that can be given alone, each under a name of its own: one permission, or one role. */
export function atomsOf(grants: readonly Grant[]): Map<string, Grant> {
  const atoms = new Map<string, Grant>()
  for (const grant of grants) {
    const place = placeOf(grant)
    if ('permissions' in grant) {
      for (const permission of grant.permissions)
        atoms.set(`${place}|${permission}`, { ...grant, permissions: [permission] })
    } else atoms.set(`${place}|${grant.role}`, grant)
  }
  return atoms
}

/** The same grants in one spelling: one for each place, permissions in order, empty ones left out. */
export function tidyGrants(grants: readonly Grant[]): Grant[] {
  const places = new Map<string, Grant>()
  for (const grant of grants) {
    const place = placeOf(grant)
    const there = places.get(place)
    if (!('permissions' in grant)) places.set(place, grant)
    else if (grant.permissions.length > 0) {
      const before = there && 'permissions' in there ? there.permissions : []
      const permissions = [...new Set([...before, ...grant.permissions])].toSorted()
      places.set(place, { ...grant, permissions })
    }
  }
  return [...places].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, grant]) => grant)
}

/** What of these grants the policy still knows. */
export function fittingGrants(policy: Policy, grants: readonly Grant[]): Grant[] {
  return tidyGrants(grants.flatMap((grant) => fitting(policy, grant)))
}

/** The organization-wide service roles that are chosen with a role, until somebody chooses by hand. */
export function selectedGrants(policy: Policy, role: string): Grant[] {
  return Object.entries(roleOf(policy, role).selects).map(([service, selected]) => ({
    scope: 'service',
    service,
    role: selected,
  }))
}

/** What does not fit in grants that were handed in, field by field. `projects`: the ids there are. */
export function misfits(
  policy: Policy,
  grants: readonly Grant[],
  projects: ReadonlySet<string>,
): InputError[] {
  const errors = grants.flatMap((grant, index) => {
    const projectId = projectOf(grant)
    if (projectId !== undefined && !projects.has(projectId))
      return [{ path: `grants.${index}.projectId`, message: 'is no project of the organization' }]
    return atomsOf(fitting(policy, grant)).size === atomsOf([grant]).size
      ? []
      : [{ path: `grants.${index}`, message: 'is nothing that this policy gives' }]
  })
  const places = grants.filter((grant) => !('permissions' in grant)).map(placeOf)
  const twice = places.findIndex((place, index) => places.indexOf(place) !== index)
  return twice < 0 ? errors : [...errors, { path: 'grants', message: 'has two roles in one place' }]
}

/** Whether and how the viewer sets what somebody is granted. The set replaces the one before. */
export function grantAccess(
  viewer: Viewer,
  member: MemberFacts,
  wanted: readonly Grant[],
  projects: ReadonlySet<string>,
): Decision<{ grants: Grant[] }> {
  const before = atomsOf(member.grants)
  const after = atomsOf(wanted)
  const changed = [
    ...[...after].filter(([key]) => !before.has(key)),
    ...[...before].filter(([key]) => !after.has(key)),
  ].map(([, atom]) => atom)
  const reason =
    refuseGranting(viewer, member) ??
    changed.map((atom) => mayGrantIn(viewer, projectOf(atom))).find(Boolean) ??
    misfit(viewer.policy, wanted, projects) ??
    beyond(viewer, { grants: changed }) ??
    changed.map((atom) => needless(viewer.policy, member.role, atom)).find(Boolean)
  return reason ? { reason } : { outcome: { grants: tidyGrants(wanted) } }
}

/** Why the viewer may set nothing of what somebody is granted, if that is so. */
export function refuseGranting(viewer: Viewer, member: MemberFacts): Reason | undefined {
  const { policy, access } = viewer
  const somewhere = [undefined, ...access.projects.keys()]
  const may = somewhere.some((projectId) => can(access, 'grant.change', projectId))
  if (!may || !givesGrants(policy)) return { code: 'not_permitted', permission: 'grant.change' }
  if (member.status === 'removed') return { code: 'not_found' }
  return outranked(viewer, member.role)
}

/** What does not fit, as a reason. */
export function misfit(
  policy: Policy,
  grants: readonly Grant[],
  projects: ReadonlySet<string>,
): Reason | undefined {
  const errors = misfits(policy, grants, projects)
  return errors.length > 0 ? { code: 'invalid_input', errors } : undefined
}

/** Whoever holds everything in all projects is given nothing in a single one. */
export function needless(policy: Policy, role: string, grant: Grant): Reason | undefined {
  if (projectOf(grant) === undefined || !hasRole(policy, role)) return undefined
  const access = accessOf(policy, role)
  const all = policy.projects?.permissions.every((permission) => can(access, permission))
  return all ? { code: 'already_in_all_projects', role } : undefined
}

/** Whether the policy lets anything be given beside the role. */
export function givesGrants({ switches, projects, services }: Policy): boolean {
  return switches.length > 0 || projects !== null || services.some(({ always }) => always === null)
}

function mayGrantIn({ access }: Giver, projectId: string | undefined): Reason | undefined {
  return can(access, 'grant.change', projectId)
    ? undefined
    : { code: 'not_permitted', permission: 'grant.change' }
}

function fitting(policy: Policy, grant: Grant): Grant[] {
  const { projects } = policy
  if (grant.scope === 'organization') return some(grant, policy.switches)
  if (grant.scope === 'service') {
    const service = policy.services.find(({ name }) => name === grant.service)
    const roles = grant.projectId === undefined ? chosen(service) : service?.project
    return holds(roles, grant.role) ? [grant] : []
  }
  if (!projects || projects.as === 'services') return []
  if ('permissions' in grant)
    return projects.as === 'roles' ? [] : some(grant, projects.permissions)
  return projects.as === 'roles' && holds(projects.roles, grant.role) ? [grant] : []
}

/** What everybody has is given to nobody. */
function chosen(service: Policy['services'][number] | undefined): readonly AccessRole[] {
  return service?.always === null ? service.organization : []
}

function holds(roles: readonly AccessRole[] | undefined, name: string): boolean {
  return roles?.some((role) => role.name === name) ?? false
}

function some<G extends Grant & { permissions: readonly string[] }>(
  grant: G,
  known: readonly string[],
): G[] {
  const permissions = grant.permissions.filter((name) => known.includes(name))
  return permissions.length > 0 ? [{ ...grant, permissions }] : []
}

/** Where a grant applies: of roles there is one at each place. */
function placeOf(grant: Grant): string {
  const where = projectOf(grant) ?? ''
  return grant.scope === 'service' ? `service|${grant.service}|${where}` : `${grant.scope}|${where}`
}
