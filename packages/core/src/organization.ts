// Decides what an organization is, and who somebody is inside it.
import type { Actor } from './actor.ts'
import { judged, type Judged } from './judged.ts'
import { leaveOrganization, type Member } from './member.ts'
import { beyond, missing, type Giver } from './access.ts'
import type { OpenOwnershipOffer } from './ownership-offer.ts'
import type { Policy } from './policy.ts'
import type { Reason } from './refusal.ts'
import { refuseInvitationSeat, type Seats } from './seats.ts'
import type { Words } from './words.ts'

/** An organization as everybody may see it who was invited to it. */
export interface OrganizationMark {
  id: string
  name: string
  /** The name of its policy. */
  policy: string
}

/** An organization. The counters are exact: they change with what they count. */
export interface Organization extends OrganizationMark {
  /** Active and suspended members. */
  memberCount: number
  /** Active members with the owners' role. */
  ownerCount: number
  /** Open invitations, the expired ones included. */
  openInvitationCount: number
  version: number
}

/** The facts every rule begins with: who acts, in which organization, under which policy. */
export interface Viewer extends Giver {
  organization: Organization
  member: Member
  /** `null` where the organization may have any number of people. */
  seats: Seats | null
  /** Whether the host sends mail; otherwise invitations go by copied link. */
  mails: boolean
}

/** Who I am, and where. */
export interface Me {
  user: Actor
  memberships: Membership[]
}

/** One organization of mine. */
export interface Membership {
  organization: OrganizationMark
  memberId: string
  role: string
  roleLabel: string
}

/** What the viewer of an organization is and may do. */
export interface ViewerAnswer extends Judged {
  memberId: string
  role: string
  /** Held in the whole organization, by role, grants and services. */
  permissions: readonly string[]
  /** Every role of the policy: `null` when the viewer may give it, else why not. */
  assignable: Record<string, Reason | null>
}

/** Everything the UI needs to draw an organization's screens. */
export interface OrganizationAnswer {
  organization: Organization
  /** How many people it may have, and has; `null` without a limit. */
  seats: Seats | null
  viewer: ViewerAnswer
  policy: Policy
  words: Words
  /** The offer of ownership that waits for an answer, for those who could make one. */
  ownershipOffer: OpenOwnershipOffer | null
}

/** Which roles the viewer may give, and why not the others. */
export function assignable(viewer: Viewer): Record<string, Reason | null> {
  return Object.fromEntries(
    viewer.policy.roles.map((role) => [role.name, beyond(viewer, { role: role.name }) ?? null]),
  )
}

/** What the viewer may do in the organization, apart from any row. */
export function judgeOrganization(viewer: Viewer, now: string): Judged {
  const { invitee } = viewer.policy.invitations
  const inviting = missing(viewer, 'invitation.create')
  return judged({
    inviteMembers: inviting ?? refuseInvitationSeat(viewer),
    checkInvitations: inviting,
    registerPerson: inviting ?? (invitee.register ? undefined : { code: 'not_found' }),
    listPeople: missing(viewer, 'member.read'),
    listAuditEntries: missing(viewer, 'audit.read'),
    leaveOrganization: leaveOrganization(viewer, now).reason,
    updateMyMembership: viewer.policy.members.own.length > 0 ? undefined : { code: 'not_found' },
  })
}
