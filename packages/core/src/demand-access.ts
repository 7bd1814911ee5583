// Decides which mistakes about access are refused in an organization model, and what is said about them.
import { isBuiltIn } from './permission.ts'
import { projectPermissions, type Policy, type Service } from './policy.ts'

const nameForm = /^[a-z][\w.-]{0,63}$/i

/**
 * The permissions that a host means by names and by stars such as `member.*`, in the order in which they are known.
 *
 * @throws TypeError for a name that stands for nothing
 */
export function expand(
  where: string,
  wanted: 'all' | readonly string[],
  known: readonly string[],
): string[] {
  if (wanted === 'all') return [...known]
  const held = wanted.flatMap((pattern) => {
    const matching = known.filter((name) =>
      pattern.endsWith('.*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
    )
    if (matching.length > 0) return matching
    throw new TypeError(
      `Rollcall: ${where} asks for the permission '${pattern}', which nobody declared. ` +
        'A right that does not exist would never be given. ' +
        "Correct the name, or list it in the policy's own `permissions` or `projects`.",
    )
  })
  return known.filter((name) => held.includes(name))
}

/**
 * What roles, permissions, projects and services promise to one another.
 *
 * @throws TypeError for the first promise that is not kept
 */
export function demandAccess(policy: Policy): void {
  const { roles, services, projects } = policy
  const ofServices = services.flatMap(({ organization, project }) => [...organization, ...project])
  const inProjects = projects?.as === 'roles' ? projects.roles : []
  for (const { name } of roles) demandName(name, 'role')
  demandOneMeaning(roles)
  for (const { name } of [...services, ...ofServices, ...inProjects])
    demandName(name, 'service or its role')
  for (const name of [...policy.permissions, ...projectPermissions(policy)])
    demandPermissionName(name)

  for (const service of services) demandAlways(service)
  for (const service of services) demandForeign(service, projectPermissions(policy))
  if (projects?.as === 'services') demandWay(services)
  for (const { name, selects } of roles)
    for (const [service, role] of Object.entries(selects))
      demandSelected(services, service, role, name)
  demandAsked(policy)
}

/** A former name that meant two roles would give somebody rights that nobody gave them. */
function demandOneMeaning(roles: Policy['roles']): void {
  const names = roles.flatMap(({ name, formerly }) => [name, ...formerly])
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice === undefined) return
  throw new TypeError(
    `Rollcall: '${twice}' is the name of two roles, or was. Whoever is stored with it could get the rights of ` +
      'either. Leave it out of `formerly` of one of them.',
  )
}

function demandName(name: string, what: string): void {
  if (nameForm.test(name)) return
  throw new TypeError(
    `Rollcall: '${name}' is no name for a ${what}. The order is the rank, and JavaScript moves numbers ` +
      'to the front; lists of roles are parted by commas. ' +
      'Write a letter and then letters, digits, _, . or -, at most 64.',
  )
}

function demandPermissionName(name: string): void {
  if (nameForm.test(name)) return
  throw new TypeError(
    `Rollcall: '${name}' is no name for a permission. Stars such as \`member.*\` and the names of grants are made ` +
      'of it. Write noun.verb: a letter and then letters, digits, _, . or -, at most 64.',
  )
}

function demandAlways({ name, always, organization, project }: Service): void {
  if (organization.length + project.length > 0) {
    if (always === null || organization.some((role) => role.name === always)) return
  }
  throw new TypeError(
    `Rollcall: service '${name}' has no organization role '${always ?? ''}'. ` +
      'Nobody could have access to it. Write the role under `organization`, with its permissions.',
  )
}

/** A service is the host's; Rollcall's own rights are given by roles and switches. */
function demandForeign({ name, organization, project }: Service, inProjects: readonly string[]) {
  for (const role of [...organization, ...project]) {
    const wrong = role.permissions.find((held) => isBuiltIn(held) && !inProjects.includes(held))
    if (wrong === undefined) continue
    throw new TypeError(
      `Rollcall: role '${role.name}' of service '${name}' holds '${wrong}', which is not the host's. ` +
        'Whoever works with the service would rule over people. ' +
        'Give it by a role of the policy, or by `switches`.',
    )
  }
}

function demandWay(services: readonly Service[]): void {
  if (services.some(({ project }) => project.length > 0)) return
  throw new TypeError(
    'Rollcall: `projects.throughServices` is there, but no service has project roles. ' +
      'Nobody could be let into a project. Write roles under `project` of a service.',
  )
}

function demandSelected(
  services: readonly Service[],
  service: string,
  role: string,
  by: string,
): void {
  const found = services.find(({ name }) => name === service)
  if (found?.always === null && found.organization.some(({ name }) => name === role)) return
  throw new TypeError(
    `Rollcall: role '${by}' selects '${role}' in '${service}', which cannot be chosen there. ` +
      'People would be promised access they never get. Name an organization role of a service without `always`.',
  )
}

/** Asking for what the policy cannot give would draw an empty form. */
function demandAsked({ invitations, switches, projects, services }: Policy): void {
  const there = {
    permissions: switches.length > 0,
    projects: projects !== null && projects.as !== 'services',
    services: services.length > 0,
  }
  for (const field of ['permissions', 'projects', 'services'] as const) {
    if (!invitations.ask.includes(field) || there[field]) continue
    throw new TypeError(
      `Rollcall: \`invitations.ask\` names '${field}', of which the policy has none to give. ` +
        'The dialog would ask for nothing. ' +
        `Leave it out, or write \`${field === 'permissions' ? 'switches' : field}\`.`,
    )
  }
}
