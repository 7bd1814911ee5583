// Decides what verbs are about: the parts of paths, and what several inputs and answers have in common.
import type { Effective } from './explain.ts'
import type { Grant } from './grant.ts'
import type { Invitation } from './invitation.ts'
import type { Judged } from './judged.ts'
import type { Member } from './member.ts'
import type { MemberField } from './policy.ts'

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

/** Members by their ids, each once. */
export interface MemberIds {
  memberIds: string[]
}

/** Invitations by their ids, each once. */
export interface InvitationIds {
  invitationIds: string[]
}

/** Why somebody turns an invitation down, in their own words. */
export interface WhyDeclined {
  reason?: string
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
