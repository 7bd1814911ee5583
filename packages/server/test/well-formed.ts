// Decides what is asked when only the right to ask is in question: each verb, well formed.
import { operations, type Verb } from '@rollcall/core'

/** Every verb. */
export const verbs = Object.keys(operations) as Verb[]

/** The verbs by which somebody answers what was offered to them. */
export const answering = verbs.filter((verb) => /^(accept|decline)/.test(verb))

/** The verbs that name an organization. */
export const insideVerbs = verbs.filter((verb) => operations[verb].path.includes(':organizationId'))

/** A well-formed input of each verb, apart from the organization. */
export function wellFormed(
  verb: Verb,
  {
    memberId = 'nobody',
    invitationId = 'nothing',
    offerId = 'nothing',
  }: { memberId?: string; invitationId?: string; offerId?: string } = {},
): object {
  const token = `v1.1.${invitationId}.version.mail.mac`
  const inputs: Record<Verb, object> = {
    getMe: {},
    listMyInvitations: {},
    acceptInvitation: { invitationId },
    declineInvitation: { invitationId },
    previewInvitation: { token },
    acceptInvitationByToken: { token },
    declineInvitationByToken: { token },
    listMyOwnershipOffers: {},
    acceptOwnership: { offerId },
    declineOwnership: { offerId },
    updateMyMembership: { displayName: 'Somebody' },
    leaveOrganization: {},
    getOrganization: {},
    listPeople: {},
    getMember: { memberId },
    changeMember: { memberId, role: 'viewer' },
    changeMembers: { memberIds: [memberId], role: 'viewer' },
    suspendMember: { memberId },
    reactivateMember: { memberId },
    grantAccess: { memberId, grants: [] },
    previewRemoval: { memberId },
    removeMember: { memberId },
    removeMembers: { memberIds: [memberId] },
    inviteMembers: { people: [{ email: 'somebody@x.test' }] },
    checkInvitations: { emails: ['somebody@x.test'] },
    editInvitation: { invitationId, role: 'viewer' },
    resendInvitation: { invitationId },
    resendInvitations: { invitationIds: [invitationId] },
    linkInvitation: { invitationId },
    revokeInvitation: { invitationId },
    revokeInvitations: { invitationIds: [invitationId] },
    registerPerson: { email: 'somebody@x.test' },
    offerOwnership: { memberId },
    cancelOwnershipOffer: { offerId },
    listAuditEntries: {},
    listProjects: {},
  }
  return inputs[verb]
}
