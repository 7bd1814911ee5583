// What the model expects of invitations: made, sent again, linked, taken back.
import { asks, grantsOf, nth, placeOf, type Act } from './act.ts'
import {
  above,
  actingIn,
  aWeek,
  beyond,
  close,
  isExpired,
  manages,
  notFound,
  notPermitted,
  ok,
  type Expected,
} from './rules.ts'
import {
  roles,
  type Invitation,
  type Member,
  type Organization,
  type User,
  type World,
} from './world.ts'

/** Invites the address of somebody, whoever they are by now. */
export const invite: Act = (world, chosen) => {
  const place = placeOf(world, chosen)
  const whom = nth(world.users, chosen.whom)
  const role = nth(roles, chosen.role)
  if (!place || !whom || !role) return undefined
  const { organization, user } = place
  const { email } = whom
  const { switches } = chosen
  const people = [{ email, role, grants: grantsOf(switches) }]
  const actor = actingIn(organization, user.userId)
  const refusal = !actor
    ? notFound
    : manages(actor)
      ? (above(actor, role) ?? beyond(actor, switches) ?? taken(world, organization, email))
      : notPermitted
  const input = { organizationId: organization.id, people }
  return asks(user, 'inviteMembers', input, refusal ?? { status: 201 }, (body) => {
    for (const old of organization.invitations.values())
      if (old.status === 'pending' && old.email === email) close(old, 'revoked')
    const invitation: Invitation = {
      id: body.invitations[0].id,
      email,
      role,
      switches,
      status: 'pending',
      invitedBy: user.userId,
      sentAt: world.now,
      expiresAt: world.now + aWeek,
      sendings: 1,
      version: 1,
    }
    organization.invitations.set(invitation.id, invitation)
    world.mails.push({ organization, invitation, sending: 1 })
  })
}

/** Sends an invitation again. */
export const resend: Act = (world, chosen) =>
  managing(world, chosen, ({ organization, user, invitation, refusal }) => {
    const soon = world.now < invitation.sentAt + 60_000
    const expected = refusal ?? (soon ? { status: 429, code: 'too_many' } : ok)
    const input = { organizationId: organization.id, invitationId: invitation.id }
    return asks(user, 'resendInvitation', input, expected, () => {
      invitation.invitedBy = user.userId
      invitation.sentAt = world.now
      invitation.expiresAt = world.now + aWeek
      invitation.sendings += 1
      invitation.version += 1
      world.mails.push({ organization, invitation, sending: invitation.sendings })
    })
  })

/** Changes what an open invitation gives. Whoever does stands for it from then on; the link stays. */
export const edit: Act = (world, chosen) =>
  managing(world, chosen, ({ organization, user, actor, invitation, refusal }) => {
    const role = nth(roles, chosen.role) ?? 'viewer'
    const { switches } = chosen
    const moved = role !== invitation.role
    const expected =
      refusal ??
      (actor && moved ? above(actor, role) : undefined) ??
      (actor && beyond(actor, switches)) ??
      ok
    const path = { organizationId: organization.id, invitationId: invitation.id }
    const headers = { 'if-match': `"${invitation.version}"` }
    const input = { ...path, role, grants: grantsOf(switches) }
    const granted = () => {
      const changed = moved || switches.join() !== invitation.switches.join()
      if (changed) invitation.invitedBy = user.userId
      Object.assign(invitation, { role, switches, version: invitation.version + 1 })
    }
    return asks(user, 'editInvitation', input, expected, granted, headers)
  })

/** Takes an invitation back. */
export const revoke: Act = (world, chosen) =>
  managing(world, chosen, ({ organization, user, invitation, refusal }) => {
    const input = { organizationId: organization.id, invitationId: invitation.id }
    return asks(user, 'revokeInvitation', input, refusal ?? ok, () => close(invitation, 'revoked'))
  })

/** Copies the link of an invitation, to be used whenever. */
export const link: Act = (world, chosen) =>
  managing(world, chosen, ({ organization, user, invitation, refusal }) => {
    const late = isExpired(world, invitation)
    const expected = refusal ?? (late ? { status: 410, code: 'invitation_expired' } : ok)
    const input = { organizationId: organization.id, invitationId: invitation.id }
    const { sendings: sending } = invitation
    return asks(user, 'linkInvitation', input, expected, (body) => {
      const token = String(body.link).split('#t=')[1] ?? ''
      world.links.push({ token, organization, invitation, sending })
    })
  })

interface Managed {
  organization: Organization
  user: User
  actor: Member | undefined
  invitation: Invitation
  refusal: Expected | undefined
}

function managing(
  world: World,
  chosen: Parameters<Act>[1],
  step: (managed: Managed) => ReturnType<Act>,
): ReturnType<Act> {
  const place = placeOf(world, chosen)
  const all = [...(place?.organization.invitations.values() ?? [])]
  const open = all.filter(({ status }) => status === 'pending')
  const invitation = nth(chosen.lucky && open.length > 0 ? open : all, chosen.what)
  if (!place || !invitation) return undefined
  const { organization, user } = place
  const actor = actingIn(organization, user.userId)
  const refusal = !actor
    ? notFound
    : manages(actor)
      ? (above(actor, invitation.role) ?? beyond(actor, invitation.switches) ?? closed(invitation))
      : notPermitted
  return step({ organization, user, actor, invitation, refusal })
}

function closed({ status }: Invitation): Expected | undefined {
  return status === 'pending' ? undefined : { status: 409, code: 'invitation_closed' }
}

function taken(world: World, organization: Organization, email: string): Expected | undefined {
  const inside = [...organization.members.values()].some(
    (member) => member.status !== 'removed' && member.email === email,
  )
  if (inside) return { status: 409, code: 'already_member' }
  const invited = [...organization.invitations.values()].some(
    (other) => other.status === 'pending' && other.email === email && !isExpired(world, other),
  )
  return invited ? { status: 409, code: 'already_invited' } : undefined
}
