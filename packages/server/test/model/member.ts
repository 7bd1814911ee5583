// What the model expects of members: changed, given switches, suspended, reactivated, removed, gone by themselves.
import { asks, grantsOf, nth, placeOf, type Act, type Chosen } from './act.ts'
import {
  above,
  actingIn,
  beyond,
  cancelOffers,
  end,
  lastOwner,
  manages,
  notFound,
  notPermitted,
  ok,
  owners,
  owns,
  type Expected,
} from './rules.ts'
import { roles, type Member, type Organization, type User, type World } from './world.ts'

/** Gives somebody another role. */
export const changeRole: Act = (world, chosen) => {
  const role = nth(roles, chosen.role)
  return acting(
    world,
    chosen,
    ({ organization, user, actor, member, path }) => {
      if (!role) return undefined
      const refusal =
        present(member) ??
        above(actor, member.role) ??
        (role === member.role ? undefined : above(actor, role)) ??
        (role === 'owner' ? undefined : keepsOwner(organization, member))
      return asks(user, 'changeMember', { ...path, role }, refusal ?? ok, () => {
        if (member.role !== role) cancelOffers(organization, member.userId)
        member.role = role
        member.version += 1
      })
    },
    'changeMember',
  )
}

/** Sets the switches of somebody. */
export const grant: Act = (world, chosen) =>
  acting(
    world,
    chosen,
    ({ user, actor, member, path }) => {
      const { switches } = chosen
      const changed = [
        ...switches.filter((name) => !member.switches.includes(name)),
        ...member.switches.filter((name) => !switches.includes(name)),
      ]
      const refusal = present(member) ?? above(actor, member.role) ?? beyond(actor, changed)
      const headers = { 'if-match': `"${member.version}"` }
      const granted = () => {
        member.switches = switches
        member.version += 1
      }
      return asks(
        user,
        'grantAccess',
        { ...path, grants: grantsOf(switches) },
        refusal ?? ok,
        granted,
        headers,
      )
    },
    'grantAccess',
  )

export const suspend: Act = (world, chosen) =>
  acting(
    world,
    chosen,
    ({ organization, user, actor, member, path }) => {
      const refusal =
        self(actor, member) ??
        present(member) ??
        above(actor, member.role) ??
        (member.status === 'suspended' ? { status: 409, code: 'already_suspended' } : undefined) ??
        keepsOwner(organization, member)
      return asks(user, 'suspendMember', path, refusal ?? ok, () => {
        member.status = 'suspended'
        member.version += 1
        cancelOffers(organization, member.userId)
      })
    },
    'suspendMember',
  )

export const reactivate: Act = (world, chosen) =>
  acting(
    world,
    chosen,
    ({ user, actor, member, path }) => {
      const refusal =
        self(actor, member) ??
        present(member) ??
        above(actor, member.role) ??
        (member.status === 'active' ? { status: 409, code: 'already_active' } : undefined)
      return asks(user, 'reactivateMember', path, refusal ?? ok, () => {
        member.status = 'active'
        member.version += 1
      })
    },
    'reactivateMember',
  )

export const remove: Act = (world, chosen) =>
  acting(
    world,
    chosen,
    ({ organization, user, actor, member, path }) => {
      const refusal =
        self(actor, member) ??
        present(member) ??
        above(actor, member.role) ??
        keepsOwner(organization, member)
      return asks(user, 'removeMember', path, refusal ?? ok, () => end(organization, member))
    },
    'removeMember',
  )

export const leave: Act = (world, chosen) => {
  const place = placeOf(world, chosen)
  if (!place) return undefined
  const { organization, user } = place
  const actor = actingIn(organization, user.userId)
  const refusal = actor ? keepsOwner(organization, actor) : notFound
  const input = { organizationId: organization.id }
  return asks(user, 'leaveOrganization', input, refusal ?? ok, () => {
    if (actor) end(organization, actor)
  })
}

interface Acting {
  organization: Organization
  user: User
  actor: Member
  member: Member
  path: { organizationId: string; memberId: string }
}

type ActsOnMember =
  | 'changeMember'
  | 'grantAccess'
  | 'suspendMember'
  | 'reactivateMember'
  | 'removeMember'

/** Who is nobody here, or may do nothing to people, is refused the same way whatever they try. */
function acting(
  world: World,
  chosen: Chosen,
  step: (acting: Acting) => ReturnType<Act>,
  verb: ActsOnMember,
): ReturnType<Act> {
  const place = placeOf(world, chosen)
  const member = nth(place?.organization.members.values() ?? [], chosen.whom)
  if (!place || !member) return undefined
  const { organization, user } = place
  const path = { organizationId: organization.id, memberId: member.id }
  const actor = actingIn(organization, user.userId)
  if (actor && manages(actor)) return step({ organization, user, actor, member, path })
  const expected = actor ? notPermitted : notFound
  return asks(user, verb, { ...path, ...least[verb] }, expected)
}

/** What a verb demands of an input, whoever asks. */
const least: Record<ActsOnMember, object> = {
  changeMember: { role: 'viewer' },
  grantAccess: { grants: [] },
  suspendMember: {},
  reactivateMember: {},
  removeMember: {},
}

function self(actor: Member, member: Member): Expected | undefined {
  return actor === member ? { status: 403, code: 'is_self' } : undefined
}

function present({ status }: Member): Expected | undefined {
  return status === 'removed' ? notFound : undefined
}

/** Why the last owner stays what they are. */
function keepsOwner(organization: Organization, member: Member): Expected | undefined {
  return owns(member) && owners(organization) === 1 ? lastOwner : undefined
}
