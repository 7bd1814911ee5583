'use client'
// Decides which invitations stand in a list of mine: the open ones, and in their old places those answered in it.
import type { Member, MyInvitation, Refusal } from '@rollcall/core'
import { useMyInvitations } from '../hooks/use-my-invitations.ts'
import { useAnswers, type Answers } from './use-answers.ts'

/** A list of my invitations. */
export interface MyList {
  /** Newest first. */
  invitations: MyInvitation[]
  answers: Answers
  /** How many still wait for an answer. */
  count: number
  pending: boolean
  /** Why there is no list. A failed look again is no news while the last known one is there. */
  refusal: Refusal | null
  retry: () => void
}

/** My invitations, and the answers given in this list. */
export function useMyList(onAccepted: ((member: Member) => void) | undefined): MyList {
  const { data, error, refetch, isPending } = useMyInvitations()
  const answers = useAnswers(onAccepted)
  const invitations = merged(data?.invitations ?? [], answers)
  return {
    invitations,
    answers,
    count: invitations.filter(({ id }) => isOpen(answers, id)).length,
    pending: isPending,
    refusal: data ? null : error,
    retry: () => void refetch(),
  }
}

function merged(invitations: MyInvitation[], { answers }: Answers): MyInvitation[] {
  const known = new Set(invitations.map(({ id }) => id))
  const answered = [...answers.values()].map(({ invitation }) => invitation)
  return [...invitations, ...answered.filter(({ id }) => !known.has(id))].toSorted((one, other) =>
    other.invitedAt.localeCompare(one.invitedAt),
  )
}

function isOpen({ answers }: Answers, id: string): boolean {
  const state = answers.get(id)?.state
  return state === undefined || state === 'refused'
}
