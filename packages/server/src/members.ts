// What the host itself does with members: it brings people along who are already known, without an invitation.
import {
  atomsOf,
  fittingGrants,
  hasRole,
  projectOf,
  Refusal,
  refuseSeat,
  selectedGrants,
  type Actor,
  type Grant,
  type Member,
} from '@rollcall/core'
import { checkedActor } from './identify.ts'
import { hostAct, inside, type Kit, type Within } from './kit.ts'
import { policyOf } from './policies.ts'
import { findMemberOfUser, insertMember } from './repository/member.ts'
import { count, getOrganization, lockOrganization } from './repository/organization.ts'
import { findProjectIds } from './repository/project.ts'
import { getSeatRow, seatsOf } from './repository/seats.ts'

/** A member to be: somebody the host already knows to belong there, from an import or its directory. */
export interface NewMember {
  organizationId: string
  user: Actor
  /** A role of the organization's policy that is given freely. */
  role: string
  /** Default: the service roles that the role selects. */
  grants?: readonly Grant[]
}

/** What the host does with members. */
export interface Members {
  /**
   * Makes somebody a member. Nobody is asked and no mail is sent.
   *
   * @throws Refusal `not_found`, `already_member`, `seat_limit`, `unknown_role`, `given_by_transfer`
   * @throws TypeError when a grant does not fit the policy, or its project is not registered
   */
  add(member: NewMember, within?: Within): Promise<Member>
}

/** Makes them, over a kit. */
export function createMembers(kit: Kit): Members {
  return {
    add({ organizationId, user, role, grants: asked }, within) {
      const actor = checkedActor(user, '`user` is something')
      return inside(kit, within, async (trx) => {
        await lockOrganization(trx, organizationId)
        const organization = await getOrganization(trx, organizationId)
        const policy = policyOf(kit.policies, organization.policy)
        const seatRow = await getSeatRow(trx, organizationId)
        const grants = asked ?? selectedGrants(policy, role)
        const known = await findMemberOfUser(trx, organizationId, actor.userId)
        const wanted = grants.flatMap((grant) => projectOf(grant) ?? [])
        const projects = await findProjectIds(trx, organizationId, wanted)

        if (known && known.status !== 'removed') throw new Refusal({ code: 'already_member' })
        const full = refuseSeat(await seatsOf(trx, seatRow, policy, kit.now()))
        if (full) throw new Refusal(full)
        if (!hasRole(policy, role)) throw new Refusal({ code: 'unknown_role', role })
        const owns = role === policy.owners.role
        if (owns && policy.owners.atMost !== null)
          throw new Refusal({ code: 'given_by_transfer', role })
        const fitting = fittingGrants(policy, grants)
        const less = atomsOf(fitting).size !== atomsOf(grants).size
        if (less || projects.size !== new Set(wanted).size)
          throw new TypeError(unfit(organization.policy))

        const person = { displayName: null, locale: null }
        const joining = { id: kit.newId(), organizationId, role, grants: fitting, ...person }
        const member = await insertMember(trx, actor, joining, hostAct(kit, 'addMember'))
        await count(trx, organizationId, { members: 1, owners: owns ? 1 : 0 })
        return member
      })
    },
  }
}

function unfit(policy: string): string {
  return (
    `Rollcall: \`grants\` name something that the policy '${policy}' does not give, or a project that is not ` +
    'registered. Access would be less than was meant. ' +
    'Register projects with `rollcall.projects.create` first, and give each place once.'
  )
}
