// Decides by which kinds of act the log is filtered, and which verbs each of them is made of.
import type { AuditVerb } from '@rollcall/core'

/** A kind of act. */
export type Kind = 'invitations' | 'members' | 'access' | 'ownership' | 'organization'

/** The verbs of each kind. */
export const kinds: Readonly<Record<Kind, readonly AuditVerb[]>> = {
  invitations: [
    'inviteMembers',
    'editInvitation',
    'resendInvitation',
    'linkInvitation',
    'revokeInvitation',
    'declineInvitation',
    'declineInvitationByToken',
  ],
  members: [
    'acceptInvitation',
    'acceptInvitationByToken',
    'addMember',
    'suspendMember',
    'reactivateMember',
    'removeMember',
    'leaveOrganization',
    'deleteUser',
  ],
  access: ['changeMember', 'grantAccess', 'updateMyMembership'],
  ownership: ['offerOwnership', 'cancelOwnershipOffer', 'acceptOwnership', 'declineOwnership'],
  organization: [
    'createOrganization',
    'renameOrganization',
    'setSeatLimit',
    'createProject',
    'renameProject',
    'deleteProject',
  ],
}

/** How far back the log can be asked to begin, in hours. */
export const spans = { day: 24, week: 168, month: 720, quarter: 2160 } as const

/** One of them. */
export type Span = keyof typeof spans
