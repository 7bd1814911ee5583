// How somebody is taken out: what is told beforehand, and the act.
import * as core from '@rollcall/core'
import { decided } from '@rollcall/core'
import { askGuard } from '../guard.ts'
import { insertDeparture } from '../repository/departure.ts'
import { closeInvitationsOf } from '../repository/invitation-closing.ts'
import { getMember, updateMember } from '../repository/member.ts'
import { count } from '../repository/organization.ts'
import { cancelOffersOf } from '../repository/ownership-offer.ts'
import { getRemoval } from '../repository/removal.ts'
import { demandVersion, type Read, type Write } from './route.ts'

/** What stands in the way of a removal, the host's own no among it, and what would follow. */
export const previewRemoval: Read<'previewRemoval'> = async (ask) => {
  const { kit, actor, viewer, input, now } = ask
  const { member, facts } = await getRemoval(kit.db, input.organizationId, input.memberId, now)
  const veto = await askGuard(kit.guards, 'removeMember', { actor, input, member })
  return core.previewRemoval(viewer, member, { ...facts, vetoes: veto ? [veto] : [] }, now)
}

/** Takes somebody out, with the invitations they sent and the ownership that was offered by or to them. */
export const removeMember: Write<'removeMember'> = async (ask) => {
  const { trx, viewer, input, now, act, ifMatch } = ask
  const { organizationId, memberId } = input
  const member = await getMember(trx, organizationId, memberId)

  const { row, owners } = decided(core.removeMember(viewer, member, now))
  demandVersion(member, ifMatch)

  const removed = await updateMember(trx, member, row, act)
  await count(trx, organizationId, { members: -1, owners })
  await closeInvitationsOf(trx, member, act)
  await cancelOffersOf(trx, member, act)
  if (viewer.policy.removal.afterLastOrganization === 'deleteUser')
    await insertDeparture(trx, member.userId, now)

  return { member: removed }
}
