// What the host itself does with organizations: it decides when there is one.
import { selectedGrants, type Actor, type Member, type Organization } from '@rollcall/core'
import { checkedActor } from './identify.ts'
import { hostAct, inside, type Kit, type Within } from './kit.ts'
import { insertMember } from './repository/member.ts'
import * as repository from './repository/organization.ts'
import { updateSeatLimit } from './repository/seats.ts'

/** An organization to be. */
export interface NewOrganization {
  /** Default: a new id. */
  id?: string
  name: string
  /** Default: `standard`. */
  policy?: string
  /** How many people it may have, its first among them. Default: `null`, any number. */
  seatLimit?: number | null
  /** Its first member, with the role that owns organizations under the policy. */
  owner: Actor
}

/** What the host does with organizations. */
export interface Organizations {
  /** Registers an organization with its first owner. */
  create(
    organization: NewOrganization,
    within?: Within,
  ): Promise<{ organization: Organization; member: Member }>
  /** @throws Refusal `not_found` */
  rename(organizationId: string, name: string, within?: Within): Promise<void>
  /**
   * Sets how many people it may have; `null` for any number. Members count, suspended ones too, and where the policy
   * says `members.seats.countInvitations`, open invitations. Nobody is removed: where there are more, nobody joins
   * until there are fewer.
   *
   * @throws Refusal `not_found`
   * @throws TypeError when it is no whole number from 1
   */
  setSeatLimit(organizationId: string, seatLimit: number | null, within?: Within): Promise<void>
  /** Deletes it with its members and invitations. @throws Refusal `not_found` */
  delete(organizationId: string, within?: Within): Promise<void>
}

/** Makes them, over a kit. */
export function createOrganizations(kit: Kit): Organizations {
  return {
    async create(organization, within) {
      const { id = kit.newId(), name, policy = 'standard', owner, seatLimit = null } = organization
      demandSeatLimit(seatLimit)
      const rules = kit.policies[policy]
      if (!rules) throw new TypeError(unknownPolicy(policy, Object.keys(kit.policies)))
      const act = hostAct(kit, 'createOrganization')
      return inside(kit, within, async (trx) => {
        await repository.insertOrganization(trx, { id, name, policy, seatLimit }, act)
        const joining = {
          id: kit.newId(),
          organizationId: id,
          role: rules.owners.role,
          grants: selectedGrants(rules, rules.owners.role),
          displayName: null,
          locale: null,
        }
        const actor = checkedActor(owner, '`owner` is something')
        const member = await insertMember(trx, actor, joining, act)
        await repository.count(trx, id, { members: 1, owners: 1 })
        return { organization: await repository.getOrganization(trx, id), member }
      })
    },
    rename(organizationId, name, within) {
      return inside(kit, within, async (trx) => {
        await repository.lockOrganization(trx, organizationId)
        await repository.renameOrganization(
          trx,
          organizationId,
          name,
          hostAct(kit, 'renameOrganization'),
        )
      })
    },
    async setSeatLimit(organizationId, seatLimit, within) {
      demandSeatLimit(seatLimit)
      await inside(kit, within, async (trx) => {
        await repository.lockOrganization(trx, organizationId)
        await updateSeatLimit(trx, organizationId, seatLimit, hostAct(kit, 'setSeatLimit'))
      })
    },
    delete(organizationId, within) {
      return inside(kit, within, async (trx) => {
        await repository.lockOrganization(trx, organizationId)
        await repository.deleteOrganization(trx, organizationId)
      })
    },
  }
}

function demandSeatLimit(seatLimit: number | null): void {
  if (seatLimit === null || (Number.isSafeInteger(seatLimit) && seatLimit >= 1)) return
  throw new TypeError(
    `Rollcall: the seat limit is ${seatLimit}, which no number of people can keep. ` +
      'Give a whole number from 1, or `null` for any number.',
  )
}

function unknownPolicy(policy: string, known: string[]): string {
  return (
    `Rollcall: the organization names the policy '${policy}', which is not among \`policies\`. ` +
    `Without a policy nobody in it could do anything. Use one of: ${known.join(', ')}.`
  )
}
