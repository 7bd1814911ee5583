// Offers of ownership that cannot be made or answered.
import type { Reason } from '@rollcall/core'
import type { Acme } from '../acme.ts'
import type { Provocation } from './provocation.ts'

type Codes = Extract<
  Reason['code'],
  'not_offerable' | 'already_offered' | 'offer_closed' | 'offer_expired'
>

export const offer: Record<Codes, Provocation> = {
  async not_offerable({ ask, join, olle }) {
    const { memberId } = await join('vera', 'viewer')
    return () => ask(olle, 'offerOwnership', { memberId })
  },

  async already_offered(acme) {
    const { ask, join, olle } = acme
    await offered(acme)
    const { memberId } = await join('bo')
    return () => ask(olle, 'offerOwnership', { memberId })
  },

  async offer_closed(acme) {
    const { ada, offerId } = await offered(acme)
    await acme.ask(ada, 'declineOwnership', { offerId })
    return () => acme.ask(ada, 'acceptOwnership', { offerId })
  },

  async offer_expired(acme) {
    const { ada, offerId } = await offered(acme)
    acme.clock.advance('P7D')
    return () => acme.ask(ada, 'acceptOwnership', { offerId })
  },
}

/** Olle offers the ownership to Ada. */
async function offered({ ask, join, olle }: Acme) {
  const ada = await join('ada')
  const { body } = await ask(olle, 'offerOwnership', { memberId: ada.memberId })
  return { ada, offerId: body.offer.id }
}
