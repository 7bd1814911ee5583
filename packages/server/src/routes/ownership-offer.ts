// Offers of ownership on the owners' side: made, taken back.
import * as core from '@rollcall/core'
import { decided } from '@rollcall/core'
import { isUnwanted } from '../repository/delivery.ts'
import { getMember } from '../repository/member.ts'
import { enqueue } from '../repository/outbox.ts'
import { closeOffer, findOpenOffer, getOffer, insertOffer } from '../repository/ownership-offer.ts'
import { freezeOffer } from './freeze-offer.ts'
import { demandVersion, type Write } from './route.ts'

/** Offers the ownership. Nothing changes until it is accepted; without mail it waits in the other one's list. */
export const offerOwnership: Write<'offerOwnership'> = async (ask) => {
  const { kit, trx, viewer, input, now, act } = ask
  const { organizationId, memberId } = input
  const member = await getMember(trx, organizationId, memberId)
  const open = await findOpenOffer(trx, organizationId, now)

  const { expiresAt } = decided(core.offerOwnership(viewer, member, open !== undefined, now))

  const ends = { fromMemberId: viewer.member.id, toMemberId: memberId }
  const made = { id: kit.newId(), organizationId, ...ends, offeredAt: now, expiresAt }
  const offer = await insertOffer(trx, made, act)
  if (viewer.mails && !(await isUnwanted(trx, member))) {
    await enqueue(trx, organizationId, [freezeOffer(ask, member, offer)], now)
  }

  return { offer }
}

/** Takes an offer back. */
export const cancelOwnershipOffer: Write<'cancelOwnershipOffer'> = async (ask) => {
  const { trx, viewer, input, now, act, ifMatch } = ask
  const offer = await getOffer(trx, input.organizationId, input.offerId, now)

  const { status } = decided(core.cancelOwnershipOffer(viewer, offer))
  demandVersion(offer, ifMatch)

  return { offer: await closeOffer(trx, offer, status, act) }
}
