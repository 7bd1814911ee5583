// Decides what the model holds for allowed: who may do what, to whom, and up to where.
import {
  roles,
  switches,
  type Invitation,
  type Member,
  type Organization,
  type Role,
  type World,
} from './world.ts'

/** What an answer must be: a status, and the code of a refusal. */
export interface Expected {
  status: number
  code?: string
}

export const ok: Expected = { status: 200 }
export const notFound: Expected = { status: 404, code: 'not_found' }
export const notPermitted: Expected = { status: 403, code: 'not_permitted' }
export const lastOwner: Expected = { status: 409, code: 'last_owner' }
const outranked: Expected = { status: 403, code: 'outranked' }
const tooMuch: Expected = { status: 403, code: 'beyond_own_access' }

const day = 24 * 60 * 60_000
export const aWeek = 7 * day

/** The member who acts, while they are one. */
export function actingIn(organization: Organization, userId: string): Member | undefined {
  const member = organization.live ? organization.members.get(userId) : undefined
  return member?.status === 'active' ? member : undefined
}

/** Everything about people is in the hands of owners and administrators. */
export function manages({ role }: Pick<Member, 'role'>): boolean {
  return role === 'owner' || role === 'admin'
}

/** Why somebody cannot act on a role, or give it. */
export function above(actor: Member, role: Role): Expected | undefined {
  return roles.indexOf(role) > roles.indexOf(actor.role) ? outranked : undefined
}

/** Why somebody cannot give or take switches: nobody does so with what they lack. */
export function beyond(actor: Member, given: readonly string[]): Expected | undefined {
  const held: readonly string[] = actor.role === 'owner' ? switches : actor.switches
  return given.every((name) => held.includes(name)) ? undefined : tooMuch
}

export function owners(organization: Organization): number {
  return [...organization.members.values()].filter(owns).length
}

export function owns({ role, status }: Member): boolean {
  return role === 'owner' && status === 'active'
}

export function isExpired({ now }: World, { expiresAt }: { expiresAt: number }): boolean {
  return expiresAt <= now
}

/** Takes back what somebody offers or is offered. */
export function cancelOffers(organization: Organization, userId: string): void {
  for (const offer of organization.offers.values())
    if (offer.status === 'offered' && (offer.from === userId || offer.to === userId))
      offer.status = 'cancelled'
}

export function close(invitation: Invitation, status: 'accepted' | 'declined' | 'revoked'): void {
  invitation.status = status
  invitation.version += 1
}

/** Somebody goes, with the invitations they sent or got, with what they held and what was offered. */
export function end(organization: Organization, member: Member): void {
  member.status = 'removed'
  member.switches = []
  member.version += 1
  for (const invitation of organization.invitations.values())
    if (
      invitation.status === 'pending' &&
      (invitation.invitedBy === member.userId || invitation.email === member.email)
    )
      close(invitation, 'revoked')
  cancelOffers(organization, member.userId)
}
