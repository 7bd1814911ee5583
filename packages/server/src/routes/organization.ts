// What an organization's screens need to begin with.
import {
  assignable,
  can,
  judgeOffer,
  judgeOrganization,
  organizationPermissions,
} from '@rollcall/core'
import { findOpenOffer } from '../repository/ownership-offer.ts'
import type { Read } from './route.ts'

/** The organization, its policy and words, and what the viewer may do. */
export const getOrganization: Read<'getOrganization'> = async ({ kit, viewer, now }) => {
  const { organization, seats, policy, member, role, access } = viewer
  const mayOffer = policy.owners.transfer && can(access, 'ownership.offer')
  const offer = mayOffer && (await findOpenOffer(kit.db, organization.id, now))
  return {
    organization,
    seats,
    viewer: {
      memberId: member.id,
      role: role.name,
      permissions: organizationPermissions(access),
      assignable: assignable(viewer),
      ...judgeOrganization(viewer, now),
    },
    policy,
    words: kit.words(organization.policy, member.locale),
    ownershipOffer: offer ? { ...offer, actions: judgeOffer(viewer, offer) } : null,
  }
}
