// Decides what a permission is called.

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

/** Whoever holds anything in a project holds this there too: they see that there is one. */
export const projectRead = 'project.read'

/** Whether a permission is Rollcall's own, and not the host's. */
export function isBuiltIn(permission: string): permission is BuiltInPermission {
  return builtInPermissions.some((own) => own === permission)
}
