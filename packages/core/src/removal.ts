// Decides what is told before somebody is removed: what stands in the way, and what follows.
import { removeMember, type MemberFacts } from './member.ts'
import type { Viewer } from './organization.ts'
import type { Reason } from './refusal.ts'

/** What follows from a removal. */
export type Consequence =
  | { code: 'access_ends' }
  /** Open invitations that the person sent. */
  | { code: 'invitations_revoked'; count: number }
  | { code: 'ownership_offer_cancelled' }
  /** It was their last organization, and the policy has the host delete their account. */
  | { code: 'user_deleted' }
  /** Whatever they made belongs to the organization. */
  | { code: 'resources_stay' }

/** What is known of somebody who may be removed. */
export interface RemovalFacts {
  openInvitations: number
  openOffer: boolean
  /** In how many other organizations they are. */
  otherOrganizations: number
  /** What the host itself says against it. */
  vetoes: Reason[]
}

/** What stands in the way of a removal, and what follows from it. */
export interface RemovalPreview {
  blockers: Reason[]
  consequences: Consequence[]
}

/** What stands in the way of removing somebody, and what would follow. */
export function previewRemoval(
  viewer: Viewer,
  member: MemberFacts,
  { openInvitations, openOffer, otherOrganizations, vetoes }: RemovalFacts,
  now: string,
): RemovalPreview {
  const { reason } = removeMember(viewer, member, now)
  const { afterLastOrganization } = viewer.policy.removal
  const deletes = afterLastOrganization === 'deleteUser' && otherOrganizations === 0
  return {
    blockers: [...(reason ? [reason] : []), ...vetoes],
    consequences: [
      { code: 'access_ends' },
      ...(openInvitations > 0
        ? [{ code: 'invitations_revoked' as const, count: openInvitations }]
        : []),
      ...(openOffer ? [{ code: 'ownership_offer_cancelled' as const }] : []),
      ...(deletes ? [{ code: 'user_deleted' as const }] : []),
      { code: 'resources_stay' },
    ],
  }
}
