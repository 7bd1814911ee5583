'use client'
// Decides how a list closes the gap somebody leaves: the rows below move up from where they were.
import { useLayoutEffect, useRef, type RefObject } from 'react'

const motion = { duration: 160, easing: 'cubic-bezier(0.2, 0, 0, 1)' }
/** More than a few at once is another list, not a change of this one. */
const most = 3

/** Props of {@link ClosingUp}. */
export interface ClosingUpProps {
  /** The element in which the rows stand. */
  body: RefObject<HTMLElement | null>
  /** Who is drawn, in their order, parted by spaces. */
  ids: string
}

/** Lets rows glide to their new places when a few came or went. Draws nothing. */
export function ClosingUp({ body, ids }: ClosingUpProps): null {
  const places = useRef<ReadonlyMap<string, number>>(new Map())

  useLayoutEffect(() => {
    const before = places.current
    const rows = [...(body.current?.children ?? [])].filter(isRow)
    places.current = new Map(rows.map((row) => [row.dataset.person, row.offsetTop]))

    const kept = ids.split(' ').filter((id) => before.has(id)).length
    const changed = before.size - kept + (rows.length - kept)
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (still || changed === 0 || changed > most) return
    for (const row of rows) {
      const from = before.get(row.dataset.person)
      const by = (from ?? row.offsetTop) - row.offsetTop
      if (by !== 0) row.animate([{ translate: `0 ${by}px` }, { translate: 'none' }], motion)
    }
  }, [body, ids])
  return null
}

function isRow(element: Element): element is HTMLElement & { dataset: { person: string } } {
  return element instanceof HTMLElement && element.dataset.person !== undefined
}
