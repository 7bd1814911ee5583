// Every verb as a hook, and every query as options, for screens of the host's own.

export { useMe, meOptions } from './use-me.ts'
export { useOrganization, organizationOptions } from './use-organization.ts'
export { usePeople, peopleOptions, type PeopleOptions, type PeoplePages } from './use-people.ts'
export { useMember, memberOptions } from './use-member.ts'
export { useMyInvitations, myInvitationsOptions } from './use-my-invitations.ts'
export { usePreviewInvitation, previewInvitationOptions } from './use-preview-invitation.ts'

export { useAcceptInvitation } from './use-accept-invitation.ts'
export { useDeclineInvitation } from './use-decline-invitation.ts'
export { useAcceptInvitationByToken } from './use-accept-invitation-by-token.ts'
export { useDeclineInvitationByToken } from './use-decline-invitation-by-token.ts'
export { useChangeMember } from './use-change-member.ts'
export { useRemoveMember } from './use-remove-member.ts'
export { useLeaveOrganization } from './use-leave-organization.ts'
export { useInviteMembers } from './use-invite-members.ts'
export { useResendInvitation } from './use-resend-invitation.ts'
export { useLinkInvitation } from './use-link-invitation.ts'
export { useRevokeInvitation } from './use-revoke-invitation.ts'

export { usePending, type MutationOf, type Seen } from './use-operation.ts'
export type { QueryOf, QueryOptionsOf } from './query.ts'
export { useRollcall, type RollcallContext, type Scope } from '../context.ts'
