'use client'
// Decides what is drawn of an ownership that waits for an answer: a card for who may take it, a line for who gave it.
import type { Member, OwnershipOffer as Offer, Reason } from '@rollcall/core'
import type { ReactElement, ReactNode, Ref } from 'react'
import { CardSkeleton } from '../accept-invitation/card-skeleton.tsx'
import { useRollcall } from '../context.ts'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useMyOwnershipOffers } from '../hooks/use-my-ownership-offers.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { Button } from '../parts/button.tsx'
import { classNames } from '../parts/class-names.ts'
import { Icon } from '../parts/icons.tsx'
import { OfferCard } from './offer-card.tsx'
import { useOfferAnswers } from './use-offer-answers.ts'
import { WaitingOffer } from './waiting-offer.tsx'

/** Props of {@link OwnershipOffer}. */
export interface OwnershipOfferProps {
  /**
   * Only what concerns this organization, for its own pages: there its owners also see the offer that waits, and can
   * take it back. Without it: every ownership that is offered to me, for a page of mine.
   */
  organizationId?: string
  /**
   * Drawn when nothing waits, on a page that is there for this alone: with it, waiting and failing are told too.
   * Default: nothing.
   */
  fallback?: ReactNode
  onAccepted?: (member: Member) => void
  onDeclined?: (offer: Offer) => void
  onCancelled?: (offer: Offer) => void
  className?: string
  ref?: Ref<HTMLDivElement>
}

/** The offers of ownership that wait. */
export function OwnershipOffer(props: OwnershipOfferProps): ReactElement {
  const { scope } = useRollcall()
  // An answer belongs to one person.
  return <Offers key={JSON.stringify([scope.userId, props.organizationId])} {...props} />
}

function Offers({
  organizationId,
  fallback,
  onAccepted,
  onDeclined,
  onCancelled,
  className,
  ref,
}: OwnershipOfferProps): ReactElement {
  const { dir } = useRollcall()
  const { data, error, refetch } = useMyOwnershipOffers()
  const { answers, accept, decline } = useOfferAnswers({ onAccepted, onDeclined })
  const isHere = (organization: { id: string }): boolean =>
    organizationId === undefined || organization.id === organizationId

  const open = (data?.offers ?? []).filter(({ id }) => !answers.has(id))
  const mine = [...[...answers.values()].map(({ offer }) => offer), ...open].filter((offer) =>
    isHere(offer.organization),
  )
  return (
    <div
      ref={ref}
      className={classNames('rollcall-root rollcall-offers', className)}
      dir={dir}
      data-slot='ownership-offer'
      data-state={mine.length > 0 ? 'offered' : 'empty'}
    >
      {mine.map((offer) => (
        <OfferCard
          key={offer.id}
          offer={offer}
          answer={answers.get(offer.id)}
          onAccept={() => accept(offer)}
          onDecline={() => decline(offer)}
        />
      ))}
      {organizationId !== undefined && (
        <Given
          organizationId={organizationId}
          fallback={mine.length === 0 && data ? fallback : undefined}
          onCancelled={onCancelled}
        />
      )}
      {organizationId === undefined && mine.length === 0 && data && fallback}
      {!data && fallback !== undefined && (
        <Missing reason={error?.reason} onRetry={() => void refetch()} />
      )}
    </div>
  )
}

interface MissingProps {
  /** Why the offers could not be loaded; they are on their way without one. */
  reason: Reason | undefined
  onRetry: () => void
}

function Missing({ reason, onRetry }: MissingProps): ReactElement {
  const { retry } = useCopy('common', common)
  const sentence = useSentence()
  if (!reason) return <CardSkeleton />
  return (
    <div className='rollcall-problem' role='alert'>
      <Icon name='alert' />
      <span>{sentence(reason)}</span>
      <Button onClick={onRetry}>{retry}</Button>
    </div>
  )
}

interface GivenProps extends Pick<OwnershipOfferProps, 'fallback'> {
  organizationId: string
  onCancelled: ((offer: Offer) => void) | undefined
}

/** What the owners of an organization have offered. */
function Given({ organizationId, fallback, onCancelled }: GivenProps): ReactNode {
  const { data: answer } = useOrganization(organizationId)
  if (!answer) return null
  return <WaitingOffer answer={answer} fallback={fallback} onCancelled={onCancelled} />
}
