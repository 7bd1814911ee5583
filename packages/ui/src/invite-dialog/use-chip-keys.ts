'use client'
// Decides how the keyboard moves among the chips: they are one stop of the tabulator, and arrows go from one to the next.
import { useState, type KeyboardEvent, type RefObject } from 'react'
import type { JudgedChip } from './use-box.ts'

/** What the keys of chips need. */
export interface ChipKeysOptions {
  chips: readonly JudgedChip[]
  list: RefObject<HTMLUListElement | null>
  input: RefObject<HTMLInputElement | null>
  onEdit: (chip: JudgedChip) => void
  onRemove: (chip: JudgedChip) => void
}

/** The keys of the chips. */
export interface ChipKeys {
  /** The chip where the tabulator stops. */
  stop: number | undefined
  setStop: (id: number) => void
  /** Puts the focus on the last chip; says whether there is one. */
  enter: () => boolean
  press: (event: KeyboardEvent, chip: JudgedChip) => void
}

/** Arrows, Home and End move; Delete and Backspace remove; whatever is typed goes into the input. */
export function useChipKeys({ chips, list, input, onEdit, onRemove }: ChipKeysOptions): ChipKeys {
  const [stop, setStop] = useState<number>()
  const chipAt = (index: number): HTMLElement | undefined =>
    list.current?.querySelectorAll<HTMLElement>('.rollcall-chip-text')[index]
  const go = (index: number): void => (chipAt(index) ?? input.current)?.focus()
  const leave = (chip: JudgedChip, to: number): void => {
    // The neighbor is there already: the focus is never without a place.
    go(to)
    onRemove(chip)
  }

  const press = (event: KeyboardEvent, chip: JudgedChip): void => {
    const index = chips.indexOf(chip)
    const last = chips.length - 1
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) {
      if (key === 'v') input.current?.focus()
      return
    }
    const acts: Record<string, () => void> = {
      ArrowUp: () => go(Math.max(0, index - 1)),
      ArrowDown: () => go(index + 1),
      [backwards(event)]: () => go(Math.max(0, index - 1)),
      [forwards(event)]: () => go(index + 1),
      Home: () => go(0),
      End: () => go(last),
      F2: () => onEdit(chip),
      Delete: () => leave(chip, index < last ? index + 1 : index - 1),
      Backspace: () => leave(chip, index > 0 ? index - 1 : index + 1),
    }
    const act = acts[key]
    if (act) {
      event.preventDefault()
      act()
    } else if (key.length === 1 && key !== ' ') input.current?.focus()
  }
  return {
    stop: chips.some(({ id }) => id === stop) ? stop : chips.at(-1)?.id,
    setStop,
    enter: () => {
      chipAt(chips.length - 1)?.focus()
      return chips.length > 0
    },
    press,
  }
}

/** The arrow that points to what was written before, in the direction of the writing. */
export function backwards({ currentTarget }: Pick<KeyboardEvent, 'currentTarget'>): string {
  return isRightToLeft(currentTarget) ? 'ArrowRight' : 'ArrowLeft'
}

function forwards({ currentTarget }: KeyboardEvent): string {
  return isRightToLeft(currentTarget) ? 'ArrowLeft' : 'ArrowRight'
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl'
}
