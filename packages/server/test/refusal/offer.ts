// Offers of ownership that cannot be made or answered.
import type { Reason } from '@rollcall/core'
import type { Provocation } from './provocation.ts'

type Codes = Extract<
  Reason['code'],
  'not_offerable' | 'already_offered' | 'offer_closed' | 'offer_expired'
>

export const offers: Record<Codes, Provocation> = {
  async not_offerable({ ask, join, olle }) {
    const { memberId } = await join('vera', 'viewer')
    return () => ask(olle, 'offerOwnership', { memberId })
  },

  async already_offered({ ask, join, offer, olle }) {
    await offer(await join('ada'))
    const { memberId } = await join('bo')
    return () => ask(olle, 'offerOwnership', { memberId })
  },

  async offer_closed({ ask, join, offer }) {
    const ada = await join('ada')
    const { id: offerId } = await offer(ada)
    await ask(ada, 'declineOwnership', { offerId })
    return () => ask(ada, 'acceptOwnership', { offerId })
  },

  async offer_expired({ ask, clock, join, offer }) {
    const ada = await join('ada')
    const { id: offerId } = await offer(ada)
    clock.advance('P7D')
    return () => ask(ada, 'acceptOwnership', { offerId })
  },
}
