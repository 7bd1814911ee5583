// Members: seen, changed, suspended, gone by themselves.
import * as core from '@rollcall/core'
import { decided, effectiveAccess, fieldsOf, judgeMember, Refusal } from '@rollcall/core'
import { closeInvitationsOf } from '../repository/invitation-closing.ts'
import * as members from '../repository/member.ts'
import { count } from '../repository/organization.ts'
import { cancelOffersOf } from '../repository/ownership-offer.ts'
import { demandVersion, type Read, type Write } from './route.ts'

/** One member, also a removed one: what they did still carries their name. */
export const getMember: Read<'getMember'> = async ({ kit, viewer, input, now }) => {
  const reason = core.refuseSeeing(viewer, input.memberId)
  if (reason) throw new Refusal(reason)
  const member = await members.getMember(kit.db, viewer.organization.id, input.memberId)
  return {
    member,
    grants: member.grants,
    effective: member.status === 'active' ? effectiveAccess(viewer.policy, member) : [],
    fields: fieldsOf(viewer, member),
    ...judgeMember(viewer, member, now),
  }
}

/** Changes role, name or language. */
export const changeMember: Write<'changeMember'> = async (ask) => {
  const { trx, viewer, input, act, ifMatch } = ask
  const { organizationId, memberId, ...change } = input
  const member = await members.getMember(trx, organizationId, memberId)

  const { row, owners, grants } = decided(core.changeMember(viewer, member, change))
  demandVersion(member, ifMatch)

  const changed = await members.updateMember(trx, member, row, act, grants)
  await count(trx, organizationId, { owners })
  if (changed.role !== member.role) await cancelOffersOf(trx, member, act)

  return { member: changed }
}

/** Takes away access; the row stays where it is. */
export const suspendMember: Write<'suspendMember'> = async (ask) => {
  const { trx, viewer, input, act, ifMatch } = ask
  const { organizationId, memberId } = input
  const member = await members.getMember(trx, organizationId, memberId)

  const { row, owners } = decided(core.suspendMember(viewer, member))
  demandVersion(member, ifMatch)

  const suspended = await members.updateMember(trx, member, row, act)
  await count(trx, organizationId, { owners })
  await cancelOffersOf(trx, member, act)

  return { member: suspended }
}

/** Gives access back. */
export const reactivateMember: Write<'reactivateMember'> = async (ask) => {
  const { trx, viewer, input, act, ifMatch } = ask
  const { organizationId, memberId } = input
  const member = await members.getMember(trx, organizationId, memberId)

  const { row, owners } = decided(core.reactivateMember(viewer, member))
  demandVersion(member, ifMatch)

  const active = await members.updateMember(trx, member, row, act)
  await count(trx, organizationId, { owners })

  return { member: active }
}

/** Changes the viewer's own name or language, here only. */
export const updateMyMembership: Write<'updateMyMembership'> = async (ask) => {
  const { trx, viewer, input, act, ifMatch } = ask
  const { organizationId: _, ...change } = input

  const row = decided(core.updateMyMembership(viewer, change))
  demandVersion(viewer.member, ifMatch)

  return { member: await members.updateMember(trx, viewer.member, row, act) }
}

/** The viewer goes. */
export const leaveOrganization: Write<'leaveOrganization'> = async ({
  trx,
  viewer,
  now,
  act,
  ifMatch,
}) => {
  const { member, organization } = viewer

  const { row, owners } = decided(core.leaveOrganization(viewer, now))
  demandVersion(member, ifMatch)

  const left = await members.updateMember(trx, member, row, act)
  await count(trx, organization.id, { members: -1, owners })
  await closeInvitationsOf(trx, member, act)
  await cancelOffersOf(trx, member, act)

  return { member: left }
}
