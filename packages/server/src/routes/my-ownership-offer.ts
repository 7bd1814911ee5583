// Offers of ownership on the side of whom they are made to: found, accepted, turned down.
import * as core from '@rollcall/core'
import {
  decided,
  myOfferActions,
  Refusal,
  roleLabel,
  type Member,
  type OfferFacts,
  type OwnershipOffer,
} from '@rollcall/core'
import { policyOf } from '../policies.ts'
import type { Trx } from '../repository/database.ts'
import { getMember, updateMember } from '../repository/member.ts'
import { getOrganization } from '../repository/organization.ts'
import * as offers from '../repository/ownership-offer.ts'
import type { Answering } from './answer.ts'
import { once } from './once.ts'
import { actOf, demandVersion, inOrganization, type User } from './route.ts'

/** What the rule is told: rows of members are never deleted, so both are there. */
interface Facts extends OfferFacts {
  from: Member
  to: Member
}

/** The ownerships that are offered to the caller. */
export const listMyOwnershipOffers: User<'listMyOwnershipOffers'> = async ({ kit, actor, now }) => {
  const found = await offers.findMyOffers(kit.db, actor.userId, now)
  // One organization without rules must not hide the offers of all others.
  const ruled = found.filter(({ organization }) => Object.hasOwn(kit.policies, organization.policy))
  return {
    offers: ruled.flatMap(({ offer, organization, offeredBy }) => {
      const { owners } = policyOf(kit.policies, organization.policy)
      if (!owners.transfer) return []
      const words = kit.words(organization.policy, actor.locale ?? null)
      const { id, offeredAt, expiresAt, version } = offer
      return {
        id,
        organization,
        offeredBy,
        roleLabel: roleLabel(words, owners.role),
        formerRoleLabel: roleLabel(words, owners.transfer.formerOwnerBecomes),
        offeredAt,
        expiresAt,
        version,
        actions: [...myOfferActions],
      }
    }),
  }
}

/** Becomes owner, and the one who offered becomes what the policy says: at no moment are there more or fewer owners. */
export const acceptOwnership: User<'acceptOwnership'> = ({ input, ...ask }) =>
  answer(ask, input.offerId, async (trx, facts) => {
    const { role, formerRole, grants, formerGrants } = decided(core.acceptOwnership(facts))
    demandVersion(facts.offer, ask.ifMatch)

    const { offer, from, to } = facts
    const act = actOf(ask, ask.actor)
    await offers.closeOffer(trx, offer, 'accepted', act)
    await updateMember(trx, from, { role: formerRole }, act, formerGrants)
    return { member: await updateMember(trx, to, { role }, act, grants) }
  })

/** Turns an offer down: everybody stays what they are. */
export const declineOwnership: User<'declineOwnership'> = ({ input, ...ask }) =>
  answer(ask, input.offerId, async (trx, facts) => {
    const { status } = decided(core.declineOwnership(facts))
    demandVersion(facts.offer, ask.ifMatch)

    return { offer: await offers.closeOffer(trx, facts.offer, status, actOf(ask, ask.actor)) }
  })

/** Found first, then read again inside the lock: what was found a moment ago may have changed since. */
async function answer<T>(
  ask: Answering,
  offerId: string,
  work: (trx: Trx, facts: Facts) => Promise<T>,
): Promise<T> {
  const { kit, actor, now } = ask
  const found = await offers.findOfferTo(kit.db, actor.userId, offerId)
  if (!found) throw new Refusal({ code: 'not_found' })
  const { organizationId } = found
  const inside = async (trx: Trx): Promise<T> => {
    const { policy } = await getOrganization(trx, organizationId)
    const offer: OwnershipOffer = await offers.getOffer(trx, organizationId, offerId, now)
    return work(trx, {
      policy: policyOf(kit.policies, policy),
      offer,
      actor,
      from: await getMember(trx, organizationId, offer.fromMemberId),
      to: await getMember(trx, organizationId, offer.toMemberId),
    })
  }
  return inOrganization(kit, organizationId, (trx) => once(ask, trx, () => inside(trx)))
}
