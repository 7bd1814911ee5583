// Decides what an invitation is, and who may send, renew or revoke one.
import { beyond, missing, outranked } from './access.ts'
import type { Delivery } from './delivery.ts'
import { after } from './duration.ts'
import { parseEmail } from './email.ts'
import type { Grant } from './grant.ts'
import {
  draftInvitation,
  expiry,
  refuseAddress,
  type AddressFacts,
  type InvitationDraft,
  type InviteFacts,
} from './invitation-draft.ts'
import { judged, type Judged } from './judged.ts'
import type { Viewer } from './organization.ts'
import type { Policy } from './policy.ts'
import type { Decision, Reason, Refused } from './refusal.ts'
import { refuseInvitationSeat } from './seats.ts'

/** `expired` is a pending invitation whose time is over; everything but `pending` and `expired` is final. */
export type InvitationStatus = 'pending' | 'expired' | 'accepted' | 'declined' | 'revoked'

/** An invitation of one address to one organization. */
export interface Invitation {
  id: string
  organizationId: string
  /** As the inviter wrote it. */
  email: string
  name: string | null
  locale: string | null
  role: string
  /** Carried into the membership. */
  grants: Grant[]
  message: string | null
  status: InvitationStatus
  /** The member who invited; `null` for the host itself. */
  invitedById: string | null
  invitedAt: string
  /** When the last mail was written. */
  sentAt: string
  /** `null`: never. */
  expiresAt: string | null
  /** What became of the newest mail. */
  delivery: Delivery
  version: number
}

/** Somebody to invite. */
export interface PersonToInvite {
  email: string
  name?: string
  locale?: string
  /** Default: the role the policy names. */
  role?: string
  /** Default: the service roles that the role selects. */
  grants?: Grant[]
}

/** A request to invite people. */
export interface InviteMembers {
  people: PersonToInvite[]
  /** Words of the inviter, for the mail. */
  message?: string
  /** Default: `email`, or `link` where the host sends no mail. */
  delivery?: 'email' | 'link' | 'both'
}

/** Whom the viewer invites. One refused address never blocks the others. */
export function inviteMembers(
  viewer: Viewer,
  request: InviteMembers,
  facts: InviteFacts,
  now: string,
): Decision<{ invitations: InvitationDraft[]; refused: Refused[] }> {
  const reason =
    missing(viewer, 'invitation.create') ??
    tooMany(viewer, 'people', request.people) ??
    noMail(viewer, request)
  if (reason) return { reason }

  const drafts = new Map<string, InvitationDraft>()
  const refused: Refused[] = []
  for (const person of request.people) {
    const { outcome: draft, reason: wrong } = draftInvitation(viewer, person, request, facts, now)
    const why = wrong ?? refuseAddress(viewer, draft, facts, drafts, now)
    if (why) refused.push({ email: person.email, reason: why })
    else if (draft) drafts.set(draft.canonicalEmail, draft)
  }
  return { outcome: { invitations: [...drafts.values()], refused } }
}

/** What would come of inviting an address. */
export interface AddressVerdict {
  email: string
  /** Why it cannot be invited; `null` when it can. */
  reason: Reason | null
}

/** Which addresses the viewer could invite, in the order of the request. Nothing is made. */
export function checkInvitations(
  viewer: Viewer,
  emails: readonly string[],
  facts: AddressFacts,
  now: string,
): Decision<AddressVerdict[]> {
  const reason = missing(viewer, 'invitation.create') ?? tooMany(viewer, 'emails', emails)
  if (reason) return { reason }
  const free = new Set<string>()
  const delivery = viewer.mails ? 'queued' : 'link'
  const outcome = emails.map((email): AddressVerdict => {
    const { outcome: address, reason: wrong } = parseEmail(email)
    const why = wrong ?? refuseAddress(viewer, { ...address, delivery }, facts, free, now)
    if (address && !why) free.add(address.canonicalEmail)
    return { email, reason: why ?? null }
  })
  return { outcome }
}

/** What changes with another mail: whoever sends it is who invites from then on. */
export type Resending = Pick<Invitation, 'invitedById' | 'sentAt' | 'expiresAt' | 'delivery'>

