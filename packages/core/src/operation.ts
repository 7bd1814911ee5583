// Decides the one table of operations: what can be asked, where, by whom, with what, for what.
import type { AuditEntry, AuditQuery } from './audit-entry.ts'
import type { Effective } from './explain.ts'
import type { Grant } from './grant.ts'
import type { Invitation, InviteMembers } from './invitation.ts'
import type { Judged } from './judged.ts'
import type { Member, MemberChange } from './member.ts'
import type { InvitationPreview, MyInvitation } from './my-invitation.ts'
import type { Me, OrganizationAnswer } from './organization.ts'
import type { MyOwnershipOffer, OwnershipOffer } from './ownership-offer.ts'
import type { BuiltInPermission } from './permission.ts'
import type { People, PeopleQuery } from './person.ts'
import type { MemberField } from './policy.ts'
import type { ProjectAnswer } from './project.ts'
import type { Refused } from './refusal.ts'
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
  suspendMember: operation('POST', `${org}/members/:memberId/suspend`, 'member.suspend'),
  reactivateMember: operation('POST', `${org}/members/:memberId/reactivate`, 'member.suspend'),
  // Whether in the organization or in one project only: the rule tells.
  grantAccess: operation('PUT', `${org}/members/:memberId/grants`, 'member'),
  previewRemoval: operation('GET', `${org}/members/:memberId/removal`, 'member.remove'),
  removeMember: operation('DELETE', `${org}/members/:memberId`, 'member.remove'),
  inviteMembers: {
    ...created('POST', `${org}/invitations`, 'invitation.create'),
    bodyLimit: 256 * 1024,
  },
  resendInvitation: operation(
    'POST',
    `${org}/invitations/:invitationId/resend`,
    'invitation.manage',
  ),
  linkInvitation: operation('POST', `${org}/invitations/:invitationId/link`, 'invitation.manage'),
  revokeInvitation: operation('DELETE', `${org}/invitations/:invitationId`, 'invitation.manage'),
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
  declineInvitation: { params: OfMyInvitation; input: Nothing; output: Declined }
  previewInvitation: { params: Nothing; input: Token; output: InvitationPreview }
  acceptInvitationByToken: { params: Nothing; input: Token; output: { member: Member } }
  declineInvitationByToken: { params: Nothing; input: Token; output: Declined }
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
  suspendMember: { params: OfMember; input: Nothing; output: { member: Member } }
  reactivateMember: { params: OfMember; input: Nothing; output: { member: Member } }
  grantAccess: { params: OfMember; input: { grants: Grant[] }; output: { member: Member } }
  previewRemoval: { params: OfMember; input: Nothing; output: RemovalPreview }
  removeMember: { params: OfMember; input: Nothing; output: { member: Member } }
  inviteMembers: {
    params: InOrganization
    input: InviteMembers
    output: { invitations: Invited[]; refused: Refused[] }
  }
  resendInvitation: { params: OfInvitation; input: Nothing; output: { invitation: Invitation } }
  linkInvitation: {
    params: OfInvitation
    input: Nothing
    output: { invitation: Invitation; link: string }
  }
  revokeInvitation: { params: OfInvitation; input: Nothing; output: { invitation: Invitation } }
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

/** A member, what they may do and why, and what the viewer may do with them. */
export interface MemberAnswer extends Judged {
  member: Member
  grants: Grant[]
  effective: Effective[]
  /** The fields that the viewer may change. */
  fields: MemberField[]
}

/** Somebody who gets an account of the host, to be invited afterwards. */
export interface PersonToRegister {
  email: string
  name?: string
  locale?: string
}

/** An invitation just made; `link` only when it was asked for by `delivery`. */
export interface Invited extends Invitation {
  link?: string
}

/** No fields. */
export type Nothing = Record<never, never>
/** An organization of the path. */
export interface InOrganization {
  organizationId: string
}
/** A member of the path. */
export interface OfMember extends InOrganization {
  memberId: string
}
/** An invitation of the path. */
export interface OfInvitation extends InOrganization {
  invitationId: string
}
/** An offer of ownership of the path. */
export interface OfOffer extends InOrganization {
  offerId: string
}
/** An offer of ownership to me. */
export interface OfMyOffer {
  offerId: string
}
/** An invitation of mine. */
export interface OfMyInvitation {
  invitationId: string
}
/** What a link carries. */
export interface Token {
  token: string
}
/** The invitation that was turned down. */
export interface Declined {
  invitation: { id: string; status: 'declined' }
}

function operation(method: Operation['method'], path: string, asks: Operation['asks']): Operation {
  return { method, path, asks, answers: 200, bodyLimit: 64 * 1024 }
}

function created(...row: Parameters<typeof operation>): Operation {
  return { ...operation(...row), answers: 201 }
}
