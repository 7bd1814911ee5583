'use client'
// Decides what happens when the invitations are sent: some go, some stay, or nothing was reached at all.
import { Refusal, type Invitation, type Invited, type Reason } from '@rollcall/core'
import { useState } from 'react'
import { useInviteMembers } from '../hooks/use-invite-members.ts'
import type { Draft, JudgedChip } from './use-draft.ts'

/** The sending of a draft. */
export interface Sending {
  busy: boolean
  /** What was sent since the dialog opened. */
  sent: Invited[]
  /** How many addresses the server refused the last time. */
  refused: number
  /** Why nothing could be sent, apart from single addresses. */
  problem: Reason | undefined
  send: (chips: JudgedChip[]) => void
  forget: () => void
}

/** What sending needs. */
export interface SendingOptions {
  organizationId: string
  draft: Draft
  onInvited: ((invitations: Invitation[]) => void) | undefined
}

/** Sends the ready part of a draft. */
export function useSending({ organizationId, draft, onInvited }: SendingOptions): Sending {
  const { mutateAsync, isPending } = useInviteMembers()
  const [sent, setSent] = useState<Invited[]>([])
  const [refused, setRefused] = useState(0)
  const [problem, setProblem] = useState<Reason>()

  const send = async (chips: JudgedChip[]): Promise<void> => {
    const role = draft.role === null ? {} : { role: draft.role }
    const people = chips.map(({ email, name }) => ({ email, ...(name ? { name } : {}), ...role }))
    const message = draft.message.trim()
    setProblem(undefined)
    try {
      const answer = await mutateAsync({
        organizationId,
        people,
        ...(message === '' ? {} : { message }),
      })
      setSent((before) => [...before, ...answer.invitations])
      setRefused(answer.refused.length)
      draft.sent(chips, answer.refused)
      onInvited?.(answer.invitations)
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal({ code: 'unavailable' })
      setRefused(refusal.refused?.length ?? 0)
      if (refusal.refused) draft.sent(chips, refusal.refused)
      else setProblem(refusal.reason)
    }
  }
  return {
    busy: isPending,
    sent,
    refused,
    problem,
    send: (chips) => void send(chips),
    forget: () => {
      setSent([])
      setRefused(0)
      setProblem(undefined)
    },
  }
}
