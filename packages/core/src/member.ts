// Decides what a member is, and who may change or remove one.
import { judged, type Judged } from './judged.ts'
import type { Organization, Viewer } from './organization.ts'
import { missing, outranked } from './permission.ts'
import { hasRole, roleOf, type Policy } from './policy.ts'
import type { Decision, Reason } from './refusal.ts'

/** A person in an organization. Removed people keep their row: they still answer with their name. */
export interface Member {
  id: string
  organizationId: string
  userId: string
  email: string
  /** The name given in this organization, else the host's. */
  name: string | null
  imageUrl: string | null
  locale: string | null
  role: string
  status: 'active' | 'suspended' | 'removed'
  twoFactor: 'on' | 'off' | null
  /** ISO 8601 UTC, like every time. */
  joinedAt: string
  removedAt: string | null
  lastActiveAt: string | null
  version: number
}

/** What may be changed of a member. A field that is left out stays. */
export interface MemberChange {
  role?: string
  /** `null` goes back to the host's name. */
  displayName?: string | null
  locale?: string | null
}

/** The part of a member, or of a row in a list, that rules look at. */
export type MemberFacts = Pick<Member, 'id' | 'role'> & { status: string }

/** What changes with a member: the row itself, and how many more or fewer active owners there are. */
export interface MemberOutcome<Row> {
  row: Row
  owners: number
}

/** Whether and how the viewer changes a member. */
export function changeMember(
  viewer: Viewer,
  member: MemberFacts,
  change: MemberChange,
): Decision<MemberOutcome<MemberChange>> {
  const { policy, organization, role } = viewer
  const next = change.role ?? member.role
  const reason =
    missing(role, 'member.change') ??
    present(member) ??
    outranked(role, roleOf(policy, member.role)) ??
    (change.role === undefined || hasRole(policy, next)
      ? undefined
      : { code: 'unknown_role' as const, role: next }) ??
    outranked(role, roleOf(policy, next))
  if (reason) return { reason }

  const owners = owns(policy, next, member) - owns(policy, member.role, member)
  return lastOwner(policy, organization, owners) ?? { outcome: { row: change, owners } }
}

/** Whether and how the viewer takes away somebody's access for a while. A suspended owner does not count as one. */
export function suspendMember(
  viewer: Viewer,
  member: MemberFacts,
): Decision<MemberOutcome<{ status: 'suspended' }>> {
  const { policy, organization } = viewer
  const reason = refuseSuspending(viewer, member, 'active')
  if (reason) return { reason }
  const owners = 0 - owns(policy, member.role, member)
  return (
    lastOwner(policy, organization, owners) ?? { outcome: { row: { status: 'suspended' }, owners } }
  )
}

/** Whether and how the viewer gives somebody their access back, with the role they had. */
export function reactivateMember(
  viewer: Viewer,
  member: MemberFacts,
): Decision<MemberOutcome<{ status: 'active' }>> {
  const reason = refuseSuspending(viewer, member, 'suspended')
  if (reason) return { reason }
  const owners = owns(viewer.policy, member.role, { ...member, status: 'active' })
  return { outcome: { row: { status: 'active' }, owners } }
}

/** Whether and how the viewer removes somebody else. */
export function removeMember(
  viewer: Viewer,
  member: MemberFacts,
  now: string,
): Decision<MemberOutcome<Removal>> {
  const { policy, organization, role } = viewer
  const reason =
    missing(role, 'member.remove') ??
    (member.id === viewer.member.id ? { code: 'is_self' as const } : undefined) ??
    present(member) ??
    outranked(role, roleOf(policy, member.role))
  return reason ? { reason } : endMembership(policy, organization, member, now)
}

/** Whether and how the viewer leaves. */
export function leaveOrganization(viewer: Viewer, now: string): Decision<MemberOutcome<Removal>> {
  return endMembership(viewer.policy, viewer.organization, viewer.member, now)
}

/** What the viewer may do with a member of a list. Their own row offers leaving instead of removing. */
export function judgeMember(viewer: Viewer, member: MemberFacts, now: string): Judged {
  const changing = changeMember(viewer, member, probe(viewer.policy, member)).reason
  if (member.id === viewer.member.id) {
    const leaving = leaveOrganization(viewer, now).reason
    return judged({ changeMember: changing, leaveOrganization: leaving })
  }
  const removing = removeMember(viewer, member, now).reason
  return member.status === 'suspended'
    ? judged({
        changeMember: changing,
        reactivateMember: reactivateMember(viewer, member).reason,
        removeMember: removing,
      })
    : judged({
        changeMember: changing,
        suspendMember: suspendMember(viewer, member).reason,
        removeMember: removing,
      })
}

/** Which role is taken is judged at the act; only owners are asked beforehand whether they could give up theirs. */
function probe(policy: Policy, member: MemberFacts): MemberChange {
  const lowest = policy.roles.at(-1)
  return lowest && member.role === policy.owners.role ? { role: lowest.name } : {}
}

/** What becomes of the row of somebody who goes. */
export interface Removal {
  status: 'removed'
  removedAt: string
}

/** What becomes of a member who goes, whoever decided it: they themselves, somebody else, or the host. */
export function endMembership(
  policy: Policy,
  organization: Organization,
  member: MemberFacts,
  now: string,
): Decision<MemberOutcome<Removal>> {
  const owners = 0 - owns(policy, member.role, member)
  return (
    lastOwner(policy, organization, owners) ?? {
      outcome: { row: { status: 'removed', removedAt: now }, owners },
    }
  )
}

/** What somebody is already who is not in the state that an act begins from. */
const already = { active: 'already_suspended', suspended: 'already_active' } as const

function refuseSuspending(
  { role, policy, member: self }: Viewer,
  member: MemberFacts,
  from: 'active' | 'suspended',
): Reason | undefined {
  return (
    missing(role, 'member.suspend') ??
    (member.id === self.id ? { code: 'is_self' as const } : undefined) ??
    present(member) ??
    outranked(role, roleOf(policy, member.role)) ??
    (member.status === from ? undefined : { code: already[from] })
  )
}

function present(member: MemberFacts): Reason | undefined {
  return member.status === 'removed' ? { code: 'not_found' } : undefined
}

function owns(policy: Policy, role: string, member: MemberFacts): number {
  return role === policy.owners.role && member.status === 'active' ? 1 : 0
}

function lastOwner(
  policy: Policy,
  organization: Organization,
  owners: number,
): { reason: Reason } | undefined {
  const left = organization.ownerCount + owners
  return owners < 0 && left < policy.owners.atLeast ? { reason: { code: 'last_owner' } } : undefined
}
