// Decides the model for everybody who has no other: owner, admin, member, viewer.
import { definePolicy } from '../define-policy.ts'
import type { Policy } from '../policy.ts'
import type { Words } from '../words.ts'

/** Owner, admin, member, viewer. At least one owner; invitations expire after seven days. */
export const standard: Policy = definePolicy({
  permissions: ['project.read', 'project.write', 'billing.read', 'billing.write'],
  roles: {
    owner: { permissions: 'all' },
    admin: {
      permissions: [
        'organization.read',
        'organization.update',
        'member.*',
        'grant.change',
        'invitation.*',
        'audit.read',
        'project.*',
      ],
    },
    member: { permissions: ['organization.read', 'member.read', 'project.*'] },
    viewer: { permissions: ['organization.read', 'member.read', 'project.read'] },
  },
  owners: {
    role: 'owner',
    atLeast: 1,
    transfer: { to: ['admin', 'member'], formerOwnerBecomes: 'admin' },
  },
  invitations: { role: 'member', expireAfter: 'P7D', declinable: true, resendAfter: 'PT60S' },
})

/** The English words of {@link standard}. */
export const standardWords: Words = {
  roles: {
    owner: {
      label: 'Owner',
      description: 'Everything, including billing and deleting the organization',
    },
    admin: { label: 'Admin', description: 'Invites and manages people and projects' },
    member: { label: 'Member', description: 'Works in every project' },
    viewer: { label: 'Viewer', description: 'Sees everything, changes nothing' },
  },
}
