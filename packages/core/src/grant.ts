// Decides what a grant is: access given to one person beside their role, and what of it a policy knows.
import { projectRead } from './permission.ts'
import { projectPermissions, roleOf, type AccessRole, type Policy, type Service } from './policy.ts'

/** Access given to one person beside their role. */
export type Grant =
  | { scope: 'organization'; permissions: readonly string[] }
  | { scope: 'project'; projectId: string; permissions: readonly string[] }
  | { scope: 'project'; projectId: string; role: string }
  /** Without a project: over the whole organization. */
  | { scope: 'service'; service: string; role: string; projectId?: string }

type Switches = Extract<Grant, { permissions: readonly string[] }>

/** The project of a grant, if it is about one. */
export function projectOf(grant: Grant): string | undefined {
  return 'projectId' in grant ? grant.projectId : undefined
}

/** Where a grant applies: of roles there is one at each place. */
export function placeOf(grant: Grant): string {
  const where = projectOf(grant) ?? ''
  return grant.scope === 'service' ? `service|${grant.service}|${where}` : `${grant.scope}|${where}`
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
  const fitting = grants.flatMap((grant): Grant[] => {
    if (!('permissions' in grant)) return accessRoleOf(policy, grant) ? [grant] : []
    return [{ ...grant, permissions: knownPermissions(policy, grant) }]
  })
  return tidyGrants(fitting)
}

/**
 * The permissions that a grant gives under a policy. Whoever holds anything in a project sees the project too:
 * `project.read` comes with it.
 */
export function permissionsOf(policy: Policy, grant: Grant): readonly string[] {
  const held =
    'permissions' in grant
      ? knownPermissions(policy, grant)
      : (accessRoleOf(policy, grant)?.permissions ?? [])
  return withReading(policy, held)
}

/** The same permissions, and `project.read` where one of them is about projects. */
export function withReading(policy: Policy, held: readonly string[]): readonly string[] {
  const inProjects = projectPermissions(policy)
  return held.some((name) => inProjects.includes(name)) ? [projectRead, ...held] : held
}

/** The organization-wide service roles that are chosen with a role, until somebody chooses by hand. */
export function selectedGrants(policy: Policy, role: string): Grant[] {
  return Object.entries(roleOf(policy, role).selects).map(([service, selected]) => ({
    scope: 'service',
    service,
    role: selected,
  }))
}

/** What is granted after a change, atom by atom, that was not before, and the other way round. */
export function changedGrants(
  before: readonly Grant[],
  after: readonly Grant[],
): { given: Grant[]; taken: Grant[] } {
  const [old, next] = [atomsOf(before), atomsOf(after)]
  const without = (some: Map<string, Grant>, others: Map<string, Grant>) =>
    [...some].filter(([name]) => !others.has(name)).map(([, grant]) => grant)
  return { given: without(next, old), taken: without(old, next) }
}

/** What somebody is granted after a change of role: service roles that nobody chose by hand follow the new role. */
export function grantsAfter(
  policy: Policy,
  { role, grants }: { role: string; grants: readonly Grant[] },
  next: string,
): Grant[] {
  const before = selectedGrants(policy, role)
  const byHand = ({ name }: Service) => {
    const { given, taken } = changedGrants(inService(before, name), inService(grants, name))
    return given.length + taken.length > 0
  }
  const follow = policy.services.filter((service) => !byHand(service)).map(({ name }) => name)
  const moves = (grant: Grant) => grant.scope === 'service' && follow.includes(grant.service)
  const stay = grants.filter((grant) => !moves(grant))
  return tidyGrants([...stay, ...selectedGrants(policy, next).filter(moves)])
}

function inService(grants: readonly Grant[], service: string): Grant[] {
  return grants.filter((grant) => grant.scope === 'service' && grant.service === service)
}

function knownPermissions({ switches, projects }: Policy, grant: Switches): readonly string[] {
  const oneByOne = projects?.as === 'switches' || projects?.as === 'matrix'
  const inProjects = oneByOne ? projects.permissions : []
  const known = grant.scope === 'organization' ? switches : inProjects
  return grant.permissions.filter((name) => known.includes(name))
}

/** The role that a grant gives. What everybody has anyway is given to nobody. */
function accessRoleOf(
  { services, projects }: Policy,
  grant: Exclude<Grant, Switches>,
): AccessRole | undefined {
  if (grant.scope === 'project')
    return projects?.as === 'roles' ? named(projects.roles, grant.role) : undefined
  const service = services.find(({ name }) => name === grant.service)
  if (!service) return undefined
  if (grant.projectId !== undefined) return named(service.project, grant.role)
  return service.always === null ? named(service.organization, grant.role) : undefined
}

function named(roles: readonly AccessRole[], wanted: string): AccessRole | undefined {
  return roles.find(({ name }) => name === wanted)
}
