// What the host tells of its people: something new, or that they are gone.
import { decided, endMembership, type Actor, type Member } from '@rollcall/core'
import { checkedActor } from './identify.ts'
import { hostAct, type Kit } from './kit.ts'
import { policyOf } from './policies.ts'
import type { Trx } from './repository/database.ts'
import { closeInvitationsOf } from './repository/invitation-closing.ts'
import { findMemberOfUser, findMembersOfUser, updateMember } from './repository/member.ts'
import { deleteRequestsOf } from './repository/request.ts'
import { updateSnapshots } from './repository/snapshot.ts'
import { count, getOrganization, lockOrganization } from './repository/organization.ts'
import { cancelOffersOf } from './repository/ownership-offer.ts'
import { transact } from './repository/transact.ts'

/** What the host tells of its people. */
export interface Users {
  /** Takes over what is new about a person, in all their organizations. */
  update(actor: Actor): Promise<void>
  /**
   * Ends every membership of a person, with the invitations they sent. Where they are the last owner, nothing
   * changes anywhere: the organization needs another owner first.
   *
   * @throws Refusal `last_owner`
   */
  delete(userId: string): Promise<void>
}

/** Makes them, over a kit. */
export function createUsers(kit: Kit): Users {
  return {
    async update(actor) {
      const checked = checkedActor(actor, '`users.update` was given something')
      await transact(kit.db, (trx) => updateSnapshots(trx, checked))
    },
    async delete(userId) {
      const [first] = await findMembersOfUser(kit.db, userId)
      if (!first) return deleteRequestsOf(kit.db, userId)
      await transact(kit.db, async (trx) => {
        await lockOrganization(trx, first.organizationId)
        // Asked again each time: somebody may just have accepted another invitation.
        for (;;) {
          const [member] = await findMembersOfUser(trx, userId)
          if (!member) return deleteRequestsOf(trx, userId)
          await end(kit, trx, member)
        }
      })
    },
  }
}

async function end(kit: Kit, trx: Trx, { organizationId, userId }: Member): Promise<void> {
  const act = hostAct(kit, 'deleteUser')
  await lockOrganization(trx, organizationId)
  const organization = await getOrganization(trx, organizationId)
  const member = await findMemberOfUser(trx, organizationId, userId)
  if (!member || member.status === 'removed') return

  const policy = policyOf(kit.policies, organization.policy)
  const { row, owners } = decided(endMembership(policy, organization, member, act.at))

  await updateMember(trx, member, row, act)
  await count(trx, organizationId, { members: -1, owners })
  await closeInvitationsOf(trx, member, act)
  await cancelOffersOf(trx, member, act)
}
