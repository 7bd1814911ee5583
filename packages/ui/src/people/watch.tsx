'use client'
// Decides when it is looked which rows of a long list are near the screen: after the first were painted, and as it changes.
import type { Person } from '@rollcall/core'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { watchRows, type RowsWatch } from './watch-rows.ts'
import type { Drawn } from './use-window.tsx'

/** Props of {@link Watch}. */
export interface WatchProps {
  people: Person[]
  /** The element in which the rows stand. */
  body: RefObject<HTMLElement | null>
  /** Who has the focus, or had it last. */
  held: RefObject<string | null>
  onDraw: (drawn: Drawn) => void
}

/** Watches the list scroll, with the page or in whatever the host has put around it. Draws nothing. */
export function Watch({ people, body, held, onDraw }: WatchProps): null {
  const watch = useRef<RowsWatch | null>(null)
  const draw = useEffectEvent((drawn: Drawn, now: boolean) => {
    // What was scrolled to must be there in the same frame.
    if (now) flushSync(() => onDraw(drawn))
    else onDraw(drawn)
  })
  const look = useEffectEvent(() => watch.current?.look(people))
  useEffect(() => {
    if (!body.current) return undefined
    const rows = watchRows(body.current, held, (drawn, now) => draw(drawn, now))
    watch.current = rows
    look()
    return rows.stop
  }, [body, held])
  // Other people, other heights, something above that has grown: all of that comes with a new drawing.
  useLayoutEffect(() => look())
  return null
}
