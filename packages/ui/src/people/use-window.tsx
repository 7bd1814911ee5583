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

/** A row that is drawn, and the room of those left out above it, in pixels. */
interface DrawnRow {
  index: number
  gap: number
}

/** What is drawn of a list. */
export interface Drawn {
  rows: readonly DrawnRow[]
  /** The room of the rows left out below. */
  rest: number
}

/** What is drawn now. */
export interface Window extends Drawn {
  /** Whether rows are left out. */
  partial: boolean
  /** Remembers whose row has the focus: it stays wherever one scrolls. */
  hold: (id: string) => void
  /** Watches what is seen; nothing is drawn of it. */
  watch: ReactElement | null
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
  const now = (partial && drawn) || firstOf(people.length, partial ? limit : Infinity)
  return {
    rest: now.rest,
    rows: now.rows.filter(({ index }) => index < people.length),
    partial,
    hold,
    watch: partial ? (
      <Watch
        people={people}
        body={body}
        held={held}
        onDraw={(next) => setDrawn((before) => (isSame(before, next) ? before : next))}
        onMissing={() => setLimit(Infinity)}
      />
    ) : null,
  }
}

function firstOf(count: number, limit: number): Drawn {
  const length = Math.min(count, limit)
  return {
    rows: Array.from({ length }, (_, index) => ({ index, gap: 0 })),
    rest: (count - length) * usualHeight,
  }
}

function isSame(one: Drawn | null, other: Drawn): boolean {
  return (
    one?.rest === other.rest &&
    one.rows.length === other.rows.length &&
    one.rows.every(
      (row, at) => row.index === other.rows[at]?.index && row.gap === other.rows[at].gap,
    )
  )
}
