'use client'
// Decides what becomes of answered invitations: accepting is at once, declining waits six seconds and can be taken back.
import { Refusal, type Member, type MyInvitation, type Reason } from '@rollcall/core'
import { useCallback, useEffect, useState } from 'react'
import { useAcceptInvitation } from '../hooks/use-accept-invitation.ts'
import { useDeclineInvitation } from '../hooks/use-decline-invitation.ts'
import { declineWaits, useWaiting } from './use-waiting.ts'

/** An invitation that was answered here, and how that went so far. */
export interface Answer {
  invitation: MyInvitation
  /** `gone`: it could not be answered any more, because it had ended elsewhere. */
  state: 'accepting' | 'accepted' | 'declining' | 'declined' | 'refused' | 'gone'
  reason?: Reason
}

/** The answers given here. */
export interface Answers {
  answers: ReadonlyMap<string, Answer>
  accept: (invitation: MyInvitation) => void
  decline: (invitation: MyInvitation) => void
  takeBack: (invitation: MyInvitation) => void
  /** Forgets what is over. */
  tidy: () => void
}

/** What is over stays to be read for as long as a declined one can be taken back. */
const over: ReadonlySet<Answer['state']> = new Set(['accepted', 'gone'])

/** Whether nobody can answer it any more: it has been answered, taken back, or is too old. */
function isOver({ code }: Reason): boolean {
  return code === 'not_found' || code.startsWith('invitation_')
}

/** The answers given in one place. */
export function useAnswers(onAccepted: ((member: Member) => void) | undefined): Answers {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map())
  const { mutateAsync: sendAccept } = useAcceptInvitation()
  const { mutateAsync: sendDecline } = useDeclineInvitation()
  const wait = useWaiting()

  const put = useCallback((answer: Answer): void => {
    setAnswers((before) => new Map(before).set(answer.invitation.id, answer))
  }, [])
  const keep = useCallback((wanted: (answer: Answer) => boolean): void => {
    setAnswers((before) => new Map([...before].filter(([, answer]) => wanted(answer))))
  }, [])
  const drop = (id: string): void => keep(({ invitation }) => invitation.id !== id)
  const refuse = (invitation: MyInvitation) => (error: unknown) => {
    const reason: Reason = error instanceof Refusal ? error.reason : { code: 'unavailable' }
    put({ invitation, state: isOver(reason) ? 'gone' : 'refused', reason })
  }
  useEffect(() => {
    if (![...answers.values()].some(({ state }) => over.has(state))) return undefined
    const timer = setTimeout(() => keep(({ state }) => !over.has(state)), declineWaits)
    return () => clearTimeout(timer)
  }, [answers, keep])
  return {
    answers,
    accept: (invitation) => {
      put({ invitation, state: 'accepting' })
      void sendAccept({ invitationId: invitation.id }).then(({ member }) => {
        put({ invitation, state: 'accepted' })
        onAccepted?.(member)
      }, refuse(invitation))
    },
    decline: (invitation) => {
      put({ invitation, state: 'declining' })
      wait.start(invitation.id, () => {
        put({ invitation, state: 'declined' })
        void sendDecline({ invitationId: invitation.id }).then(
          () => drop(invitation.id),
          refuse(invitation),
        )
      })
    },
    takeBack: ({ id }) => {
      wait.stop(id)
      drop(id)
    },
    tidy: () => keep(({ state }) => !over.has(state) && state !== 'refused'),
  }
}
