'use client'
// Decides how a list closes the gap somebody leaves: the rows below move up from where they were.
import { useLayoutEffect, useRef, type RefObject } from 'react'

const motion = { duration: 160, easing: 'cubic-bezier(0.2, 0, 0, 1)' }
/** More than a few at once is another list, not a change of this one. */
const most = 3

/** Lets the rows in an element glide to their new places when a few came or went. */
export function useClosingUp(body: RefObject<HTMLElement | null>, ids: string[]): void {
  const places = useRef<ReadonlyMap<string, number>>(new Map())
  const key = ids.join(' ')

  useLayoutEffect(() => {
    const before = places.current
    const rows = [...(body.current?.children ?? [])].filter(isRow)
    places.current = new Map(rows.map((row) => [row.dataset.person, row.offsetTop]))

    const kept = key.split(' ').filter((id) => before.has(id)).length
    const changed = before.size - kept + (rows.length - kept)
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (still || changed === 0 || changed > most) return
    for (const row of rows) {
      const from = before.get(row.dataset.person)
      const by = (from ?? row.offsetTop) - row.offsetTop
      if (by !== 0) row.animate([{ translate: `0 ${by}px` }, { translate: 'none' }], motion)
    }
  }, [body, key])
}

function isRow(element: Element): element is HTMLElement & { dataset: { person: string } } {
  return element instanceof HTMLElement && element.dataset.person !== undefined
}
