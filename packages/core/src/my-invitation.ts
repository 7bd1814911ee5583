// Decides what an invitation is to the person who was invited, and how they may answer it.
import type { Actor } from './actor.ts'
import { maskEmail, sameMailbox } from './email.ts'
import type { Invitation } from './invitation.ts'
import type { Member } from './member.ts'
import type { OrganizationMark } from './organization.ts'
import { can, outranked } from './permission.ts'
import { roleOf, type Policy } from './policy.ts'
import type { Decision, Reason } from './refusal.ts'

/** An invitation as its invitee sees it. */
export interface MyInvitation {
  id: string
  organization: OrganizationMark
  role: string
  roleLabel: string
  invitedBy: { name: string | null }
  invitedAt: string
  expiresAt: string | null
  message: string | null
  version: number
  actions: string[]
}

/** What a link says to whoever opens it, signed in or not. */
export interface InvitationPreview {
  organization: { name: string }
  invitedBy: { name: string | null }
  /** Masked, but for the signed-in invitee. */
  email: string
  role: string
  roleLabel: string
  message: string | null
  expiresAt: string | null
  status: 'pending'
  declinable: boolean
  /** Whether the one who looks is the one who was invited. */
  account: 'signed_out' | 'right' | 'wrong' | 'unverified'
}

/** The facts of an answer: the invitation, and who stands at its two ends. */
export interface AnswerFacts {
  policy: Policy
  invitation: Invitation
  /** The inviter's row; `undefined` when the host itself invited. */
  inviter: Member | undefined
  actor: Actor
  /** The actor's own row in the organization, if there is one. */
  member: Member | undefined
  /** Whether the answer came by a link, and whether that link is the newest. */
  link: 'none' | 'current' | 'superseded'
}

/** What an acceptance changes. */
export interface Acceptance {
  /** How the invitation closes, unless it is closed already. */
  close?: { status: 'accepted' | 'revoked'; cause: string }
  /** Whether the person becomes a member now. */
  joins: boolean
  /** Why the person does not join although the invitation closes. */
  refused?: Reason
}

/** Whether the actor becomes a member. Answering twice changes nothing and is no error. */
export function acceptInvitation(facts: AnswerFacts): Decision<Acceptance> {
  const { policy, invitation, inviter, actor, member } = facts
  const isMember = member !== undefined && member.status !== 'removed'
  const stranger = refuseStranger(actor, invitation)
  if (stranger) return { reason: stranger }
  if (invitation.status === 'accepted' && isMember) return { outcome: { joins: false } }

  const dead = deadInvitation(invitation, facts.link)
  if (dead) return { reason: dead }
  if (isMember) {
    return { outcome: { joins: false, close: { status: 'revoked', cause: 'already_member' } } }
  }
  if (invitation.invitedById && !mayStillGive(policy, inviter, invitation.role)) {
    const close = { status: 'revoked' as const, cause: 'inviter_not_permitted' }
    return { outcome: { joins: false, close, refused: { code: 'invitation_revoked' } } }
  }
  return { outcome: { joins: true, close: { status: 'accepted', cause: 'accepted' } } }
}

/** Whether the actor may say no. No `close` in the outcome: they already did. */
export function declineInvitation(
  facts: AnswerFacts,
): Decision<{ close?: { status: 'declined'; cause: 'declined' } }> {
  const { policy, invitation, actor } = facts
  const stranger = refuseStranger(actor, invitation)
  if (stranger) return { reason: stranger }
  if (invitation.status === 'declined') return { outcome: {} }
  const reason =
    deadInvitation(invitation, facts.link) ??
    (policy.invitations.declinable ? undefined : { code: 'not_declinable' as const })
  return reason ? { reason } : { outcome: { close: { status: 'declined', cause: 'declined' } } }
}

/** Why a link or an entry in the bell leads nowhere any more, if it does not. */
export function deadInvitation(
  invitation: Pick<Invitation, 'status'>,
  link: AnswerFacts['link'],
): Reason | undefined {
  switch (invitation.status) {
    case 'accepted':
      return { code: 'invitation_used' }
    case 'declined':
      return { code: 'invitation_declined' }
    case 'revoked':
      return { code: 'invitation_revoked' }
    default:
      if (link === 'superseded') return { code: 'invitation_superseded' }
      return invitation.status === 'expired' ? { code: 'invitation_expired' } : undefined
  }
}

/** What the person who looks at an invitation is to it. */
export function accountOf(
  actor: Actor | null,
  invitation: Pick<Invitation, 'email'>,
): InvitationPreview['account'] {
  if (!actor) return 'signed_out'
  if (!sameMailbox(actor.email, invitation.email)) return 'wrong'
  // Whatever a host's sign-in says in other words (`'true'`, 1) is no proof.
  const verified: unknown = actor.emailVerified
  return verified === true ? 'right' : 'unverified'
}

/** What an invitee may do with an open invitation. */
export function myActions(policy: Policy): MyInvitation['actions'] {
  return policy.invitations.declinable
    ? ['acceptInvitation', 'declineInvitation']
    : ['acceptInvitation']
}

function refuseStranger(actor: Actor, invitation: Invitation): Reason | undefined {
  switch (accountOf(actor, invitation)) {
    case 'right':
      return undefined
    case 'unverified':
      return { code: 'email_unverified' }
    default:
      return { code: 'wrong_account', email: maskEmail(invitation.email) }
  }
}

function mayStillGive(policy: Policy, inviter: Member | undefined, role: string): boolean {
  if (inviter?.status !== 'active') return false
  const held = roleOf(policy, inviter.role)
  return can(held, 'invitation.create') && !outranked(held, roleOf(policy, role))
}
