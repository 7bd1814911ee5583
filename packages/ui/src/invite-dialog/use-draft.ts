'use client'
// Decides what of an invitation is kept while it is being written, and after part of it was sent.
import { parseEmail, type Reason, type Refused } from '@rollcall/core'
import { useMemo, useState } from 'react'
import { findPeople, reasonOf, verdicts, type Found } from './addresses.ts'

/** An address in the box. */
interface Chip extends Found {
  id: number
  /** What the server said when it was sent. */
  refused?: Reason
}

/** An address in the box, judged. */
export interface JudgedChip extends Chip {
  /** Why it will not be sent. */
  reason: Reason | undefined
}

/** What is being written. It outlives the closing of the dialog. */
export interface Draft {
  chips: JudgedChip[]
  /** Typed, but no chip yet. */
  text: string
  /** `null`: the role the policy names. */
  role: string | null
  message: string
  setText: (text: string) => void
  setRole: (role: string) => void
  setMessage: (message: string) => void
  /** Makes chips of a text; says how many. */
  add: (text: string) => number
  remove: (id: number) => void
  /** Makes chips of what is typed, and says which there are now. */
  settle: () => JudgedChip[]
  /** Puts a chip's text back for correction. */
  edit: (chip: Chip) => void
  /** Takes what was sent out of the box, and marks what was refused. */
  sent: (chips: Chip[], refused: Refused[]) => void
}

let lastId = 0

/** An empty draft. */
export function useDraft(): Draft {
  const [chips, setChips] = useState<Chip[]>([])
  const [text, setText] = useState('')
  const [role, setRole] = useState<string | null>(null)
  const [message, setMessage] = useState('')
  const judged = useMemo(() => judge(chips), [chips])

  return {
    chips: judged,
    text,
    role,
    message,
    setText,
    setRole,
    setMessage,
    add: (more) => {
      const found = chipsOf(more)
      setChips((before) => [...before, ...found])
      setText('')
      return found.length
    },
    settle: () => {
      const all = [...chips, ...chipsOf(text)]
      setChips(all)
      setText('')
      return judge(all)
    },
    remove: (id) => setChips((before) => before.filter((chip) => chip.id !== id)),
    edit: (chip) => {
      setChips((before) => before.filter(({ id }) => id !== chip.id))
      setText(chip.name === undefined ? chip.email : `${chip.name} <${chip.email}>`)
    },
    sent: (sent, refused) => {
      const reasons = new Map(refused.map(({ email, reason }) => [email, reason]))
      const ids = new Set(sent.map(({ id }) => id))
      const done = new Set(
        sent.flatMap(({ email }) => (reasons.has(email) ? [] : canonical(email))),
      )
      // What was sent goes, and its duplicates; whatever was added in the meantime stays.
      setChips((before) =>
        before
          .filter(({ email }) => !canonical(email).some((one) => done.has(one)))
          .map((chip) => {
            const why = ids.has(chip.id) ? reasons.get(chip.email) : undefined
            return why ? { ...chip, refused: why } : chip
          }),
      )
    },
  }
}

/** The chips that are ready to be sent. */
export function ready(chips: JudgedChip[]): JudgedChip[] {
  return chips.filter(({ reason }) => !reason)
}

function canonical(email: string): string[] {
  return [parseEmail(email).outcome?.canonicalEmail].filter((one) => one !== undefined)
}

function chipsOf(text: string): Chip[] {
  return findPeople(text).map((person) => ({ ...person, id: (lastId += 1) }))
}

function judge(chips: Chip[]): JudgedChip[] {
  const all = verdicts(chips)
  return chips.map((chip, index) => {
    const verdict = all[index]
    return { ...chip, reason: chip.refused ?? (verdict && reasonOf(verdict)) }
  })
}
