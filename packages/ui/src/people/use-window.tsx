'use client'
// Decides what of a long list is drawn: all of it up to a number, from there on only the rows near the screen.
import type { Person } from '@rollcall/core'
import { useCallback, useRef, useState, type ReactElement, type RefObject } from 'react'
import { onDemand } from '../parts/on-demand.tsx'

/** From how many loaded people on a list is long, where the host does not say. */
export const usualVirtualFrom = 100

/** Enough to fill a screen until it is known which rows are near it. */
const atFirst = 20
/** A row of the usual density, in pixels, until one was measured. */
const usualHeight = 44

/** What is drawn of a list that is watched. */
export interface Drawn {
  /** The places of rows, and the room of those left out above each, in pixels. */
  rows: readonly { index: number; gap: number }[]
  /** The room of the rows left out below. */
  rest: number
}

/** A row that is drawn. */
interface DrawnRow {
  person: Person
  index: number
  gap: number
}

/** What is drawn now. */
export interface Window {
  rows: DrawnRow[]
  rest: number
  /** Whether rows are left out. */
  partial: boolean
  /** Remembers whose row has the focus: it stays wherever one scrolls. */
  hold: (id: string) => void
  /** Watches what is seen; nothing is drawn of it. */
  watch: ReactElement | false
}

const Watch = onDemand(() => import('./watch.tsx').then((file) => file.Watch))

/** Which rows of a list are drawn in an element. */
export function useWindow(
  people: Person[],
  virtualFrom: number,
  body: RefObject<HTMLElement | null>,
): Window {
  const partial = people.length >= virtualFrom
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  // A list that grew is drawn whole until it is watched: what is on the screen must not go.
  const [limit, setLimit] = useState(partial ? atFirst : Infinity)
  const held = useRef<string | null>(null)
  const hold = useCallback((id: string) => {
    held.current = id
  }, [])
  const first = people.slice(0, partial ? limit : Infinity)
  const watched = partial ? drawn : null
  return {
    rows: watched
      ? watched.rows.flatMap((row) => {
          const person = people[row.index]
          return person ? [{ ...row, person }] : []
        })
      : first.map((person, index) => ({ person, index, gap: 0 })),
    rest: watched ? watched.rest : (people.length - first.length) * usualHeight,
    partial,
    hold,
    watch: partial && (
      <Watch
        people={people}
        body={body}
        held={held}
        onDraw={setDrawn}
        onMissing={() => setLimit(Infinity)}
      />
    ),
  }
}
