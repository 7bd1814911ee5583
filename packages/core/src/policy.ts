// Decides what an organization's model is once it is checked: plain JSON, which the UI gets as it is.

/** A role of a policy. */
export interface Role {
  name: string
  /** Names it had before: rows that still carry one of them mean this role. */
  formerly: readonly string[]
  /** The higher the number, the higher the role. 0 is the rank of a role the policy does not know. */
  rank: number
  /** Held in the whole organization. */
  permissions: readonly string[]
  /** Permissions held in every project. */
  projects: readonly string[]
  /** `by transfer`: nobody is invited or changed to it; its holder offers it to somebody. */
  given: 'freely' | 'by transfer'
  /** Service to the organization-wide role that is chosen with this one, until somebody chooses by hand. */
  selects: Readonly<Record<string, string>>
}

/** A named set of permissions, in a project or in a service. */
export interface AccessRole {
  name: string
  permissions: readonly string[]
}

/** How access to single projects is given. `permissions` are all there are in a project. */
export type ProjectAccess =
  | { as: 'switches'; permissions: readonly string[] }
  | {
      as: 'matrix'
      /** Each permission is `row.column`. */
      rows: readonly string[]
      columns: readonly string[]
      permissions: readonly string[]
    }
  | { as: 'roles'; roles: readonly AccessRole[]; permissions: readonly string[] }
  | { as: 'services'; permissions: readonly string[] }

/** A part of the host's product with roles of its own. */
export interface Service {
  name: string
  /** Roles over the whole organization; without one of them there is no access. */
  organization: readonly AccessRole[]
  /** Roles in single projects, at most one in each. */
  project: readonly AccessRole[]
  /** The organization-wide role that every member holds without being given it. */
  always: string | null
}

/** A field of a member that can be edited. */
export type MemberField = 'role' | 'displayName' | 'locale'

/** What an inviter is asked for. */
export type InvitationField =
  | 'email'
  /** The address once more: what was misspelt twice in the same way was meant. */
  | 'emailAgain'
  | 'name'
  | 'locale'
  | 'role'
  /** Organization permissions, one by one. */
  | 'permissions'
  | 'projects'
  | 'services'
  | 'message'

/** How ownership changes hands. */
export interface Transfer {
  /** The roles whose holders it can be offered to. */
  to: readonly string[]
  formerOwnerBecomes: string
  /** ISO 8601 duration, or `'never'`. */
  expireAfter: string
}

/** How people are invited. */
export interface InvitationRules {
  ask: readonly InvitationField[]
  role: string
  expireAfter: string
  declinable: boolean
  resendAfter: string
  atMost: number
  /** Addresses that one member may invite in a day (UTC). */
  perDay: number | null
  resendable: boolean
  revocable: boolean
  invitee: {
    registered: 'any' | 'required'
    /** Whether an inviter may register somebody who has no account yet. */
    register: boolean
    not: readonly 'projectMember'[]
  }
}

/** An organization model, checked and frozen. It is plain JSON: the UI gets this very object. */
export interface Policy {
  /** Every permission there is in the organization, the built-in ones first. */
  permissions: readonly string[]
  /** Those that may be given one by one, beside the role. */
  switches: readonly string[]
  /** Highest first. */
  roles: readonly Role[]
  /** `null`: nobody is given access to single projects. */
  projects: ProjectAccess | null
  services: readonly Service[]
  owners: { role: string; atLeast: number; atMost: number | null; transfer: Transfer | null }
  members: {
    own: readonly MemberField[]
    others: readonly MemberField[]
    /** Whether an invitation takes a seat before it is accepted, where an organization has a seat limit. */
    seats: { countInvitations: boolean }
  }
  invitations: InvitationRules
  removal: { afterLastOrganization: 'keepUser' | 'deleteUser' }
}

/** The role of that name. A name the policy does not know answers with a role that may do nothing. */
export function roleOf(policy: Policy, name: string): Role {
  return policy.roles.find((role) => role.name === name) ?? nobody(name)
}

/** The name that a stored role has today, when the policy has renamed it since. */
export function currentRole(policy: Policy, stored: string): string {
  if (hasRole(policy, stored)) return stored
  return policy.roles.find(({ formerly }) => formerly.includes(stored))?.name ?? stored
}

/** Whether the policy has a role that is called so today. */
export function hasRole(policy: Policy, name: string): boolean {
  return policy.roles.some((role) => role.name === name)
}

/** The permissions there are in a project, beyond those of the organization. */
export function projectPermissions({ projects }: Policy): readonly string[] {
  return projects?.permissions ?? []
}

/** What everybody holds in a service, without being given it. */
export function alwaysHeld({ always, organization }: Service): readonly string[] {
  return organization.find(({ name }) => name === always)?.permissions ?? []
}

function nobody(name: string): Role {
  const nothing = { permissions: [], projects: [], selects: {} }
  return { name, formerly: [], rank: 0, given: 'freely', ...nothing }
}
