// Decides what becomes of an organization model as a host writes it: checked, filled in, frozen.
import { demandSense } from './demand.ts'
import { expand } from './demand-access.ts'
import { builtInPermissions, isBuiltIn, projectRead } from './permission.ts'
import type { AccessRole, Policy, ProjectAccess, Role, Service } from './policy.ts'
import type {
  AccessRoles,
  PolicyDefinition,
  ProjectsDefinition,
  ServiceDefinition,
} from './policy-definition.ts'

const mostAddresses = 100

/**
 * Checks an organization model and freezes it.
 *
 * @throws TypeError saying what is wrong, why, and how to mend it
 */
export function definePolicy(definition: PolicyDefinition): Policy {
  const permissions = unique([...builtInPermissions, ...(definition.permissions ?? [])])
  const projects = projectsOf(definition.projects)
  const inProjects = projects?.permissions ?? []
  const services = Object.entries(definition.services ?? {}).map(([name, service]) =>
    serviceOf(name, service, permissions, inProjects),
  )
  const policy: Policy = {
    permissions,
    switches: expand('`switches`', definition.switches ?? [], permissions),
    roles: rolesOf(definition, permissions, inProjects),
    projects,
    services,
    owners: ownersOf(definition.owners),
    members: {
      own: [...(definition.members?.own ?? ['displayName', 'locale'])],
      others: [...(definition.members?.others ?? ['role', 'displayName', 'locale'])],
      seats: { countInvitations: definition.members?.seats?.countInvitations ?? false },
    },
    invitations: invitationsOf(definition.invitations),
    removal: {
      afterLastOrganization: definition.removal?.afterLastOrganization ?? 'keepUser',
    },
  }
  demandSense(policy)
  return freeze(policy)
}

function rolesOf(
  { roles, owners }: PolicyDefinition,
  permissions: readonly string[],
  inProjects: readonly string[],
): Role[] {
  const entries = Object.entries(roles)
  return entries.map(([name, role], index) => {
    const whole = role.permissions === 'all' ? 'all' : []
    return {
      name,
      formerly: [...(role.formerly ?? [])],
      rank: entries.length - index,
      permissions: expand(`role '${name}'`, role.permissions, permissions),
      projects: expand(`\`projects\` of role '${name}'`, role.projects ?? whole, inProjects),
      given: owners.exactly && name === owners.role ? 'by transfer' : 'freely',
      selects: { ...role.selects },
    }
  })
}

function projectsOf(projects: ProjectsDefinition | undefined): ProjectAccess | null {
  if (!projects) return null
  const reading = (names: readonly string[]) => unique([projectRead, ...names])
  if ('switches' in projects) return { as: 'switches', permissions: reading(projects.switches) }
  if ('rows' in projects) {
    const { rows, columns } = projects
    const permissions = rows.flatMap((row) => columns.map((column) => `${row}.${column}`))
    return {
      as: 'matrix',
      rows: [...rows],
      columns: [...columns],
      permissions: reading(permissions),
    }
  }
  if ('throughServices' in projects)
    return { as: 'services', permissions: reading(projects.throughServices) }
  const permissions = reading(projects.permissions)
  return { as: 'roles', roles: accessRoles('projects', projects.roles, permissions), permissions }
}

function serviceOf(
  name: string,
  { organization = {}, project = {}, always }: ServiceDefinition,
  permissions: readonly string[],
  inProjects: readonly string[],
): Service {
  const known = unique([...permissions, ...inProjects])
  const own = known.filter(
    (permission) => !isBuiltIn(permission) || inProjects.includes(permission),
  )
  return {
    name,
    organization: accessRoles(`service '${name}'`, organization, known, own),
    project: accessRoles(`service '${name}'`, project, inProjects),
    always: always ?? null,
  }
}

function accessRoles(
  where: string,
  roles: AccessRoles,
  known: readonly string[],
  all = known,
): AccessRole[] {
  return Object.entries(roles).map(([name, wanted]) => ({
    name,
    permissions: wanted === 'all' ? [...all] : expand(`role '${name}' of ${where}`, wanted, known),
  }))
}

function ownersOf(owners: PolicyDefinition['owners']): Policy['owners'] {
  const { role, exactly, atLeast = exactly ?? 1, transfer } = owners
  return {
    role,
    atLeast,
    atMost: exactly ?? null,
    transfer: transfer
      ? {
          to: [...transfer.to],
          formerOwnerBecomes: transfer.formerOwnerBecomes,
          expireAfter: transfer.expireAfter ?? 'P7D',
        }
      : null,
  }
}

function invitationsOf(rules: PolicyDefinition['invitations']): Policy['invitations'] {
  return {
    ask: [...(rules.ask ?? (['email', 'role', 'message'] as const))],
    role: rules.role,
    expireAfter: rules.expireAfter ?? 'P7D',
    declinable: rules.declinable ?? true,
    resendAfter: rules.resendAfter ?? 'PT60S',
    atMost: rules.atMost ?? mostAddresses,
    perDay: rules.perDay ?? null,
    resendable: rules.resendable ?? true,
    revocable: rules.revocable ?? true,
    invitee: {
      registered: rules.invitee?.registered ?? 'any',
      register: rules.invitee?.register ?? false,
      not: [...(rules.invitee?.not ?? [])],
    },
  }
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part) freeze(part as object)
  return Object.freeze(value)
}
