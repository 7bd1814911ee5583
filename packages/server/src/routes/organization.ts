// What an organization's screens need to begin with.
import { assignable, judgeOrganization } from '@rollcall/core'
import type { Read } from './route.ts'

/** The organization, its policy and words, and what the viewer may do. */
export const getOrganization: Read<'getOrganization'> = async ({ kit, viewer, now }) => {
  const { organization, policy, member, role } = viewer
  return {
    organization,
    viewer: {
      memberId: member.id,
      role: role.name,
      permissions: role.permissions,
      assignable: assignable(viewer),
      ...judgeOrganization(viewer, now),
    },
    policy,
    words: kit.words(organization.policy, member.locale),
  }
}
