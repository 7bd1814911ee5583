// Decides what an organization's model is: its roles, who owns it, how people are invited.
import { durationInMs } from './duration.ts'
import { builtInPermissions } from './permission.ts'

/** A role as a host writes it. */
export interface RoleDefinition {
  /** `'all'`, or permissions by name; `member.*` stands for every permission of that noun. */
  permissions: 'all' | readonly string[]
}

/** An organization model as a host writes it. */
export interface PolicyDefinition {
  /** The host's own permissions, `noun.verb`, beside the built-in ones. Default: none. */
  permissions?: readonly string[]
  /** Highest first: the order is the rank. Names are words of ASCII: labels stand in the words. */
  roles: Readonly<Record<string, RoleDefinition>>
  /** Which role owns the organization, the highest, and how many active members must hold it at least. */
  owners: { role: string; atLeast: number }
  invitations: {
    /** The role an invitation gives when none is asked for. */
    role: string
    /** ISO 8601 duration, or `'never'`. Default: `P7D`. */
    expireAfter?: string
    /** Whether the invited person may say no. Default: `true`; otherwise they can only ignore it. */
    declinable?: boolean
    /** ISO 8601 duration between two mails to the same person. Default: `PT60S`. */
    resendAfter?: string
    /** Addresses in one request. Default: 100, which is also the most. */
    atMost?: number
  }
}

/** A role of a policy. */
export interface Role {
  name: string
  /** The higher the number, the higher the role. 0 is the rank of a role the policy does not know. */
  rank: number
  permissions: readonly string[]
}

/** An organization model, checked and frozen. It is plain JSON: the UI gets this very object. */
export interface Policy {
  /** Highest first. */
  roles: readonly Role[]
  owners: { role: string; atLeast: number }
  invitations: {
    role: string
    expireAfter: string
    declinable: boolean
    resendAfter: string
    atMost: number
  }
}

const mostAddresses = 100
const roleName = /^[a-z][\w.-]{0,63}$/i
/** Moments later than the year 9999 are written longer, and would sort before all others. */
const longestDays = 36_525

/**
 * Checks an organization model and freezes it.
 *
 * @throws TypeError saying what is wrong, why, and how to mend it
 */
export function definePolicy(definition: PolicyDefinition): Policy {
  const known = [...new Set([...builtInPermissions, ...(definition.permissions ?? [])])]
  const names = Object.keys(definition.roles)
  const {
    role,
    expireAfter = 'P7D',
    declinable = true,
    resendAfter = 'PT60S',
  } = definition.invitations
  const { atMost = mostAddresses } = definition.invitations

  for (const name of names) demandRoleName(name)
  demandRole(names, definition.owners.role, 'owners.role')
  demandHighest(names, definition.owners.role)
  demandRole(names, role, 'invitations.role')
  if (expireAfter !== 'never') demandDuration(expireAfter, 'invitations.expireAfter')
  demandDuration(resendAfter, 'invitations.resendAfter')
  demandWhole(definition.owners.atLeast, 0, Number.MAX_SAFE_INTEGER, 'owners.atLeast')
  demandWhole(atMost, 1, mostAddresses, 'invitations.atMost')

  return freeze({
    roles: names.map((name, index) => ({
      name,
      rank: names.length - index,
      permissions: expand(name, definition.roles[name]?.permissions ?? [], known),
    })),
    owners: { ...definition.owners },
    invitations: { role, expireAfter, declinable, resendAfter, atMost },
  })
}

/** The role of that name. A name the policy does not know answers with a role that may do nothing. */
export function roleOf(policy: Policy, name: string): Role {
  return policy.roles.find((role) => role.name === name) ?? { name, rank: 0, permissions: [] }
}

/** Whether the policy knows a role of that name. */
export function hasRole(policy: Policy, name: string): boolean {
  return policy.roles.some((role) => role.name === name)
}

function expand(
  role: string,
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
      `Rollcall: role '${role}' asks for the permission '${pattern}', which nobody declared. ` +
        'A right that does not exist would never be given. ' +
        "Correct the name, or list it in the policy's own `permissions`.",
    )
  })
  return known.filter((name) => held.includes(name))
}

function demandRole(names: string[], name: string, where: string): void {
  if (names.includes(name)) return
  throw new TypeError(
    `Rollcall: \`${where}\` names the role '${name}', which the policy does not have. ` +
      `People would get a role without rights. Use one of: ${names.join(', ')}.`,
  )
}

function demandRoleName(name: string): void {
  if (roleName.test(name)) return
  throw new TypeError(
    `Rollcall: '${name}' is no name for a role. The order is the rank, and JavaScript moves numbers ` +
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

function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part) freeze(part as object)
  return Object.freeze(value)
}
