// What the host tells of its people: something new, or that they are gone.
import { decided, endMembership, type Actor } from '@rollcall/core'
import type { Kit } from './kit.ts'
import type { Trx } from './repository/database.ts'
import { closeInvitationsOf } from './repository/invitation.ts'
import { findMembersOfUser, updateMember, updateSnapshots } from './repository/member.ts'
import { count, getOrganization, lockOrganization } from './repository/organization.ts'
import { policyOf } from './routes/answer.ts'

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
    update: (actor) => kit.db.transaction().execute((trx) => updateSnapshots(trx, actor)),
    async delete(userId) {
      const memberships = await findMembersOfUser(kit.db, userId)
      await kit.db.transaction().execute(async (trx) => {
        for (const { organizationId } of memberships) await end(kit, trx, organizationId, userId)
      })
    },
  }
}

async function end(kit: Kit, trx: Trx, organizationId: string, userId: string): Promise<void> {
  const now = kit.now()
  await lockOrganization(trx, organizationId)
  const organization = await getOrganization(trx, organizationId)
  const members = await findMembersOfUser(trx, userId)
  const member = members.find((candidate) => candidate.organizationId === organizationId)
  if (!member) return

  const policy = policyOf(kit, organization.policy)
  const { row, owners } = decided(endMembership(policy, organization, member, now))

  await updateMember(trx, member, row)
  await count(trx, organizationId, { members: -1, owners })
  await closeInvitationsOf(trx, member, now)
}
