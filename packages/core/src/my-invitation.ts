// Decides what an invitation is to the person who was invited, and how they may answer it.
import { accessOf, beyond, can } from './access.ts'
import type { Actor } from './actor.ts'
import { maskEmail, sameMailbox } from './email.ts'
import { fittingGrants, type Grant } from './grant.ts'
import type { Invitation } from './invitation.ts'
import type { Member } from './member.ts'
import type { Verb } from './operation.ts'
import type { OrganizationMark } from './organization.ts'
import { hasRole, roleOf, type Policy } from './policy.ts'
import type { Decision, Reason } from './refusal.ts'
import { refuseSeat, type Seats } from './seats.ts'

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
  actions: Verb[]
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
  /** Of whoever is in the organization already; the invitation has no seat beside. */
  seats: Seats | null
  /** Whether the answer came by a link, and whether that link is the newest. */
  link: 'none' | 'current' | 'superseded'
}

/** What comes of an acceptance. */
export type Acceptance =
  /** The person becomes a member, with what of the invitation's grants the policy still knows. */
  | { kind: 'joined'; grants: Grant[]; close: { status: 'accepted'; cause: 'accepted' } }
  /** They are one already. An invitation that is still open closes. */
  | { kind: 'was_member'; member: Member; close?: { status: 'revoked'; cause: 'already_member' } }
  /** Nobody joins, and the invitation closes: what it promised cannot be given any more. */
  | {
      kind: 'withdrawn'
      close: { status: 'revoked'; cause: 'inviter_not_permitted' | 'role_gone' }
    }

/** Whether the actor becomes a member. Answering twice changes nothing and is no error. */
export function acceptInvitation(facts: AnswerFacts): Decision<Acceptance> {
  const { invitation, actor } = facts
  const member = facts.member?.status === 'removed' ? undefined : facts.member
  const stranger = refuseStranger(actor, invitation)
  if (stranger) return { reason: stranger }
  if (invitation.status === 'accepted' && member) {
    return { outcome: { kind: 'was_member', member } }
  }

  const dead = deadInvitation(invitation, facts.link)
  if (dead) return { reason: dead }
  if (member) {
    const close = { status: 'revoked', cause: 'already_member' } as const
    return { outcome: { kind: 'was_member', member, close } }
  }
  const cause = withdrawal(facts)
  if (cause) return { outcome: { kind: 'withdrawn', close: { status: 'revoked', cause } } }
  const full = refuseSeat(facts.seats)
  if (full) return { reason: full }
  const grants = fittingGrants(facts.policy, invitation.grants)
  return { outcome: { kind: 'joined', grants, close: { status: 'accepted', cause: 'accepted' } } }
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

/** Why an invitation cannot keep what it promised: its role, and its inviter's right to give it all, are asked now. */
function withdrawal({ policy, invitation, inviter }: AnswerFacts) {
  const promise = roleOf(policy, invitation.role)
  if (!hasRole(policy, promise.name) || promise.given === 'by transfer') return 'role_gone'
  if (!invitation.invitedById) return undefined
  if (inviter?.status !== 'active') return 'inviter_not_permitted'
  const { role, grants } = inviter
  const giver = { policy, role: roleOf(policy, role), access: accessOf(policy, role, grants) }
  const promised = fittingGrants(policy, invitation.grants)
  const may =
    can(giver.access, 'invitation.create') &&
    !beyond(giver, { role: promise.name, grants: promised })
  return may ? undefined : 'inviter_not_permitted'
}
