// Decides how ownership changes hands: offered by an owner, accepted by somebody else, in one step.
import type { Actor } from './actor.ts'
import { missing } from './access.ts'
import { after } from './duration.ts'
import { grantsAfter, type Grant } from './grant.ts'
import { judged } from './judged.ts'
import type { Member, MemberFacts } from './member.ts'
import type { Verb } from './operation.ts'
import type { OrganizationMark, Viewer } from './organization.ts'
import type { Policy } from './policy.ts'
import type { Decision, Reason } from './refusal.ts'

/** `expired` is an offer whose time is over while it waits; everything but `offered` is final. */
export type OwnershipOfferStatus = 'offered' | 'expired' | 'accepted' | 'declined' | 'cancelled'

/** The ownership of an organization, offered to one of its members. Nothing changes until they accept. */
export interface OwnershipOffer {
  id: string
  organizationId: string
  /** The owner who offers. */
  fromMemberId: string
  toMemberId: string
  status: OwnershipOfferStatus
  offeredAt: string
  /** `null`: never. */
  expiresAt: string | null
  version: number
}

/** The offer that waits, as the owners see it. */
export interface OpenOwnershipOffer extends OwnershipOffer {
  to: { name: string | null }
  actions: Verb[]
}

/** An offer as the person sees it to whom it was made. */
export interface MyOwnershipOffer {
  id: string
  organization: OrganizationMark
  offeredBy: { name: string | null }
  /** The label of the owners' role, and of the role that the former owner gets. */
  roleLabel: string
  formerRoleLabel: string
  offeredAt: string
  expiresAt: string | null
  version: number
  actions: Verb[]
}

/** Whether and until when the viewer offers the ownership to somebody. `open`: an offer that waits already. */
export function offerOwnership(
  viewer: Viewer,
  member: MemberFacts,
  open: boolean,
  now: string,
): Decision<{ expiresAt: string | null }> {
  const reason =
    refuseOffering(viewer, member) ?? (open ? { code: 'already_offered' as const } : undefined)
  if (reason) return { reason }
  const expireAfter = viewer.policy.owners.transfer?.expireAfter ?? 'never'
  return { outcome: { expiresAt: expireAfter === 'never' ? null : after(now, expireAfter) } }
}

/** Why the viewer cannot offer the ownership to this member, whatever waits already. */
export function refuseOffering(viewer: Viewer, member: MemberFacts): Reason | undefined {
  const { transfer } = viewer.policy.owners
  const lacks = refuseNonOwner(viewer)
  if (lacks) return lacks
  if (!transfer || member.status === 'removed') return { code: 'not_found' }
  const fits = transfer.to.includes(member.role) && member.status === 'active'
  return fits && member.id !== viewer.member.id
    ? undefined
    : { code: 'not_offerable', role: member.role }
}

/** What the viewer may do with the offer that waits. */
export function judgeOffer(viewer: Viewer, offer: Pick<OwnershipOffer, 'status'>): Verb[] {
  return judged({ cancelOwnershipOffer: cancelOwnershipOffer(viewer, offer).reason }).actions
}

/** What may be done with an offer by whom it was made to. */
export const myOfferActions: readonly Verb[] = ['acceptOwnership', 'declineOwnership']

/** Whether the viewer may take an offer back: whoever could make one. */
export function cancelOwnershipOffer(
  viewer: Viewer,
  offer: Pick<OwnershipOffer, 'status'>,
): Decision<{ status: 'cancelled' }> {
  const reason = refuseNonOwner(viewer) ?? refuseClosed(offer, 'cancelled')
  return reason ? { reason } : { outcome: { status: 'cancelled' } }
}

/** What is known when an offer is answered. */
export interface OfferFacts {
  policy: Policy
  offer: OwnershipOffer
  actor: Actor
  /** The owner who offered, as they are now. */
  from: Member | undefined
  /** Whom it was offered to, as they are now. */
  to: Member | undefined
}

/** What an accepted offer changes, all at once: of the new owner, and of the former one. */
export interface Handover {
  role: string
  formerRole: string
  /** With the role goes what it selects in services. */
  grants: Grant[]
  formerGrants: Grant[]
}

/** Whether the actor becomes owner. The owner who offered becomes what the policy says. */
export function acceptOwnership(facts: OfferFacts): Decision<Handover> {
  const { policy, offer, from, to } = facts
  const { role, transfer } = policy.owners
  const reason = refuseAnswering(facts) ?? refuseClosed(offer, 'accepted')
  if (reason) return { reason }
  const holds =
    transfer &&
    to?.status === 'active' &&
    transfer.to.includes(to.role) &&
    from?.status === 'active' &&
    from.role === role
  if (!holds) return { reason: { code: 'offer_closed', closedAs: 'cancelled' } }
  const formerRole = transfer.formerOwnerBecomes
  const grants = grantsAfter(policy, to, role)
  return {
    outcome: { role, formerRole, grants, formerGrants: grantsAfter(policy, from, formerRole) },
  }
}

/** Whether the actor turns the offer down. */
export function declineOwnership(facts: OfferFacts): Decision<{ status: 'declined' }> {
  const reason = refuseAnswering(facts) ?? refuseClosed(facts.offer, 'declined')
  return reason ? { reason } : { outcome: { status: 'declined' } }
}

/** Nobody gives away what is not theirs, whatever their permissions. */
function refuseNonOwner(viewer: Viewer): Reason | undefined {
  const owns = viewer.role.name === viewer.policy.owners.role
  const lacks = missing(viewer, 'ownership.offer')
  return lacks ?? (owns ? undefined : { code: 'not_permitted', permission: 'ownership.offer' })
}

/** An offer to somebody else is none of one's business. */
function refuseAnswering({ to, actor }: OfferFacts): Reason | undefined {
  return to?.userId === actor.userId ? undefined : { code: 'not_found' }
}

/** An offer that is over is answered no more; taking back or turning down one whose time is over does no harm. */
function refuseClosed(
  { status }: Pick<OwnershipOffer, 'status'>,
  to: 'accepted' | 'declined' | 'cancelled',
): Reason | undefined {
  if (status === 'offered') return undefined
  if (status !== 'expired') return { code: 'offer_closed', closedAs: status }
  return to === 'accepted' ? { code: 'offer_expired' } : undefined
}
