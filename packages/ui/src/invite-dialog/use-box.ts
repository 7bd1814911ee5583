'use client'
// Decides which addresses are in the box, and which are left in it after part of them was sent.
import { parseEmail, readAddressList, type Listed, type Reason } from '@rollcall/core'
import { useMemo, useState } from 'react'
import type { Left } from './use-sending.ts'

/** An address in the box. */
interface Chip extends Omit<Listed, 'reason'> {
  id: number
  /** What the server said of it, before or when it was sent; `null`: that it can be invited. */
  said?: Reason | null
}

/** An address in the box, judged. */
export interface JudgedChip extends Chip {
  /** Why it will not be sent. */
  reason: Reason | undefined
}

/** What the server says of an address in the box. */
export interface Said {
  id: number
  reason: Reason | null
}

/** The box: chips, and what is typed and no chip yet. */
export interface Box {
  chips: JudgedChip[]
  text: string
  setText: (text: string) => void
  /** Makes chips of a text; says how many. */
  add: (text: string) => number
  remove: (ids: readonly number[]) => void
  /** Makes chips of what is typed, and says which there are now. */
  settle: () => JudgedChip[]
  /** Puts a chip's text back for correction. */
  edit: (chip: Chip) => void
  /** Notes what the server says before anything is sent. */
  check: (said: readonly Said[]) => void
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
    remove: (ids) => setChips((before) => before.filter(({ id }) => !ids.includes(id))),
    edit: (chip) => {
      setChips((before) => before.filter(({ id }) => id !== chip.id))
      setText(writtenOf(chip))
    },
    check: (said) => {
      const reasons = new Map(said.map(({ id, reason }) => [id, reason]))
      setChips((before) =>
        before.map((chip) => {
          const now = reasons.get(chip.id)
          return now === undefined ? chip : { ...chip, said: now }
        }),
      )
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
            return why ? { ...chip, said: why } : chip
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

/** A chip as somebody would write it. */
export function writtenOf({ email, name }: Pick<Chip, 'email' | 'name'>): string {
  return name === undefined ? email : `${name} <${email}>`
}

function canonical(email: string): string[] {
  return [parseEmail(email).outcome?.canonicalEmail].filter((one) => one !== undefined)
}

function chipsOf(text: string): Chip[] {
  return readAddressList(text).map(({ email, name }) => ({
    id: (lastId += 1),
    email,
    ...(name === undefined ? {} : { name }),
  }))
}

/** An address that stands in the box twice is a duplicate the second time, whatever the server says of it. */
function judge(chips: Chip[]): JudgedChip[] {
  const seen = new Set<string>()
  return chips.map((chip) => {
    const [one] = canonical(chip.email)
    if (one === undefined) return { ...chip, reason: { code: 'invalid_email' } }
    if (seen.has(one)) return { ...chip, reason: { code: 'duplicate_email' } }
    seen.add(one)
    return { ...chip, reason: chip.said ?? undefined }
  })
}
