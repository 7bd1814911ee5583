// Decides what somebody may do: role, grants and services compiled to masks once, asked without cost afterwards.
import { permissionsOf, projectOf, withReading, type Grant } from './grant.ts'
import type { BuiltInPermission } from './permission.ts'
import { alwaysHeld, projectPermissions, roleOf, type Policy, type Role } from './policy.ts'
import type { Reason } from './refusal.ts'

/** One bit a permission, 32 to a word. */
type Mask = Uint32Array

/** What somebody may do, ready to be asked any number of times. */
export interface Access {
  /** Permission to its bit. */
  bits: ReadonlyMap<string, number>
  /** Held in the whole organization, and so in every project. */
  organization: Mask
  /** Project id to what is held there besides. */
  projects: ReadonlyMap<string, Mask>
}

/** Somebody who may give, take and act: up to their rank and their access. */
export interface Giver {
  policy: Policy
  role: Role
  access: Access
}

interface Compiled {
  nobody: Access
  roles: ReadonlyMap<string, Access>
}

const compiled = new WeakMap<Policy, Compiled>()
const nowhere: ReadonlyMap<string, Mask> = new Map()

/**
 * What a member of that role with these grants may do: role, grants and services together. A role, permission,
 * project role or service that the policy does not know gives nothing.
 */
export function accessOf(policy: Policy, role: string, grants: readonly Grant[] = []): Access {
  const { roles, nobody } = compile(policy)
  const base = roles.get(role)
  return base ? withGrants(policy, base, grants) : nobody
}

/** Whether a permission is held: everywhere, or in the project that is asked about. Allocates nothing. */
export function can(access: Access, permission: string, projectId?: string): boolean {
  const bit = access.bits.get(permission)
  if (bit === undefined) return false
  if (has(access.organization, bit)) return true
  const mask = projectId === undefined ? undefined : access.projects.get(projectId)
  return mask !== undefined && has(mask, bit)
}

/** The reason why a viewer may not do what needs this permission, if there is one. */
export function missing(
  { access }: Pick<Giver, 'access'>,
  permission: BuiltInPermission,
  projectId?: string,
): Reason | undefined {
  return can(access, permission, projectId) ? undefined : { code: 'not_permitted', permission }
}

/**
 * The ceiling over roles: nobody gives, changes or takes away a role above their own in rank, or one that holds a
 * permission they lack themselves.
 */
export function outranked(giver: Giver, role: string): Reason | undefined {
  const { policy, access } = giver
  const above = roleOf(policy, role).rank > giver.role.rank
  const wider = above || beyondAccess(access, accessOf(policy, role))
  return wider ? { code: 'outranked', role } : undefined
}

/** The one ceiling over all that is given: a role that is given freely and not above, and grants within one's own access. */
export function beyond(
  giver: Giver,
  { role, grants = [] }: { role?: string; grants?: readonly Grant[] },
): Reason | undefined {
  const { policy, access } = giver
  if (role !== undefined) {
    const reason = outranked(giver, role)
    if (reason) return reason
    if (roleOf(policy, role).given === 'by transfer') return { code: 'given_by_transfer', role }
  }
  return beyondAccess(access, withGrants(policy, compile(policy).nobody, grants))
}

/** The names of the permissions held in the whole organization, in the order of the policy. */
export function organizationPermissions(access: Access): string[] {
  return named(access, access.organization)
}

/** The names of the permissions held in a project, those of the organization included. */
export function permissionsIn(policy: Policy, access: Access, projectId: string): string[] {
  return projectPermissions(policy).filter((name) => can(access, name, projectId))
}

function withGrants(policy: Policy, base: Access, grants: readonly Grant[]): Access {
  if (grants.length === 0) return base
  const { bits } = base
  const organization = base.organization.slice()
  const projects = new Map<string, Mask>()
  for (const grant of grants) {
    const names = permissionsOf(policy, grant)
    const projectId = projectOf(grant)
    if (projectId === undefined) add(organization, bits, names)
    else if (names.length > 0) {
      const mask = projects.get(projectId) ?? new Uint32Array(organization.length)
      projects.set(projectId, add(mask, bits, names))
    }
  }
  return { bits, organization, projects }
}

function compile(policy: Policy): Compiled {
  const known = compiled.get(policy)
  if (known) return known
  const names = [...new Set([...policy.permissions, ...projectPermissions(policy)])]
  const bits = new Map(names.map((name, bit) => [name, bit]))
  const length = Math.ceil(names.length / 32)
  const always = policy.services.flatMap(alwaysHeld)
  const access = (held: readonly string[]): Access => ({
    bits,
    organization: add(new Uint32Array(length), bits, withReading(policy, held)),
    projects: nowhere,
  })
  const roles = policy.roles.map(({ name, permissions, projects }) => {
    return [name, access([...permissions, ...projects, ...always])] as const
  })
  const made = { nobody: access([]), roles: new Map(roles) }
  compiled.set(policy, made)
  return made
}

/** The first permission of the wanted access that is not held, as a reason. */
function beyondAccess(own: Access, wanted: Access): Reason | undefined {
  const [permission] = lacking(own.organization, undefined, wanted, wanted.organization)
  if (permission !== undefined) return { code: 'beyond_own_access', permission }
  for (const [projectId, mask] of wanted.projects) {
    const [inside] = lacking(own.organization, own.projects.get(projectId), wanted, mask)
    if (inside !== undefined) return { code: 'beyond_own_access', permission: inside, projectId }
  }
  return undefined
}

function lacking(own: Mask, there: Mask | undefined, wanted: Access, mask: Mask): string[] {
  const left = mask.map((word, index) => word & ~((own[index] ?? 0) | (there?.[index] ?? 0)))
  return left.some((word) => word !== 0) ? named(wanted, left) : []
}

function named({ bits }: Access, mask: Mask): string[] {
  return [...bits].filter(([, bit]) => has(mask, bit)).map(([name]) => name)
}

function has(mask: Mask, bit: number): boolean {
  return ((mask[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
}

function add(mask: Mask, bits: ReadonlyMap<string, number>, names: readonly string[]): Mask {
  for (const name of names) {
    const bit = bits.get(name)
    if (bit !== undefined) mask[bit >>> 5] = (mask[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  return mask
}