/** Whether the viewer may send an invitation again. The new mail kills every older link. */
export function resendInvitation(
  viewer: Viewer,
  invitation: InvitationFacts,
  now: string,
): Decision<Resending> {
  const { policy } = viewer
  const retryAt = after(invitation.sentAt, policy.invitations.resendAfter)
  const reason =
    refuseManaging(viewer, invitation, policy.invitations.resendable) ??
    noMail(viewer, { delivery: 'email' }) ??
    (invitation.status === 'expired' ? refuseInvitationSeat(viewer) : undefined) ??
    (invitation.delivery === 'complained' ? { code: 'mail_unwanted' as const } : undefined) ??
    (now < retryAt ? { code: 'too_many' as const, retryAt } : undefined)
  return reason
    ? { reason }
    : {
        outcome: {
          invitedById: viewer.member.id,
          sentAt: now,
          expiresAt: expiry(policy, now),
          delivery: 'queued',
        },
      }
}

/** Whether the viewer may have the link of an invitation. */
export function linkInvitation(viewer: Viewer, invitation: InvitationFacts): Decision<true> {
  const reason =
    refuseManaging(viewer, invitation) ??
    (invitation.status === 'expired' ? { code: 'invitation_expired' as const } : undefined)
  return reason ? { reason } : { outcome: true }
}

/** Whether the viewer may take an invitation back. */
export function revokeInvitation(
  viewer: Viewer,
  invitation: InvitationFacts,
): Decision<{ status: 'revoked'; cause: 'revoked' }> {
  const reason = refuseManaging(viewer, invitation, viewer.policy.invitations.revocable)
  return reason ? { reason } : { outcome: { status: 'revoked', cause: 'revoked' } }
}

/** Why the viewer may correct nothing of an invitation, if that is so. An expired one can be, before it is sent again. */
export function refuseEditing(viewer: Viewer, invitation: InvitationFacts): Reason | undefined {
  return refuseManaging(viewer, invitation, anythingAsked(viewer.policy))
}

/** What the viewer may do with an invitation of a list. */
export function judgeInvitation(viewer: Viewer, invitation: InvitationFacts, now: string): Judged {
  return judged({
    editInvitation: refuseEditing(viewer, invitation),
    resendInvitation: resendInvitation(viewer, invitation, now).reason,
    linkInvitation: linkInvitation(viewer, invitation).reason,
    revokeInvitation: revokeInvitation(viewer, invitation).reason,
  })
}

/** The part of an invitation, or of a row in a list, that rules look at. */
export type InvitationFacts = Pick<Invitation, 'role' | 'grants' | 'sentAt' | 'delivery'> & {
  status: string
}

/** Managing is as good as giving: whoever sends an invitation again stands for it from then on. */
function refuseManaging(
  viewer: Viewer,
  invitation: InvitationFacts,
  allowed = true,
): Reason | undefined {
  const { role, grants, status } = invitation
  const open = status === 'pending' || status === 'expired'
  return (
    missing(viewer, 'invitation.manage') ??
    (allowed ? undefined : { code: 'not_permitted', permission: 'invitation.manage' }) ??
    outranked(viewer, role) ??
    beyond(viewer, { grants }) ??
    (open ? undefined : { code: 'invitation_closed', closedAs: status })
  )
}

function tooMany({ policy }: Viewer, path: string, people: readonly unknown[]): Reason | undefined {
  const { atMost } = policy.invitations
  if (people.length <= atMost) return undefined
  const errors = [{ path, message: `names more than ${atMost} people` }]
  return { code: 'invalid_input', errors }
}

/** Without a word on delivery, an invitation goes the way there is. */
function noMail(
  { mails }: Viewer,
  { delivery }: Pick<InviteMembers, 'delivery'>,
): Reason | undefined {
  const asked = delivery === 'email' || delivery === 'both'
  return asked && !mails ? { code: 'mail_unavailable' } : undefined
}

/** Whether there is anything in invitations under a policy but the address and a message, which are sent. */
function anythingAsked({ invitations: { ask }, members: { others } }: Policy): boolean {
  const sent = new Set(['email', 'emailAgain', 'message'])
  return ask.some((field) => !sent.has(field)) || others.some((field) => field !== 'role')
}
