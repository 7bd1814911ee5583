// Invitations on the invitee's side: found by address or by link, accepted, declined.
import {
  accountOf,
  deadInvitation,
  maskEmail,
  myActions,
  parseEmail,
  Refusal,
  roleLabel,
} from '@rollcall/core'
import { findMyInvitations } from '../repository/my-invitation.ts'
import { policyOf } from '../policies.ts'
import { accept, decline, getAddressed, getByToken } from './answer.ts'
import type { Anyone, User } from './route.ts'

/** The open invitations to the caller's address, once it is proved to be theirs. */
export const listMyInvitations: User<'listMyInvitations'> = async ({ kit, actor, now }) => {
  if (!actor.emailVerified) throw new Refusal({ code: 'email_unverified' })
  const address = parseEmail(actor.email).outcome
  const found = address ? await findMyInvitations(kit.db, address.canonicalEmail, now) : []
  // One organization without rules must not hide the invitations of all others.
  const ruled = found.filter(({ organization }) => Object.hasOwn(kit.policies, organization.policy))
  return {
    invitations: ruled.map(({ invitation, organization, invitedBy }) => ({
      id: invitation.id,
      organization,
      role: invitation.role,
      roleLabel: roleLabel(kit.words(organization.policy, actor.locale ?? null), invitation.role),
      invitedBy,
      invitedAt: invitation.invitedAt,
      expiresAt: invitation.expiresAt,
      message: invitation.message,
      version: invitation.version,
      actions: myActions(policyOf(kit.policies, organization.policy)),
    })),
  }
}

/** What a link says to whoever opens it. Nothing changes. */
export const previewInvitation: Anyone<'previewInvitation'> = async ({
  kit,
  actor,
  input,
  now,
}) => {
  const { invitation, organization, invitedBy, link } = await getByToken(kit, input.token, now)
  const dead = deadInvitation(invitation, link)
  if (dead) throw new Refusal(dead)
  const account = accountOf(actor, invitation)
  return {
    organization: { name: organization.name },
    invitedBy,
    email: account === 'right' ? invitation.email : maskEmail(invitation.email),
    role: invitation.role,
    roleLabel: roleLabel(
      kit.words(organization.policy, invitation.locale ?? actor?.locale ?? null),
      invitation.role,
    ),
    message: invitation.message,
    expiresAt: invitation.expiresAt,
    status: 'pending',
    declinable: policyOf(kit.policies, organization.policy).invitations.declinable,
    account,
  }
}

/** Joins the organization. Doing it again changes nothing. */
export const acceptInvitation: User<'acceptInvitation'> = async ({ input, ...ask }) =>
  accept(ask, await getAddressed(ask, input.invitationId))

/** Joins the organization, coming from a link. */
export const acceptInvitationByToken: User<'acceptInvitationByToken'> = async ({ input, ...ask }) =>
  accept(ask, await getByToken(ask.kit, input.token, ask.now))

/** Turns an invitation down. Doing it again changes nothing. */
export const declineInvitation: User<'declineInvitation'> = async ({ input, ...ask }) =>
  decline(ask, await getAddressed(ask, input.invitationId), input.reason)

/** Turns an invitation down, coming from a link. */
export const declineInvitationByToken: User<'declineInvitationByToken'> = async ({
  input,
  ...ask
}) => decline(ask, await getByToken(ask.kit, input.token, ask.now), input.reason)
