'use client'
// Decides how somebody is chosen in their row: with a click, Space, a range with Shift, and on by the arrow keys.
import type { KeyboardEvent, ReactElement } from 'react'
import { selection as english } from '../copy/en/selection.ts'
import { useCopy } from '../copy/copy.ts'
import { nameOf } from '../parts/person-name.ts'
import type { CellProps } from '../people/table.ts'
import { isChoosable } from './coverage.ts'
import { selectionOf, useMark } from './selection.ts'

/** The box of a row; nothing where nothing is done with several. */
export function Pick({ person, table: { place } }: CellProps): ReactElement | null {
  const copy = useCopy('selection', english)
  const mark = useMark(place, person.id)
  if (!isChoosable(person)) return null
  const { mark: choose } = selectionOf(place)
  return (
    <label className='rollcall-pick'>
      <input
        type='checkbox'
        className='rollcall-check'
        data-pick={person.id}
        data-state={mark?.reason ? 'refused' : undefined}
        aria-label={copy.select(nameOf(person))}
        checked={mark !== undefined}
        // With Shift, a browser would select the text between two clicks.
        onMouseDown={(event) => event.shiftKey && event.preventDefault()}
        onChange={({ target, nativeEvent }) => {
          target.focus()
          choose(person, target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }}
        onKeyDown={(event) => walk(event, place.current)}
      />
    </label>
  )
}

/** Arrows lead to the boxes above and below, with Shift they mark them too; Enter leads to what can be done. */
function walk(event: KeyboardEvent<HTMLInputElement>, place: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0
  const boxes = [...(place?.querySelectorAll<HTMLInputElement>('[data-pick]') ?? [])]
  const next = step
    ? boxes[boxes.indexOf(event.currentTarget) + step]
    : event.key === 'Enter'
      ? place?.closest('section')?.querySelector<HTMLElement>('[data-slot=selection-bar] button')
      : undefined
  if (!next) return
  event.preventDefault()
  next.focus()
  if (event.shiftKey && next instanceof HTMLInputElement && !next.checked) next.click()
}
