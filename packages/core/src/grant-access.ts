// Decides who gives access beside the role, to whom, and how much of it.
import { accessOf, beyond, can, outranked, type Giver } from './access.ts'
import {
  atomsOf,
  changedGrants,
  fittingGrants,
  placeOf,
  projectOf,
  tidyGrants,
  type Grant,
} from './grant.ts'
import type { MemberFacts } from './member.ts'
import type { Viewer } from './organization.ts'
import { hasRole, type Policy } from './policy.ts'
import type { Decision, InputError, Reason } from './refusal.ts'

/** Whether and how the viewer sets what somebody is granted. The set replaces the one before. `projects`: the ids there are. */
export function grantAccess(
  viewer: Viewer,
  member: MemberFacts,
  wanted: readonly Grant[],
  projects: ReadonlySet<string>,
): Decision<{ grants: Grant[] }> {
  const before = fittingGrants(viewer.policy, member.grants)
  const { given, taken } = changedGrants(before, wanted)
  const changed = [...given, ...taken]
  const reason =
    refuseGranting(viewer, member) ??
    changed.map((atom) => mayGrantIn(viewer, projectOf(atom))).find(Boolean) ??
    misfit(viewer.policy, wanted, projects) ??
    beyond(viewer, { grants: changed }) ??
    given.map((atom) => needless(viewer.policy, member.role, atom)).find(Boolean)
  return reason ? { reason } : { outcome: { grants: tidyGrants(wanted) } }
}

/** Why the viewer may grant nothing to anybody, if that is so: told before anybody is looked for. */
export function refuseGrantingAtAll({ policy, access }: Viewer): Reason | undefined {
  const somewhere = [undefined, ...access.projects.keys()]
  const may = somewhere.some((projectId) => can(access, 'grant.change', projectId))
  return may && givesGrants(policy)
    ? undefined
    : { code: 'not_permitted', permission: 'grant.change' }
}

/** Why the viewer may set nothing of what somebody is granted, if that is so. */
export function refuseGranting(viewer: Viewer, member: MemberFacts): Reason | undefined {
  const lacks = refuseGrantingAtAll(viewer)
  if (lacks) return lacks
  if (member.status === 'removed') return { code: 'not_found' }
  return outranked(viewer, member.role)
}

/** What does not fit, as a reason: what the policy locks is no mistake of writing, and is told apart. */
export function misfit(
  policy: Policy,
  grants: readonly Grant[],
  projects: ReadonlySet<string>,
): Reason | undefined {
  const locked = grants.flatMap((grant) => lockedIn(policy, grant))[0]
  if (locked !== undefined) return { code: 'field_locked', field: locked }
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

/** What of a grant the policy knows and gives to nobody one by one: permissions of roles alone, everybody's services. */
function lockedIn({ permissions, switches, services }: Policy, grant: Grant): string[] {
  if (grant.scope === 'organization')
    return grant.permissions.filter(
      (name) => permissions.includes(name) && !switches.includes(name),
    )
  const service = grant.scope === 'service' && services.find(({ name }) => name === grant.service)
  return service && service.always !== null ? [service.name] : []
}

/** What does not fit in grants that were handed in, field by field. */
function misfits(
  policy: Policy,
  grants: readonly Grant[],
  projects: ReadonlySet<string>,
): InputError[] {
  const errors = grants.flatMap((grant, index) => {
    const projectId = projectOf(grant)
    if (projectId !== undefined && !projects.has(projectId))
      return [{ path: `grants.${index}.projectId`, message: 'is no project of the organization' }]
    return atomsOf(fittingGrants(policy, [grant])).size === atomsOf([grant]).size
      ? []
      : [{ path: `grants.${index}`, message: 'is nothing that this policy gives' }]
  })
  const places = grants.filter((grant) => !('permissions' in grant)).map(placeOf)
  const twice = places.findIndex((place, index) => places.indexOf(place) !== index)
  return twice < 0 ? errors : [...errors, { path: 'grants', message: 'has two roles in one place' }]
}

function mayGrantIn({ access }: Giver, projectId: string | undefined): Reason | undefined {
  return can(access, 'grant.change', projectId)
    ? undefined
    : { code: 'not_permitted', permission: 'grant.change' }
}
