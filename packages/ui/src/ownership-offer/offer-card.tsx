'use client'
// Decides what somebody reads before they own an organization, and after they have answered.
import type { MyOwnershipOffer } from '@rollcall/core'
import type { ReactElement } from 'react'
import { ownershipOffer } from '../copy/en/ownership-offer.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icons.tsx'
import { Time } from '../parts/time.tsx'
import { OfferFrame } from './offer-frame.tsx'
import { isOver, type OfferAnswer } from './use-offer-answers.ts'

/** Props of {@link OfferCard}. */
export interface OfferCardProps {
  offer: MyOwnershipOffer
  /** What was answered here, if anything. */
  answer: OfferAnswer | undefined
  onAccept: () => void
  onDecline: () => void
}

/** An ownership that is offered to me. */
export function OfferCard(props: OfferCardProps): ReactElement {
  const { offer, answer, onAccept, onDecline } = props
  const copy = useCopy('ownershipOffer', ownershipOffer)
  const sentence = useSentence()
  const { organization, offeredBy, roleLabel, formerRoleLabel, expiresAt } = offer
  const state = answer?.state ?? 'offered'
  const refused = answer?.reason
  const over = state === 'accepted' || state === 'declined' || (refused && isOver(refused))
  if (over) return <AnsweredCard {...props} />

  const may = (verb: 'acceptOwnership' | 'declineOwnership'): boolean =>
    offer.actions.includes(verb)
  const mark = <Avatar id={organization.id} name={organization.name} kind='organization' />
  return (
    <OfferFrame mark={mark} title={copy.title(offeredBy.name, organization.name)} state={state}>
      <p className='rollcall-offer-text'>
        {copy.consequence(offeredBy.name, roleLabel, formerRoleLabel)}
      </p>
      <div role='alert'>
        {refused && (
          <p className='rollcall-problem'>
            <Icon name='alert' />
            {sentence(refused)}
          </p>
        )}
      </div>
      <div className='rollcall-offer-acts'>
        {may('acceptOwnership') && (
          <Button
            look='primary'
            busy={state === 'accepting'}
            aria-disabled={state === 'declining'}
            onClick={onAccept}
          >
            {state === 'accepting' ? copy.accepting : copy.accept}
          </Button>
        )}
        {may('declineOwnership') && (
          <Button
            look='quiet'
            busy={state === 'declining'}
            aria-disabled={state === 'accepting'}
            onClick={onDecline}
          >
            {state === 'declining' ? copy.declining : copy.decline}
          </Button>
        )}
        {expiresAt !== null && (
          <span className='rollcall-offer-end'>
            <Time at={expiresAt} say={copy.expires} />
          </span>
        )}
      </div>
    </OfferFrame>
  )
}

function AnsweredCard({ offer, answer }: OfferCardProps): ReactElement {
  const copy = useCopy('ownershipOffer', ownershipOffer)
  const sentence = useSentence()
  const { organization, offeredBy, roleLabel, formerRoleLabel } = offer
  if (answer?.state === 'accepted') {
    return (
      <OfferFrame icon='check' tone='success' title={copy.acceptedTitle(organization.name)} ended>
        <p className='rollcall-offer-text'>
          {copy.acceptedText(offeredBy.name, roleLabel, formerRoleLabel)}
        </p>
      </OfferFrame>
    )
  }
  const reason = answer?.reason
  return (
    <OfferFrame
      icon={reason ? 'alert' : 'close'}
      tone={reason ? 'warning' : 'neutral'}
      title={reason ? copy.closedTitle(organization.name) : copy.declinedTitle}
      ended
    >
      <p className='rollcall-offer-text'>
        {reason ? sentence(reason) : copy.declinedText(offeredBy.name)}
      </p>
    </OfferFrame>
  )
}
