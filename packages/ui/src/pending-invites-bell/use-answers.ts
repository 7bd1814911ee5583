'use client'
// Decides what becomes of answered invitations: accepting is at once, declining waits six seconds and can be taken back.
import { Refusal, type Member, type MyInvitation, type Reason } from '@rollcall/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useRollcall } from '../context.ts'
import { useAcceptInvitation } from '../hooks/use-accept-invitation.ts'
import { useDeclineInvitation } from '../hooks/use-decline-invitation.ts'

/** An invitation that was answered here, and how that went so far. */
export interface Answer {
  invitation: MyInvitation
  state: 'accepting' | 'accepted' | 'declining' | 'declined' | 'refused'
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

/** How long a declined invitation can be taken back, in milliseconds. */
export const declineWaits = 6000

/** Answers for one bell. */
export function useAnswers(onAccepted: ((member: Member) => void) | undefined): Answers {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map())
  const { mutateAsync: sendAccept } = useAcceptInvitation()
  const { mutateAsync: sendDecline } = useDeclineInvitation()
  const wait = useWaiting()

  const put = useCallback((answer: Answer): void => {
    setAnswers((before) => new Map(before).set(answer.invitation.id, answer))
  }, [])
  const drop = useCallback((id: string): void => {
    setAnswers((before) => new Map([...before].filter(([key]) => key !== id)))
  }, [])
  const refuse = (invitation: MyInvitation) => (error: unknown) => {
    const reason: Reason = error instanceof Refusal ? error.reason : { code: 'unavailable' }
    put({ invitation, state: 'refused', reason })
  }
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
    tidy: () =>
      setAnswers(
        (before) =>
          new Map(
            [...before].filter(([, { state }]) => state !== 'accepted' && state !== 'refused'),
          ),
      ),
  }
}

interface Waiting {
  start: (invitationId: string, then: () => void) => void
  stop: (invitationId: string) => void
}

/** Declines that wait. When the page goes away, or the bell, they are sent at once. */
function useWaiting(): Waiting {
  const { client } = useRollcall().scope
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())
  useEffect(() => {
    const waiting = timers.current
    const flush = (): void => {
      for (const [invitationId, timer] of waiting) {
        clearTimeout(timer)
        // Nobody is left to be told whether it worked.
        client
          .call('declineInvitation', { invitationId }, { keepalive: true })
          .catch(() => undefined)
      }
      waiting.clear()
    }
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [client])

  const stop = useCallback((id: string): void => {
    clearTimeout(timers.current.get(id))
    timers.current.delete(id)
  }, [])
  const start = useCallback(
    (id: string, then: () => void): void => {
      stop(id)
      const run = (): void => {
        timers.current.delete(id)
        then()
      }
      timers.current.set(id, setTimeout(run, declineWaits))
    },
    [stop],
  )
  return { start, stop }
}
