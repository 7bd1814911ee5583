// Decides the one table of operations: what can be asked, where, by whom, with what, for what.
import type { AuditEntry, AuditQuery } from './audit-entry.ts'
import type { Grant } from './grant.ts'
import type { AddressVerdict, Invitation, InviteMembers } from './invitation.ts'
import type { InvitationChange } from './invitation-edit.ts'
import type { Member, MemberChange } from './member.ts'
import type { InvitationPreview, MyInvitation } from './my-invitation.ts'
import type { Me, OrganizationAnswer } from './organization.ts'
import type {
  Declined,
  InOrganization,
  InvitationIds,
  Invited,
  MemberAnswer,
  MemberIds,
  Nothing,
  OfInvitation,
  OfMember,
  OfMyInvitation,
  OfMyOffer,
  OfOffer,
  PersonToRegister,
  Token,
  WhyDeclined,
} from './operation-part.ts'
import type { MyOwnershipOffer, OwnershipOffer } from './ownership-offer.ts'
import type { BuiltInPermission } from './permission.ts'
import type { People, PeopleQuery } from './person.ts'
import type { ProjectAnswer } from './project.ts'
import type { Reason, Refused } from './refusal.ts'
import type { RemovalPreview } from './removal.ts'

/** One row of the table. */
export interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Under the mount point; `:name` is filled from the input. */
  path: string
  /** Who may ask at all: anyone, anybody signed in, a member, or members with a permission. */
  asks: 'anyone' | 'user' | 'member' | BuiltInPermission
  /** The status of success. */
  answers: 200 | 201
  /** The most bytes a body may have. */
  bodyLimit: number
}

const org = '/organizations/:organizationId'

/** Verb to method and path. The verb is also the hook, the mutation key, the audit verb and the operationId. */
export const operations: Readonly<Record<Verb, Operation>> = {
  getMe: operation('GET', '/me', 'user'),
  listMyInvitations: operation('GET', '/me/invitations', 'user'),
  acceptInvitation: operation('POST', '/me/invitations/:invitationId/accept', 'user'),
  declineInvitation: operation('POST', '/me/invitations/:invitationId/decline', 'user'),
  previewInvitation: operation('POST', '/invitations/preview', 'anyone'),
  acceptInvitationByToken: operation('POST', '/invitations/accept', 'user'),
  declineInvitationByToken: operation('POST', '/invitations/decline', 'user'),
  listMyOwnershipOffers: operation('GET', '/me/ownership-offers', 'user'),
  acceptOwnership: operation('POST', '/me/ownership-offers/:offerId/accept', 'user'),
  declineOwnership: operation('POST', '/me/ownership-offers/:offerId/decline', 'user'),
  updateMyMembership: operation('PATCH', '/me/memberships/:organizationId', 'member'),
  leaveOrganization: operation('DELETE', '/me/memberships/:organizationId', 'member'),
  getOrganization: operation('GET', org, 'member'),
  listPeople: operation('GET', `${org}/people`, 'member.read'),
  // Others with `member.read` only, oneself without: the rule tells.
  getMember: operation('GET', `${org}/members/:memberId`, 'member'),
  changeMember: operation('PATCH', `${org}/members/:memberId`, 'member.change'),
  changeMembers: operation('POST', `${org}/members/change`, 'member.change'),
  suspendMember: operation('POST', `${org}/members/:memberId/suspend`, 'member.suspend'),
  reactivateMember: operation('POST', `${org}/members/:memberId/reactivate`, 'member.suspend'),
  // Whether in the organization or in one project only: the rule tells.
  grantAccess: operation('PUT', `${org}/members/:memberId/grants`, 'member'),
  previewRemoval: operation('GET', `${org}/members/:memberId/removal`, 'member.remove'),
  removeMember: operation('DELETE', `${org}/members/:memberId`, 'member.remove'),
  removeMembers: operation('POST', `${org}/members/remove`, 'member.remove'),
  inviteMembers: {
    ...created('POST', `${org}/invitations`, 'invitation.create'),
    bodyLimit: 256 * 1024,
  },
  checkInvitations: operation('POST', `${org}/invitations/check`, 'invitation.create'),
  editInvitation: operation('PATCH', `${org}/invitations/:invitationId`, 'invitation.manage'),
  resendInvitation: operation(
    'POST',
    `${org}/invitations/:invitationId/resend`,
    'invitation.manage',
  ),
  resendInvitations: operation('POST', `${org}/invitations/resend`, 'invitation.manage'),
  linkInvitation: operation('POST', `${org}/invitations/:invitationId/link`, 'invitation.manage'),
  revokeInvitation: operation('DELETE', `${org}/invitations/:invitationId`, 'invitation.manage'),
  revokeInvitations: operation('POST', `${org}/invitations/revoke`, 'invitation.manage'),
  registerPerson: created('POST', `${org}/registrations`, 'invitation.create'),
  offerOwnership: created('POST', `${org}/ownership-offers`, 'ownership.offer'),
  cancelOwnershipOffer: operation('DELETE', `${org}/ownership-offers/:offerId`, 'ownership.offer'),
  listAuditEntries: operation('GET', `${org}/audit-entries`, 'audit.read'),
  listProjects: operation('GET', `${org}/projects`, 'member'),
}

