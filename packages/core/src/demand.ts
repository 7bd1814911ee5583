// Decides which mistakes in an organization model are refused at start, and what is said about them.
import { durationInMs } from './duration.ts'
import type { Policy, Service } from './policy.ts'

const mostAddresses = 100
const nameForm = /^[a-z][\w.-]{0,63}$/i
/** Moments later than the year 9999 are written longer, and would sort before all others. */
const longestDays = 36_525

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
 * What each part of a policy promises to the others.
 *
 * @throws TypeError for the first promise that is not kept
 */
export function demandSense(policy: Policy): void {
  const { owners, invitations, services, projects } = policy
  const roles = policy.roles.map(({ name }) => name)
  const serviceRoles = services.flatMap(({ organization, project }) => [
    ...organization,
    ...project,
  ])
  const projectRoles = projects?.as === 'roles' ? projects.roles : []
  for (const name of roles) demandName(name, 'role')
  for (const { name } of [...services, ...serviceRoles, ...projectRoles])
    demandName(name, 'service or its role')

  demandRole(roles, owners.role, 'owners.role')
  demandHighest(roles, owners.role)
  demandWhole(owners.atLeast, 0, Number.MAX_SAFE_INTEGER, 'owners.atLeast')
  for (const role of owners.transfer?.to ?? []) demandRole(roles, role, 'owners.transfer.to')
  demandTransfer(policy, roles)

  demandRole(roles, invitations.role, 'invitations.role')
  demandGivable(policy)
  if (invitations.expireAfter !== 'never')
    demandDuration(invitations.expireAfter, 'invitations.expireAfter')
  demandDuration(invitations.resendAfter, 'invitations.resendAfter')
  demandWhole(invitations.atMost, 1, mostAddresses, 'invitations.atMost')
  if (invitations.perDay !== null)
    demandWhole(invitations.perDay, 1, Number.MAX_SAFE_INTEGER, 'invitations.perDay')

  for (const service of services) demandAlways(service)
  for (const { name, selects } of policy.roles)
    for (const [service, role] of Object.entries(selects))
      demandSelected(services, service, role, name)
  demandAsked(policy)
}

function demandRole(names: string[], name: string, where: string): void {
  if (names.includes(name)) return
  throw new TypeError(
    `Rollcall: \`${where}\` names the role '${name}', which the policy does not have. ` +
      `People would get a role without rights. Use one of: ${names.join(', ')}.`,
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

function demandHighest(names: string[], owner: string): void {
  const [highest] = names
  if (highest === owner) return
  throw new TypeError(
    `Rollcall: \`owners.role\` is '${owner}', but '${highest}' stands above it. ` +
      'People could make and remove owners without being one. ' +
      `Write '${owner}' first, or let '${highest}' own.`,
  )
}

function demandTransfer({ owners }: Policy, names: string[]): void {
  const { transfer, role, atMost, atLeast } = owners
  if (atMost !== null && atLeast > atMost) {
    throw new TypeError(
      `Rollcall: \`owners\` asks for at least ${atLeast} and exactly ${atMost}. ` +
        'No organization could have that. Leave `atLeast` out.',
    )
  }
  if (!transfer) return
  demandRole(names, transfer.formerOwnerBecomes, 'owners.transfer.formerOwnerBecomes')
  if (transfer.expireAfter !== 'never')
    demandDuration(transfer.expireAfter, 'owners.transfer.expireAfter')
  if (transfer.to.length > 0 && ![...transfer.to, transfer.formerOwnerBecomes].includes(role))
    return
  throw new TypeError(
    `Rollcall: \`owners.transfer\` leads from '${role}' to nobody, or back to '${role}'. ` +
      'Nothing would change hands. Name roles below it in `to` and `formerOwnerBecomes`.',
  )
}

function demandGivable({ roles, invitations }: Policy): void {
  if (roles.some(({ name, given }) => name === invitations.role && given === 'freely')) return
  throw new TypeError(
    `Rollcall: \`invitations.role\` is '${invitations.role}', which is given by transfer only. ` +
      'Nobody could be invited. Name a role below it.',
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

function demandDuration(text: string, where: string): void {
  const ms = durationInMs(text)
  if (ms && ms <= longestDays * 86_400_000) return
  throw new TypeError(
    `Rollcall: \`${where}\` is '${text}', which is no length of time from a second to a century. ` +
      'Nothing could be reckoned with it. Write an ISO 8601 duration such as P7D or PT24H.',
  )
}

function demandWhole(value: number, least: number, most: number, where: string): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw new TypeError(
    `Rollcall: \`${where}\` is ${value}. It counts things. ` +
      `Write a whole number from ${least} to ${most}.`,
  )
}
