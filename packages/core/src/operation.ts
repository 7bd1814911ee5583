// Decides the one table of operations: what can be asked, where, by whom, with what, for what.
import type { Invitation, InviteMembers } from './invitation.ts'
import type { Member, MemberChange } from './member.ts'
import type { InvitationPreview, MyInvitation } from './my-invitation.ts'
import type { Me, OrganizationAnswer } from './organization.ts'
import type { BuiltInPermission } from './permission.ts'
import type { People, PeopleQuery } from './person.ts'
import type { Reason, Refused } from './refusal.ts'

/** One row of the table. */
export interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Under the mount point; `:name` is filled from the input. */
  path: string
  /** Who may ask at all: anyone, anybody signed in, a member, or members with a permission. */
  asks: 'anyone' | 'user' | 'member' | BuiltInPermission
  /** One line, for the OpenAPI document. */
  summary: string
}

const org = '/organizations/:organizationId'

/** Verb to method and path. The verb is also the hook, the mutation key, the audit verb and the operationId. */
export const operations: Readonly<Record<Verb, Operation>> = {
  getMe: { method: 'GET', path: '/me', asks: 'user', summary: 'Who I am, and where' },
  listMyInvitations: {
    method: 'GET',
    path: '/me/invitations',
    asks: 'user',
    summary: 'The open invitations to my verified address',
  },
  acceptInvitation: {
    method: 'POST',
    path: '/me/invitations/:invitationId/accept',
    asks: 'user',
    summary: 'Join the organization that invited me',
  },
  declineInvitation: {
    method: 'POST',
    path: '/me/invitations/:invitationId/decline',
    asks: 'user',
    summary: 'Turn an invitation down',
  },
  previewInvitation: {
    method: 'POST',
    path: '/invitations/preview',
    asks: 'anyone',
    summary: 'What the link of an invitation says; changes nothing',
  },
  acceptInvitationByToken: {
    method: 'POST',
    path: '/invitations/accept',
    asks: 'user',
    summary: 'Join the organization, coming from a link',
  },
  declineInvitationByToken: {
    method: 'POST',
    path: '/invitations/decline',
    asks: 'user',
    summary: 'Turn an invitation down, coming from a link',
  },
  leaveOrganization: {
    method: 'DELETE',
    path: '/me/memberships/:organizationId',
    asks: 'member',
    summary: 'Leave an organization',
  },
  getOrganization: {
    method: 'GET',
    path: org,
    asks: 'member',
    summary: 'The organization, its policy and words, and what the viewer may do',
  },
  listPeople: {
    method: 'GET',
    path: `${org}/people`,
    asks: 'member.read',
    summary: 'Members and open invitations in one list',
  },
  getMember: {
    method: 'GET',
    path: `${org}/members/:memberId`,
    asks: 'member.read',
    summary: 'One member; removed people still answer with their name',
  },
  changeMember: {
    method: 'PATCH',
    path: `${org}/members/:memberId`,
    asks: 'member.change',
    summary: 'Change the role, name or language of a member',
  },
  removeMember: {
    method: 'DELETE',
    path: `${org}/members/:memberId`,
    asks: 'member.remove',
    summary: 'Take somebody out of the organization',
  },
  inviteMembers: {
    method: 'POST',
    path: `${org}/invitations`,
    asks: 'invitation.create',
    summary: 'Invite people; one refused address never blocks the others',
  },
  resendInvitation: {
    method: 'POST',
    path: `${org}/invitations/:invitationId/resend`,
    asks: 'invitation.manage',
    summary: 'Send an invitation again; every older link dies',
  },
  linkInvitation: {
    method: 'POST',
    path: `${org}/invitations/:invitationId/link`,
    asks: 'invitation.manage',
    summary: 'The link of an invitation, to hand over by other means',
  },
  revokeInvitation: {
    method: 'DELETE',
    path: `${org}/invitations/:invitationId`,
    asks: 'invitation.manage',
    summary: 'Take an invitation back; every link of it dies',
  },
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
  leaveOrganization: { params: InOrganization; input: Nothing; output: { member: Member } }
  getOrganization: { params: InOrganization; input: Nothing; output: OrganizationAnswer }
  listPeople: { params: InOrganization; input: PeopleQuery; output: People }
  getMember: { params: OfMember; input: Nothing; output: { member: Member } & Judged }
  changeMember: { params: OfMember; input: MemberChange; output: { member: Member } }
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
}

/** The name of an operation. */
export type Verb = keyof Operations
/** What a verb takes: the parts of its path and its query or body in one flat object. */
export type Input<V extends Verb> = Operations[V]['params'] & Operations[V]['input']
/** What a verb answers. */
export type Output<V extends Verb> = Operations[V]['output']

/** What may be done with something now, and what may not, and why. A verb in neither is not drawn. */
export interface Judged {
  actions: Verb[]
  refusals: Partial<Record<Verb, Reason>>
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
