'use client'
// Decides which addresses are in the box, and which are left in it after part of them was sent.
import { parseEmail, type Reason } from '@rollcall/core'
import { useMemo, useState } from 'react'
import { findPeople, reasonOf, verdicts, type Found } from './addresses.ts'
import type { Left } from './use-sending.ts'

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

/** The box: chips, and what is typed and no chip yet. */
export interface Box {
  chips: JudgedChip[]
  text: string
  setText: (text: string) => void
  /** Makes chips of a text; says how many. */
  add: (text: string) => number
  remove: (id: number) => void
  /** Makes chips of what is typed, and says which there are now. */
  settle: () => JudgedChip[]
  /** Puts a chip's text back for correction. */
  edit: (chip: Chip) => void
  /** Takes what was sent out of the box, and marks what is left with the reason of its own. */
  sent: (chips: Chip[], left: Left[]) => void
  /** Puts an address in that can be invited now, whatever was said of it before. */
  welcome: (email: string) => void
}

let lastId = 0

/** An empty box. */
export function useBox(): Box {
  const [chips, setChips] = useState<Chip[]>([])
  const [text, setText] = useState('')
  const judged = useMemo(() => judge(chips), [chips])

  return {
    chips: judged,
    text,
    setText,
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
    sent: (sent, left) => {
      const reasons = new Map(left.map(({ email, reason }) => [email, reason]))
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
    welcome: (email) => {
      const [one] = canonical(email)
      const others = (chip: Chip): boolean => !canonical(chip.email).includes(one ?? '')
      setChips((before) => [...before.filter(others), ...chipsOf(email)])
      // Perhaps it was being typed.
      setText((before) => (canonical(before.trim()).includes(one ?? '') ? '' : before))
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
