// Members: seen, changed, removed, gone by themselves.
import * as core from '@rollcall/core'
import { decided, judgeMember } from '@rollcall/core'
import { closeInvitationsOf } from '../repository/invitation.ts'
import * as members from '../repository/member.ts'
import { count } from '../repository/organization.ts'
import { demandVersion, type Read, type Write } from './route.ts'

/** One member, also a removed one: what they did still carries their name. */
export const getMember: Read<'getMember'> = async ({ kit, viewer, input, now }) => {
  const member = await members.getMember(kit.db, viewer.organization.id, input.memberId)
  return { member, ...judgeMember(viewer, member, now) }
}

/** Changes role, name or language. */
export const changeMember: Write<'changeMember'> = async ({ trx, viewer, input, ifMatch }) => {
  const { organizationId, memberId, ...change } = input
  const member = await members.getMember(trx, organizationId, memberId)

  const { row, owners } = decided(core.changeMember(viewer, member, change))
  demandVersion(member, ifMatch)

  const changed = await members.updateMember(trx, member, row)
  await count(trx, organizationId, { owners })

  return { member: changed }
}

/** Takes away access; the row stays where it is. */
export const suspendMember: Write<'suspendMember'> = async ({ trx, viewer, input, ifMatch }) => {
  const { organizationId, memberId } = input
  const member = await members.getMember(trx, organizationId, memberId)

  const { row, owners } = decided(core.suspendMember(viewer, member))
  demandVersion(member, ifMatch)

  const suspended = await members.updateMember(trx, member, row)
  await count(trx, organizationId, { owners })

  return { member: suspended }
}

/** Gives access back. */
export const reactivateMember: Write<'reactivateMember'> = async (ask) => {
  const { trx, viewer, input, ifMatch } = ask
  const { organizationId, memberId } = input
  const member = await members.getMember(trx, organizationId, memberId)

  const { row, owners } = decided(core.reactivateMember(viewer, member))
  demandVersion(member, ifMatch)

  const active = await members.updateMember(trx, member, row)
  await count(trx, organizationId, { owners })

  return { member: active }
}

/** Takes somebody out, with the invitations they sent. */
export const removeMember: Write<'removeMember'> = async ({ trx, viewer, input, now, ifMatch }) => {
  const { organizationId, memberId } = input
  const member = await members.getMember(trx, organizationId, memberId)

  const { row, owners } = decided(core.removeMember(viewer, member, now))
  demandVersion(member, ifMatch)

  const removed = await members.updateMember(trx, member, row)
  await count(trx, organizationId, { members: -1, owners })
  await closeInvitationsOf(trx, member, now)

  return { member: removed }
}

/** The viewer goes. */
export const leaveOrganization: Write<'leaveOrganization'> = async ({
  trx,
  viewer,
  now,
  ifMatch,
}) => {
  const { member, organization } = viewer

  const { row, owners } = decided(core.leaveOrganization(viewer, now))
  demandVersion(member, ifMatch)

  const left = await members.updateMember(trx, member, row)
  await count(trx, organization.id, { members: -1, owners })
  await closeInvitationsOf(trx, member, now)

  return { member: left }
}
