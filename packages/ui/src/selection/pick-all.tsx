'use client'
// Decides how all who are shown are chosen at once, and how some of them look.
import { useId, type ReactElement } from 'react'
import { selection as english } from '../copy/en/selection.ts'
import { useCopy } from '../copy/copy.ts'
import { Toggle } from '../parts/toggle.tsx'
import type { Table } from '../people/table.ts'
import { selectionOf, useChosen } from './selection.ts'

/** The box above the others. */
export function PickAll({ table: { place } }: { table: Table }): ReactElement | null {
  const id = useId()
  const copy = useCopy('selection', english)
  const { shown, marks } = useChosen(place)
  if (shown.length === 0) return null
  const count = shown.filter((person) => marks.has(person.id)).length
  return (
    <label className='rollcall-pick' htmlFor={id}>
      <Toggle
        look='box'
        id={id}
        label={copy.selectAll}
        on={count === shown.length || (count > 0 && 'mixed')}
        onChange={() => selectionOf(place).markShown(count < shown.length)}
      />
    </label>
  )
}
