'use client'
// Decides what is known of somebody who is invited alone, and what is wrong with it so far.
import { parseEmail, sameMailbox, type InvitationField, type Reason } from '@rollcall/core'
import { useState } from 'react'

/** What is written of one person. */
interface Written {
  email: string
  /** The address once more. */
  again: string
  name: string
}

/** What is wrong with a field: a reason of the server's kind, or that there is nothing, or not the same. */
interface Faults {
  email?: Reason | 'missing'
  again?: 'differs'
}

/** One person who is being invited. */
export interface Single extends Written {
  set: (change: Partial<Written>) => void
  /** What is to be said of the fields that were left or sent. */
  faults: Faults
  /** Whether the fields with an address were left: only then something may be wrong with them. */
  leave: (field: 'email' | 'again') => void
  /** Looks at everything, as before sending. */
  look: () => Faults
  /** What the server said of the address; it counts until the address is changed. */
  refuse: (reason: Reason | undefined) => void
  refused: Reason | undefined
  clear: () => void
}

const nobody: Written = { email: '', again: '', name: '' }

/** Nobody yet. */
export function useSingle(ask: readonly InvitationField[]): Single {
  const [written, setWritten] = useState(nobody)
  const [left, setLeft] = useState<ReadonlySet<keyof Faults>>(new Set())
  const [refused, setRefused] = useState<Reason>()

  const all = faultsOf(written, ask, refused)
  const faults = Object.fromEntries(
    Object.entries(all).filter(([field]) => left.has(field as keyof Faults)),
  )
  return {
    ...written,
    faults,
    refused,
    set: (change) => {
      if (change.email !== undefined) setRefused(undefined)
      setWritten((before) => ({ ...before, ...change }))
    },
    leave: (field) => {
      // Nothing is wrong with a field that somebody only passed through.
      if (written[field] !== '') setLeft((before) => new Set([...before, field]))
    },
    look: () => {
      setLeft(new Set(['email', 'again']))
      return all
    },
    refuse: setRefused,
    clear: () => {
      setWritten(nobody)
      setLeft(new Set())
      setRefused(undefined)
    },
  }
}

function faultsOf(
  { email, again }: Written,
  ask: readonly InvitationField[],
  refused: Reason | undefined,
): Faults {
  const typed = email.trim()
  const wrong = typed === '' ? ('missing' as const) : (parseEmail(typed).reason ?? refused)
  const differs = ask.includes('emailAgain') && !sameMailbox(typed, again.trim())
  return { ...(wrong ? { email: wrong } : {}), ...(differs ? { again: 'differs' } : {}) }
}
