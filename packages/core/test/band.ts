// Decides how a band of members is let loose on an organization: it does what the rules let it do, and the facts follow.
import * as fc from 'fast-check'
import { accessOf, can } from '../src/access.ts'
import { fittingGrants, permissionsOf, projectOf, type Grant } from '../src/grant.ts'
import { grantAccess } from '../src/grant-access.ts'
import { inviteMembers, resendInvitation, type Invitation } from '../src/invitation.ts'
import { changeMember, updateMyMembership, type Member } from '../src/member.ts'
import { acceptInvitation } from '../src/my-invitation.ts'
import { acceptOwnership, offerOwnership, type OwnershipOffer } from '../src/ownership-offer.ts'
import { projectPermissions, type Policy } from '../src/policy.ts'
import { anyGrants, projectIds } from './arbitrary.ts'
import { aMember, anActor, anInvitation, aViewer, inviteFacts, now } from './build.ts'

export const projects: ReadonlySet<string> = new Set(projectIds)
const later = '2026-03-01T13:00:00.000Z'
const verbs = [
  'invite',
  'invite',
  'resend',
  'join',
  'change',
  'change',
  'grant',
  'grant',
  'offer',
  'take',
] as const

export interface Step {
  verb: (typeof verbs)[number]
  by: number
  of: number
  /** Which role of the policy; too high a number is one it does not have. */
  role: number | undefined
  grants: Grant[] | undefined
  /** Whether the grants are tried as they are, or what of them fits. */
  raw: boolean
}

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    verb: fc.constantFrom(...verbs),
    by: fc.nat(9),
    of: fc.nat(9),
    role: fc.option(fc.nat(5), { nil: undefined }),
    grants: fc.option(anyGrants, { nil: undefined }),
    raw: fc.boolean(),
  }),
  { minLength: 5, maxLength: 25, size: 'max' },
)

type Crew = { role: number; grants: Grant[] }[]

/** The first of them stands high more often than not. */
export const anyCrew: fc.Arbitrary<Crew> = fc
  .tuple(
    fc.record({ role: fc.constantFrom(0, 0, 0, 1, 1, 2, 3), grants: anyGrants }),
    fc.array(fc.record({ role: fc.nat(5), grants: anyGrants }), { maxLength: 4 }),
  )
  .map(([first, others]) => [first, ...others])

/** The name of a role by its place in the policy. */
function roleAt(policy: Policy, index: number): string {
  return policy.roles[index]?.name ?? 'gone'
}

/** The members of an organization as a crew makes them: with what the policy gives, in projects there are. */
export function peopleOf(policy: Policy, crew: Crew): Member[] {
  return crew.map(({ role, grants }, id) =>
    aMember({
      id: `${id}`,
      userId: `${id}`,
      role: roleAt(policy, role),
      grants: fittingGrants(policy, grants).filter((grant) => known(grant)),
    }),
  )
}

/** Everything somebody may do, and where. */
export function rightsOf(
  policy: Policy,
  { role, grants }: Pick<Member, 'role' | 'grants'>,
): string[] {
  const access = accessOf(policy, role, grants)
  const names = [...new Set([...policy.permissions, ...projectPermissions(policy)])]
  return [undefined, ...projectIds].flatMap((projectId) =>
    names
      .filter((permission) => can(access, permission, projectId))
      .map((permission) => rightIn(permission, projectId)),
  )
}

function rightIn(permission: string, projectId: string | undefined): string {
  return `${permission} in ${projectId ?? 'the organization'}`
}

/** What was given to somebody by grants, under whatever role. */
export function rightsGiven(policy: Policy, grants: readonly Grant[]): string[] {
  return grants.flatMap((grant) => {
    const projectId = projectOf(grant)
    const places = projectId === undefined ? [undefined, ...projectIds] : [projectId]
    return permissionsOf(policy, grant).flatMap((permission) =>
      places.map((place) => rightIn(permission, place)),
    )
  })
}