/** Verb to what goes in and what comes out: `params` fill the path, `input` is the query or the JSON body. */
export interface Operations {
  getMe: { params: Nothing; input: Nothing; output: Me }
  listMyInvitations: {
    params: Nothing
    input: Nothing
    output: { invitations: MyInvitation[] }
  }
  acceptInvitation: { params: OfMyInvitation; input: Nothing; output: { member: Member } }
  declineInvitation: { params: OfMyInvitation; input: WhyDeclined; output: Declined }
  previewInvitation: { params: Nothing; input: Token; output: InvitationPreview }
  acceptInvitationByToken: { params: Nothing; input: Token; output: { member: Member } }
  declineInvitationByToken: { params: Nothing; input: Token & WhyDeclined; output: Declined }
  listMyOwnershipOffers: {
    params: Nothing
    input: Nothing
    output: { offers: MyOwnershipOffer[] }
  }
  acceptOwnership: { params: OfMyOffer; input: Nothing; output: { member: Member } }
  declineOwnership: { params: OfMyOffer; input: Nothing; output: { offer: OwnershipOffer } }
  updateMyMembership: {
    params: InOrganization
    input: Omit<MemberChange, 'role'>
    output: { member: Member }
  }
  leaveOrganization: { params: InOrganization; input: Nothing; output: { member: Member } }
  getOrganization: { params: InOrganization; input: Nothing; output: OrganizationAnswer }
  listPeople: { params: InOrganization; input: PeopleQuery; output: People }
  getMember: { params: OfMember; input: Nothing; output: MemberAnswer }
  changeMember: { params: OfMember; input: MemberChange; output: { member: Member } }
  changeMembers: {
    params: InOrganization
    input: MemberIds & Omit<MemberChange, 'displayName'>
    output: Results<'changeMember'>
  }
  suspendMember: { params: OfMember; input: Nothing; output: { member: Member } }
  reactivateMember: { params: OfMember; input: Nothing; output: { member: Member } }
  grantAccess: { params: OfMember; input: { grants: Grant[] }; output: { member: Member } }
  previewRemoval: { params: OfMember; input: Nothing; output: RemovalPreview }
  removeMember: { params: OfMember; input: Nothing; output: { member: Member } }
  removeMembers: { params: InOrganization; input: MemberIds; output: Results<'removeMember'> }
  inviteMembers: {
    params: InOrganization
    input: InviteMembers
    output: { invitations: Invited[]; refused: Refused[] }
  }
  checkInvitations: {
    params: InOrganization
    input: { emails: string[] }
    output: { verdicts: AddressVerdict[] }
  }
  editInvitation: {
    params: OfInvitation
    input: InvitationChange
    output: { invitation: Invitation }
  }
  resendInvitation: { params: OfInvitation; input: Nothing; output: { invitation: Invitation } }
  resendInvitations: {
    params: InOrganization
    input: InvitationIds
    output: Results<'resendInvitation'>
  }
  linkInvitation: {
    params: OfInvitation
    input: Nothing
    output: { invitation: Invitation; link: string }
  }
  revokeInvitation: { params: OfInvitation; input: Nothing; output: { invitation: Invitation } }
  revokeInvitations: {
    params: InOrganization
    input: InvitationIds
    output: Results<'revokeInvitation'>
  }
  registerPerson: {
    params: InOrganization
    input: PersonToRegister
    output: { person: PersonToRegister }
  }
  offerOwnership: {
    params: InOrganization
    input: { memberId: string }
    output: { offer: OwnershipOffer }
  }
  cancelOwnershipOffer: { params: OfOffer; input: Nothing; output: { offer: OwnershipOffer } }
  listAuditEntries: {
    params: InOrganization
    input: AuditQuery
    output: { entries: AuditEntry[]; nextCursor: string | null }
  }
  listProjects: {
    params: InOrganization
    input: Nothing
    /** `others`: whether there are projects that the viewer does not see. */
    output: { projects: ProjectAnswer[]; others: boolean }
  }
}

/** The name of an operation. */
export type Verb = keyof Operations
/** What a verb takes: the parts of its path and its query or body in one flat object. */
export type Input<V extends Verb> = Operations[V]['params'] & Operations[V]['input']
/** What a verb answers. */
export type Output<V extends Verb> = Operations[V]['output']

/** What a verb about many rows answers, in the order of the request: each row stands for itself. */
export interface Results<V extends Verb> {
  results: Result<V>[]
}

/** What became of one row of many: what the verb about one answers, or why nothing changed. */
export type Result<V extends Verb> =
  | ({ id: string; reason?: undefined } & Output<V>)
  | { id: string; reason: Reason }

function operation(method: Operation['method'], path: string, asks: Operation['asks']): Operation {
  return { method, path, asks, answers: 200, bodyLimit: 64 * 1024 }
}

function created(...row: Parameters<typeof operation>): Operation {
  return { ...operation(...row), answers: 201 }
}
