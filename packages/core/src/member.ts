// Decides what a member is, and who may change or remove one.
import { beyond, can, missing, outranked } from './access.ts'
import { changedGrants, grantsAfter, type Grant } from './grant.ts'
import { refuseGranting } from './grant-access.ts'
import { judged, type Judged } from './judged.ts'
import type { Organization, Viewer } from './organization.ts'
import { refuseOffering } from './ownership-offer.ts'
import { hasRole, type MemberField, type Policy } from './policy.ts'
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
  /** Access beside the role. */
  grants: Grant[]
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
export type MemberFacts = Pick<Member, 'id' | 'role' | 'grants'> & { status: string }

/** What changes with a member: the row itself, and how many more or fewer active owners there are. */
export interface MemberOutcome<Row> {
  row: Row
  owners: number
}

/** What changes with a member whose role may change: with the role goes what it selects in services. */
export interface ChangeOutcome extends MemberOutcome<MemberChange> {
  /** All that they are granted from now on; left out when that stays as it is. */
  grants?: Grant[]
}

/** Why the viewer may not see a member, if that is so. Everybody sees themselves. */
export function refuseSeeing(viewer: Viewer, memberId: string): Reason | undefined {
  return memberId === viewer.member.id ? undefined : missing(viewer, 'member.read')
}

/** Whether and how the viewer changes a member. */
export function changeMember(
  viewer: Viewer,
  member: MemberFacts,
  change: MemberChange,
): Decision<ChangeOutcome> {
  const { policy, organization } = viewer
  const next = change.role ?? member.role
  const grants = next === member.role ? member.grants : grantsAfter(policy, member, next)
  const { given, taken } = changedGrants(member.grants, grants)
  const reason =
    missing(viewer, 'member.change') ??
    present(member) ??
    outranked(viewer, member.role) ??
    lockedField(fieldsOf(viewer, member), change) ??
    (next === member.role ? undefined : refuseRole(viewer, next)) ??
    beyond(viewer, { grants: given })
  if (reason) return { reason }

  const owners = owns(policy, next, member) - owns(policy, member.role, member)
  const outcome = { row: change, owners }
  return (
    lastOwner(policy, organization, owners) ?? {
      outcome: given.length + taken.length > 0 ? { ...outcome, grants } : outcome,
    }
  )
}

/** Which fields the policy opens to the viewer: of their own row, or of somebody else's. */
export function fieldsOf(viewer: Viewer, member: MemberFacts): MemberField[] {
  const { own, others } = viewer.policy.members
  const self = member.id === viewer.member.id
  const may = can(viewer.access, 'member.change') && !outranked(viewer, member.role)
  return [...new Set([...(self ? own : []), ...(may ? others : [])])]
}

/** What the viewer changes of their own row in an organization, without any permission. */
export function updateMyMembership(
  { policy }: Viewer,
  change: Omit<MemberChange, 'role'>,
): Decision<MemberChange> {
  const reason = lockedField(policy.members.own, change)
  return reason ? { reason } : { outcome: change }
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
  const { policy, organization } = viewer
  const reason =
    missing(viewer, 'member.remove') ??
    (member.id === viewer.member.id ? { code: 'is_self' as const } : undefined) ??
    present(member) ??
    outranked(viewer, member.role)
  return reason ? { reason } : endMembership(policy, organization, member, now)
}

/** Whether and how the viewer leaves. */
export function leaveOrganization(viewer: Viewer, now: string): Decision<MemberOutcome<Removal>> {
  return endMembership(viewer.policy, viewer.organization, viewer.member, now)
}

/** What the viewer may do with a member of a list. Their own row offers leaving instead of removing. */
export function judgeMember(viewer: Viewer, member: MemberFacts, now: string): Judged {
  const both = {
    changeMember: refuseEditing(viewer, member),
    grantAccess: refuseGranting(viewer, member),
  }
  if (member.id === viewer.member.id) {
    return judged({ ...both, leaveOrganization: leaveOrganization(viewer, now).reason })
  }
  const access =
    member.status === 'suspended'
      ? { reactivateMember: reactivateMember(viewer, member).reason }
      : { suspendMember: suspendMember(viewer, member).reason }
  return judged({
    ...both,
    ...access,
    offerOwnership: refuseOffering(viewer, member),
    removeMember: removeMember(viewer, member, now).reason,
  })
}

/** Which role is taken is judged at the act; only owners are asked beforehand whether they could give up theirs. */
function refuseEditing(viewer: Viewer, member: MemberFacts): Reason | undefined {
  const { roles, owners } = viewer.policy
  const fields = fieldsOf(viewer, member)
  const lowest = member.role === owners.role && fields.includes('role') ? roles.at(-1) : undefined
  const locked: Reason = { code: 'not_permitted', permission: 'member.change' }
  return (
    changeMember(viewer, member, lowest ? { role: lowest.name } : {}).reason ??
    (fields.length > 0 ? undefined : locked)
  )
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
  viewer: Viewer,
  member: MemberFacts,
  from: 'active' | 'suspended',
): Reason | undefined {
  return (
    missing(viewer, 'member.suspend') ??
    (member.id === viewer.member.id ? { code: 'is_self' as const } : undefined) ??
    present(member) ??
    outranked(viewer, member.role) ??
    (member.status === from ? undefined : { code: already[from] })
  )
}

function refuseRole(viewer: Viewer, role: string): Reason | undefined {
  return hasRole(viewer.policy, role) ? beyond(viewer, { role }) : { code: 'unknown_role', role }
}

function lockedField(open: readonly MemberField[], change: MemberChange): Reason | undefined {
  const field = (Object.keys(change) as MemberField[]).find((name) => !open.includes(name))
  return field ? { code: 'field_locked', field } : undefined
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