/** Lets a band act: the first member, and everybody they and their people bring in. */
export function letLoose(policy: Policy, people: Member[], steps: Step[], after: () => void): void {
  const band = people.slice(0, 1)
  const invitations: Invitation[] = []
  const offers: OwnershipOffer[] = []
  const facts = inviteFacts({ projects })
  for (const { verb, by, of, ...step } of steps) {
    const role = step.role === undefined ? undefined : roleAt(policy, step.role)
    const grants = step.raw ? step.grants : step.grants && usable(policy, step.grants, verb)
    const actor = pick(band, by)
    const ownerCount = people.filter((member) => member.role === policy.owners.role).length
    const viewer = aViewer(actor.role, { policy, member: actor, organization: { ownerCount } })
    const other = pick(people, of)
    const open = invitations.length > 0 ? pick(invitations, of) : undefined
    if (verb === 'invite') {
      const person = { email: 'ida@x.test', ...(role && { role }), ...(grants && { grants }) }
      const { outcome } = inviteMembers(viewer, { people: [person] }, facts, now)
      for (const draft of outcome?.invitations ?? [])
        invitations.push(
          anInvitation({
            role: draft.role,
            grants: draft.grants,
            invitedById: actor.id,
            sentAt: now,
          }),
        )
    } else if (verb === 'resend' && open) {
      Object.assign(open, resendInvitation(viewer, open, later).outcome)
    } else if (verb === 'join' && open) {
      const member = join(policy, open, people)
      if (member) band.push(member)
      if (member) people.push(member)
      invitations.splice(invitations.indexOf(open), 1)
    } else if (verb === 'change') {
      const { outcome } = changeMember(
        viewer,
        other,
        role === undefined ? { locale: 'de' } : { role },
      )
      if (outcome) Object.assign(other, outcome.row, outcome.grants && { grants: outcome.grants })
      Object.assign(actor, updateMyMembership(viewer, { locale: 'de' }).outcome)
    } else if (verb === 'grant') {
      Object.assign(other, grantAccess(viewer, other, grants ?? [], projects).outcome)
    } else if (verb === 'offer') {
      const { outcome } = offerOwnership(viewer, other, false, now)
      if (outcome) offers.push(anOffer(actor, other))
    } else if (verb === 'take') {
      const offer = offers.pop()
      if (offer) take(policy, offer, people)
    }
    after()
  }
}

function join(policy: Policy, invitation: Invitation, people: Member[]): Member | undefined {
  const inviter = people.find(({ id }) => id === invitation.invitedById)
  const facts = { policy, invitation, inviter, actor: anActor(), member: undefined, seats: null }
  const { outcome } = acceptInvitation({ ...facts, link: 'none' })
  if (outcome?.kind !== 'joined') return undefined
  const id = `${people.length}`
  return aMember({ id, userId: id, role: invitation.role, grants: outcome.grants })
}

function take(policy: Policy, offer: OwnershipOffer, people: Member[]): void {
  const from = people.find(({ id }) => id === offer.fromMemberId)
  const to = people.find(({ id }) => id === offer.toMemberId)
  const actor = anActor({ userId: offer.toMemberId })
  const { outcome } = acceptOwnership({ policy, offer, actor, from, to })
  if (!outcome || !from || !to) return
  Object.assign(to, { role: outcome.role, grants: outcome.grants })
  Object.assign(from, { role: outcome.formerRole, grants: outcome.formerGrants })
}

function anOffer(from: Member, to: Member): OwnershipOffer {
  const ends = { fromMemberId: from.id, toMemberId: to.id }
  const times = { offeredAt: now, expiresAt: null, version: 1 }
  return { id: 'f1', organizationId: 'o1', ...ends, status: 'offered', ...times }
}

/** What of these grants fits, and is asked for when people are invited. */
function usable(policy: Policy, grants: Grant[], verb: Step['verb']): Grant[] {
  const asked = { organization: 'permissions', project: 'projects', service: 'services' } as const
  return fittingGrants(policy, grants)
    .filter(known)
    .filter(({ scope }) => verb !== 'invite' || policy.invitations.ask.includes(asked[scope]))
}

function known(grant: Grant): boolean {
  const projectId = projectOf(grant)
  return projectId === undefined || projects.has(projectId)
}

function pick<T>(from: T[], index: number): T {
  return from[index % from.length] as T
}
