// Decides whether an organization has room for another person.
import type { Viewer } from './organization.ts'
import type { Reason } from './refusal.ts'

/** How many people an organization may have, and has. */
export interface Seats {
  limit: number
  /** Members, the suspended among them, and where the policy counts them, invitations whose time is not over. */
  used: number
}

/** Why there is no seat for one more person, if that is so. `before`: who takes one just before. */
export function refuseSeat(seats: Seats | null, before = 0): Reason | undefined {
  return seats && seats.used + before >= seats.limit
    ? { code: 'seat_limit', limit: seats.limit }
    : undefined
}

/** Why there is no seat for one more invitation: only where invitations take one. */
export function refuseInvitationSeat(
  { policy, seats }: Pick<Viewer, 'policy' | 'seats'>,
  before = 0,
): Reason | undefined {
  return policy.members.seats.countInvitations ? refuseSeat(seats, before) : undefined
}
