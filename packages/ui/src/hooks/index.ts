// Every verb as a hook, and every query as options, for screens of the host's own.

export { useMe, meOptions } from './use-me.ts'
export { useOrganization, organizationOptions } from './use-organization.ts'
export { usePeople, peopleOptions, type PeopleOptions, type PeoplePages } from './use-people.ts'
export { useMember, memberOptions } from './use-member.ts'
export { useProjects, projectsOptions } from './use-projects.ts'
export {
  useAuditEntries,
  auditEntriesOptions,
  type AuditEntriesOptions,
  type AuditPages,
} from './use-audit-entries.ts'
export { useCheckInvitations, checkInvitationsOptions } from './use-check-invitations.ts'
export { usePreviewRemoval, previewRemovalOptions } from './use-preview-removal.ts'
export { useMyInvitations, myInvitationsOptions } from './use-my-invitations.ts'
export { useMyOwnershipOffers, myOwnershipOffersOptions } from './use-my-ownership-offers.ts'
export { usePreviewInvitation, previewInvitationOptions } from './use-preview-invitation.ts'

export { useAcceptInvitation } from './use-accept-invitation.ts'
export { useDeclineInvitation } from './use-decline-invitation.ts'
export { useAcceptInvitationByToken } from './use-accept-invitation-by-token.ts'
export { useDeclineInvitationByToken } from './use-decline-invitation-by-token.ts'
export { useChangeMember } from './use-change-member.ts'
export { useChangeMembers } from './use-change-members.ts'
export { useGrantAccess } from './use-grant-access.ts'
export { useReactivateMember } from './use-reactivate-member.ts'
export { useRemoveMember } from './use-remove-member.ts'
export { useRemoveMembers } from './use-remove-members.ts'
export { useUpdateMyMembership } from './use-update-my-membership.ts'
export { useLeaveOrganization } from './use-leave-organization.ts'
export { useInviteMembers } from './use-invite-members.ts'
export { useEditInvitation } from './use-edit-invitation.ts'
export { useResendInvitation } from './use-resend-invitation.ts'
export { useResendInvitations } from './use-resend-invitations.ts'
export { useLinkInvitation } from './use-link-invitation.ts'
export { useRevokeInvitation } from './use-revoke-invitation.ts'
export { useRevokeInvitations } from './use-revoke-invitations.ts'
export { useSuspendMember } from './use-suspend-member.ts'
export { useRegisterPerson } from './use-register-person.ts'
export { useOfferOwnership } from './use-offer-ownership.ts'
export { useCancelOwnershipOffer } from './use-cancel-ownership-offer.ts'
export { useAcceptOwnership } from './use-accept-ownership.ts'
export { useDeclineOwnership } from './use-decline-ownership.ts'

export { usePending, type MutationOf, type Seen } from './use-operation.ts'
export type { QueryOf, QueryOptionsOf } from './query.ts'
export { useRollcall, type RollcallContext, type Scope } from '../context.ts'
