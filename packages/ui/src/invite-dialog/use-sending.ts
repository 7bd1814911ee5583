'use client'
// Decides what happens when the invitations are sent: some go, some stay, or nothing was reached at all.
import {
  Refusal,
  type Invitation,
  type Invited,
  type InviteMembers,
  type Reason,
  type Refused,
} from '@rollcall/core'
import { useState } from 'react'
import { useInviteMembers } from '../hooks/use-invite-members.ts'
import { isOfAddress } from './address-reason.ts'

/** An address that was not invited, and why, where that is its own and not everybody's. */
export interface Left {
  email: string
  reason: Reason | undefined
}

/** The sending of a draft. */
export interface Sending {
  busy: boolean
  /** What was sent since the dialog opened. */
  sent: Invited[]
  /** How many addresses the server refused the last time. */
  refused: number
  /** Why nothing could be sent, apart from single addresses. */
  problem: Reason | undefined
  /** `then` is told which addresses are left, once all were judged. */
  send: (request: InviteMembers, then: (left: Left[]) => void) => void
  forget: () => void
}

/** What sending needs. */
export interface SendingOptions {
  organizationId: string
  onInvited: ((invitations: Invitation[]) => void) | undefined
}

/** Sends what is ready of a draft. */
export function useSending({ organizationId, onInvited }: SendingOptions): Sending {
  const { mutateAsync, isPending } = useInviteMembers()
  const [sent, setSent] = useState<Invited[]>([])
  const [refused, setRefused] = useState(0)
  const [problem, setProblem] = useState<Reason>()

  const send: Sending['send'] = (request, then) => {
    const judge = (all: Refused[]): void => {
      setProblem(all.find(({ reason }) => !isOwn(reason))?.reason)
      setRefused(all.length)
      then(all.map(({ email, reason }) => ({ email, reason: isOwn(reason) ? reason : undefined })))
    }
    setProblem(undefined)
    void mutateAsync({ organizationId, ...request }).then(
      (answer) => {
        setSent((before) => [...before, ...answer.invitations])
        judge(answer.refused)
        onInvited?.(answer.invitations)
      },
      (error: unknown) => {
        const refusal = error instanceof Refusal ? error : new Refusal({ code: 'unavailable' })
        if (refusal.refused) return judge(refusal.refused)
        setRefused(0)
        setProblem(refusal.reason)
      },
    )
  }
  return {
    busy: isPending,
    sent,
    refused,
    problem,
    send,
    forget: () => {
      setSent([])
      setRefused(0)
      setProblem(undefined)
    },
  }
}

/** Those of a day are told at the addresses they were too many for. */
function isOwn(reason: Reason): boolean {
  return reason.code === 'too_many' || isOfAddress(reason)
}
