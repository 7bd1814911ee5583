// Decides what a permission is called and how a right is looked up.
import type { Role } from './policy.ts'
import type { Reason } from './refusal.ts'

/** The permissions of Rollcall's own nouns. A policy may add the host's own beside them. */
export const builtInPermissions = [
  'organization.read',
  'organization.update',
  'organization.delete',
  'member.read',
  'member.change',
  'member.suspend',
  'member.remove',
  'grant.change',
  'invitation.read',
  'invitation.create',
  'invitation.manage',
  'ownership.offer',
  'audit.read',
] as const

/** A permission of Rollcall's own, written `noun.verb`. */
export type BuiltInPermission = (typeof builtInPermissions)[number]

/** Whether a role holds a permission. Unknown roles and permissions hold nothing. */
export function can(role: Role, permission: string): boolean {
  return role.permissions.includes(permission)
}

/** The reason why a role may not do what needs this permission, if there is one. */
export function missing(role: Role, permission: BuiltInPermission): Reason | undefined {
  return can(role, permission) ? undefined : { code: 'not_permitted', permission }
}

/**
 * The one ceiling: nobody gives, changes or takes away a role above their own in rank, or one that holds a
 * permission they lack themselves.
 */
export function outranked(actor: Role, role: Role): Reason | undefined {
  const below = actor.rank >= role.rank && role.permissions.every((held) => can(actor, held))
  return below ? undefined : { code: 'outranked', role: role.name }
}
