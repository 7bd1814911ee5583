// What the model expects of answers to invitations: by their address, or by a link of whatever age.
import type { Input } from '@rollcall/core'
import { asks, nth, type Act, type Chosen, type Step } from './act.ts'
import { above, beyond, close, isExpired, manages, notFound, ok, type Expected } from './rules.ts'
import type { Invitation, Link, Member, Organization, User, World } from './world.ts'

/** Accepts an invitation as whoever: with luck as the one it was sent to. */
export const accept: Act = (world, chosen) => {
  const found = pick(world, chosen)
  if (!found) return undefined
  const { organization, invitation, user } = found
  const mine = organization.live && invitation.email === user.email
  const outcome = mine ? acceptance(world, found, true) : { expected: notFound }
  return answering(user, 'acceptInvitation', { invitationId: invitation.id }, outcome)
}

/** Accepts by a link that was copied at some time. */
export const acceptByLink: Act = (world, chosen) => {
  const link = nth(world.links, chosen.what)
  if (!link) return undefined
  const user = userFor(world, chosen, link.invitation)
  if (!user) return undefined
  const { organization, invitation, token } = link
  const outcome = organization.live
    ? acceptance(world, { organization, invitation, user }, isNewest(link))
    : { expected: gone('invitation_revoked') }
  return answering(user, 'acceptInvitationByToken', { token }, outcome)
}

/** Turns an invitation down. */
export const decline: Act = (world, chosen) => {
  const found = pick(world, chosen)
  if (!found) return undefined
  const { organization, invitation, user } = found
  const input = { invitationId: invitation.id }
  if (!organization.live || invitation.email !== user.email)
    return asks(user, 'declineInvitation', input, notFound)
  const refusal =
    unproved(user) ?? (invitation.status === 'declined' ? undefined : dead(world, invitation, true))
  return asks(user, 'declineInvitation', input, refusal ?? ok, () => {
    if (invitation.status === 'pending') close(invitation, 'declined')
  })
}

interface Found {
  organization: Organization
  invitation: Invitation
  user: User
}

/** What comes of an acceptance; `refused` is what happens although the answer is no. */
interface Outcome {
  expected: Expected
  granted?: (memberId: string) => void
  refused?: () => void
}

function answering<V extends 'acceptInvitation' | 'acceptInvitationByToken'>(
  user: User,
  verb: V,
  input: Input<V>,
  { expected, granted, refused }: Outcome,
): Step {
  const step = asks(user, verb, input, expected, (body) => granted?.(body.member.id))
  return refused ? { ...step, refused } : step
}

function acceptance(world: World, found: Found, newest: boolean): Outcome {
  const { organization, invitation, user } = found
  const row = organization.members.get(user.userId)
  const member = row?.status === 'removed' ? undefined : row
  if (invitation.email !== user.email) return { expected: { status: 403, code: 'wrong_account' } }
  const stranger = unproved(user)
  if (stranger) return { expected: stranger }
  if (invitation.status === 'accepted' && member) return { expected: ok }
  const refusal = dead(world, invitation, newest)
  if (refusal) return { expected: refusal }
  if (member) return { expected: ok, granted: () => close(invitation, 'revoked') }
  if (!stillGiven(organization, invitation))
    return { expected: gone('invitation_revoked'), refused: () => close(invitation, 'revoked') }
  if (isFull(organization)) return { expected: { status: 409, code: 'seat_limit' } }
  return {
    expected: ok,
    granted(memberId) {
      close(invitation, 'accepted')
      organization.members.set(user.userId, joined(memberId, row, invitation, user))
    },
  }
}

function joined(
  id: string,
  former: Member | undefined,
  { role, switches }: Invitation,
  { userId, email }: User,
): Member {
  const version = (former?.version ?? 0) + 1
  return { id, userId, email, role, status: 'active', switches: [...switches], version }
}

/** The suspended keep their seat, the removed give it back. */
function isFull({ members, seatLimit }: Organization): boolean {
  const taken = [...members.values()].filter(({ status }) => status !== 'removed').length
  return seatLimit !== null && taken >= seatLimit
}

/** Whether the inviter could still give what they promised. */
function stillGiven({ members }: Organization, { invitedBy, role, switches }: Invitation): boolean {
  const inviter = members.get(invitedBy)
  if (inviter?.status !== 'active' || !manages(inviter)) return false
  return !above(inviter, role) && !beyond(inviter, switches)
}

function unproved({ verified }: User): Expected | undefined {
  return verified ? undefined : { status: 403, code: 'email_unverified' }
}

function dead(world: World, invitation: Invitation, newest: boolean): Expected | undefined {
  if (invitation.status === 'accepted') return gone('invitation_used')
  if (invitation.status !== 'pending') return gone(`invitation_${invitation.status}`)
  if (!newest) return gone('invitation_superseded')
  return isExpired(world, invitation) ? gone('invitation_expired') : undefined
}

function gone(code: string): Expected {
  return { status: 410, code }
}

function isNewest({ invitation, sending }: Link): boolean {
  return invitation.sendings === sending
}

function pick(world: World, chosen: Chosen): Found | undefined {
  const organization = nth(world.organizations, chosen.organization)
  const all = [...(organization?.invitations.values() ?? [])]
  const open = all.filter(({ status }) => status === 'pending')
  const invitation = nth(chosen.lucky && open.length > 0 ? open : all, chosen.what)
  if (!organization || !invitation) return undefined
  const user = userFor(world, chosen, invitation)
  return user ? { organization, invitation, user } : undefined
}

function userFor(world: World, { by, lucky }: Chosen, { email }: Invitation): User | undefined {
  const right = world.users.filter((user) => user.email === email)
  return nth(lucky && right.length > 0 ? right : world.users, by)
}
