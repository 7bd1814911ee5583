'use client'
// Decides what becomes of an offer that was answered here: it stays to be read, although the server lists it no more.
import {
  Refusal,
  type Member,
  type MyOwnershipOffer,
  type OwnershipOffer,
  type Reason,
} from '@rollcall/core'
import { useState } from 'react'
import { useAcceptOwnership } from '../hooks/use-accept-ownership.ts'
import { useDeclineOwnership } from '../hooks/use-decline-ownership.ts'

/** An offer that was answered here, and how that went so far. */
export interface OfferAnswer {
  offer: MyOwnershipOffer
  state: 'accepting' | 'accepted' | 'declining' | 'declined' | 'refused'
  reason?: Reason
}

/** The answers given here. */
export interface OfferAnswers {
  answers: ReadonlyMap<string, OfferAnswer>
  accept: (offer: MyOwnershipOffer) => void
  decline: (offer: MyOwnershipOffer) => void
}

/** Whom answers are told to. */
export interface OfferAnswersOptions {
  onAccepted: ((member: Member) => void) | undefined
  onDeclined: ((offer: OwnershipOffer) => void) | undefined
}

/** Answers for one place where offers are drawn. */
export function useOfferAnswers({ onAccepted, onDeclined }: OfferAnswersOptions): OfferAnswers {
  const [answers, setAnswers] = useState<ReadonlyMap<string, OfferAnswer>>(new Map())
  const { mutateAsync: sendAccept } = useAcceptOwnership()
  const { mutateAsync: sendDecline } = useDeclineOwnership()

  const put = (answer: OfferAnswer): void =>
    setAnswers((before) => new Map(before).set(answer.offer.id, answer))
  const refuse = (offer: MyOwnershipOffer) => (error: unknown) => {
    const reason: Reason = error instanceof Refusal ? error.reason : { code: 'unavailable' }
    put({ offer, state: 'refused', reason })
  }
  return {
    answers,
    accept: (offer) => {
      put({ offer, state: 'accepting' })
      void sendAccept({ offerId: offer.id }).then(({ member }) => {
        put({ offer, state: 'accepted' })
        onAccepted?.(member)
      }, refuse(offer))
    },
    decline: (offer) => {
      put({ offer, state: 'declining' })
      void sendDecline({ offerId: offer.id }).then((answer) => {
        put({ offer, state: 'declined' })
        onDeclined?.(answer.offer)
      }, refuse(offer))
    },
  }
}

/** Whether an offer is over, so that there is nothing left to answer. */
export function isOver({ code }: Reason): boolean {
  return code === 'offer_closed' || code === 'offer_expired' || code === 'not_found'
}
