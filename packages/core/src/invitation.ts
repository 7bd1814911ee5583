// Decides what an invitation is, and who may send, renew or revoke one.
import { after } from './duration.ts'
import { parseEmail, type Address } from './email.ts'
import { judged, type Judged } from './judged.ts'
import type { Viewer } from './organization.ts'
import { can, missing, outranked } from './permission.ts'
import { hasRole, roleOf, type Policy } from './policy.ts'
import type { Decision, Reason, Refused } from './refusal.ts'

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
  message: string | null
  status: InvitationStatus
  /** The member who invited; `null` for the host itself. */
  invitedById: string | null
  invitedAt: string
  /** When the last mail was written. */
  sentAt: string
  /** `null`: never. */
  expiresAt: string | null
  version: number
}

/** Somebody to invite. */
export interface PersonToInvite {
  email: string
  name?: string
  locale?: string
  /** Default: the role the policy names. */
  role?: string
}

/** A request to invite people. */
export interface InviteMembers {
  people: PersonToInvite[]
  /** Words of the inviter, for the mail. */
  message?: string
  /** Default: `email`, or `link` where the host sends no mail. */
  delivery?: 'email' | 'link' | 'both'
}

/** An invitation that a rule allows and nobody has written down yet. */
export interface InvitationDraft extends Address {
  name: string | null
  locale: string | null
  role: string
  message: string | null
  expiresAt: string | null
}

/** What is known of an address in the organization already. */
export type Taken = ReadonlyMap<string, 'already_member' | 'already_invited'>

/** Whom the viewer invites. One refused address never blocks the others. */
export function inviteMembers(
  viewer: Viewer,
  request: InviteMembers,
  taken: Taken,
  now: string,
): Decision<{ invitations: InvitationDraft[]; refused: Refused[] }> {
  const reason =
    missing(viewer.role, 'invitation.create') ??
    tooManyPeople(viewer, request) ??
    noMail(viewer, request)
  if (reason) return { reason }

  const drafts = new Map<string, InvitationDraft>()
  const refused: Refused[] = []
  for (const person of request.people) {
    const { outcome: draft, reason: why } = draftInvitation(viewer, person, request.message, now)
    const known =
      draft && (drafts.has(draft.canonicalEmail) ? 'twice' : taken.get(draft.canonicalEmail))
    if (!draft) refused.push({ email: person.email, reason: why })
    else if (known) refused.push({ email: person.email, reason: refuseKnown(viewer, known) })
    else drafts.set(draft.canonicalEmail, draft)
  }
  return { outcome: { invitations: [...drafts.values()], refused } }
}

/** What changes with another mail: whoever sends it is who invites from then on. */
export type Resending = Pick<Invitation, 'invitedById' | 'sentAt' | 'expiresAt'>

/** Whether the viewer may send an invitation again. The new mail kills every older link. */
export function resendInvitation(
  viewer: Viewer,
  invitation: InvitationFacts,
  now: string,
): Decision<Resending> {
  const { policy } = viewer
  const retryAt = after(invitation.sentAt, policy.invitations.resendAfter)
  const reason =
    refuseManaging(viewer, invitation) ??
    noMail(viewer, { delivery: 'email' }) ??
    (now < retryAt ? { code: 'too_many' as const, retryAt } : undefined)
  return reason
    ? { reason }
    : { outcome: { invitedById: viewer.member.id, sentAt: now, expiresAt: expiry(policy, now) } }
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
  const reason = refuseManaging(viewer, invitation)
  return reason ? { reason } : { outcome: { status: 'revoked', cause: 'revoked' } }
}

/** What the viewer may do with an invitation of a list. */
export function judgeInvitation(viewer: Viewer, invitation: InvitationFacts, now: string): Judged {
  return judged({
    resendInvitation: resendInvitation(viewer, invitation, now).reason,
    linkInvitation: linkInvitation(viewer, invitation).reason,
    revokeInvitation: revokeInvitation(viewer, invitation).reason,
  })
}

/** The part of an invitation, or of a row in a list, that rules look at. */
export type InvitationFacts = Pick<Invitation, 'role' | 'sentAt'> & { status: string }

function refuseManaging(viewer: Viewer, invitation: InvitationFacts): Reason | undefined {
  const open = invitation.status === 'pending' || invitation.status === 'expired'
  return (
    missing(viewer.role, 'invitation.manage') ??
    outranked(viewer.role, roleOf(viewer.policy, invitation.role)) ??
    (open ? undefined : { code: 'invitation_closed', closedAs: invitation.status })
  )
}

function draftInvitation(
  { policy, role: own }: Viewer,
  person: PersonToInvite,
  message: string | undefined,
  now: string,
): Decision<InvitationDraft> {
  const address = parseEmail(person.email)
  if (address.reason) return address
  const role = person.role ?? policy.invitations.role
  if (!hasRole(policy, role)) return { reason: { code: 'unknown_role', role } }
  const reason = outranked(own, roleOf(policy, role))
  if (reason) return { reason }
  const { name = null, locale = null } = person
  const expiresAt = expiry(policy, now)
  return {
    outcome: { ...address.outcome, name, locale, role, message: message ?? null, expiresAt },
  }
}

function tooManyPeople({ policy }: Viewer, { people }: InviteMembers): Reason | undefined {
  const { atMost } = policy.invitations
  if (people.length <= atMost) return undefined
  const errors = [{ path: 'people', message: `names more than ${atMost} people` }]
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

function refuseKnown(
  viewer: Viewer,
  known: 'twice' | 'already_member' | 'already_invited',
): Reason {
  if (known === 'twice') return { code: 'duplicate_email' }
  return { code: can(viewer.role, 'member.read') ? known : 'cannot_be_invited' }
}

function expiry(policy: Policy, now: string): string | null {
  const { expireAfter } = policy.invitations
  return expireAfter === 'never' ? null : after(now, expireAfter)
}
