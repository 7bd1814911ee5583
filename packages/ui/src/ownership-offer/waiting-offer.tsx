'use client'
// Decides what the owners read of an offer that nobody has answered yet, and that they can take it back.
import type { OpenOwnershipOffer, OrganizationAnswer, OwnershipOffer } from '@rollcall/core'
import { useState, type ReactNode } from 'react'
import { common } from '../copy/en/common.ts'
import { ownershipOffer } from '../copy/en/ownership-offer.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useCancelOwnershipOffer } from '../hooks/use-cancel-ownership-offer.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icons.tsx'
import { Time } from '../parts/time.tsx'
import { OfferFrame } from './offer-frame.tsx'

/** Props of {@link WaitingOffer}. */
export interface WaitingOfferProps {
  answer: OrganizationAnswer
  fallback: ReactNode
  onCancelled: ((offer: OwnershipOffer) => void) | undefined
}

/** The offer of an organization, while it waits; what became of it, once it was taken back here. */
export function WaitingOffer({ answer, fallback, onCancelled }: WaitingOfferProps): ReactNode {
  const copy = useCopy('ownershipOffer', ownershipOffer)
  const { somebody } = useCopy('common', common)
  const sentence = useSentence(answer.words)
  const { mutateAsync, isPending, error } = useCancelOwnershipOffer()
  const [cancelled, setCancelled] = useState<OpenOwnershipOffer>()
  const { organization, ownershipOffer: offer } = answer

  if (!offer || offer.id === cancelled?.id) {
    if (!cancelled) return fallback
    return (
      <OfferFrame icon='check' title={copy.cancelled(cancelled.to.name)} ended>
        {null}
      </OfferFrame>
    )
  }
  const cancel = (): void =>
    void mutateAsync({ organizationId: organization.id, offerId: offer.id }).then((done) => {
      setCancelled(offer)
      onCancelled?.(done.offer)
    }, told)
  const mark = <Avatar id={offer.toMemberId} name={offer.to.name ?? somebody} kind='open' />
  return (
    <OfferFrame mark={mark} title={copy.waiting(offer.to.name)} state='waiting'>
      <p className='rollcall-offer-text'>{copy.waitingText(organization.name)}</p>
      <div role='alert'>
        {error && (
          <p className='rollcall-problem'>
            <Icon name='alert' />
            {sentence(error.reason)}
          </p>
        )}
      </div>
      <div className='rollcall-offer-acts'>
        {offer.actions.includes('cancelOwnershipOffer') && (
          <Button busy={isPending} onClick={cancel}>
            {isPending ? copy.cancelling : copy.cancel}
          </Button>
        )}
        {offer.expiresAt !== null && (
          <span className='rollcall-offer-end'>
            <Time at={offer.expiresAt} say={copy.expires} />
          </span>
        )}
      </div>
    </OfferFrame>
  )
}

/** A refusal is drawn from the state of its mutation. */
function told(): void {}
