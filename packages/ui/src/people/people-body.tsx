'use client'
// Decides what is drawn of people that were asked for: rows, their absence, or why there are none.
import type { Person, Refusal } from '@rollcall/core'
import type { ReactElement, ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { LiveRegion } from '../parts/live-region.tsx'
import { Message } from '../parts/message.tsx'
import { Choosing, choosing } from './choosing.tsx'
import { PeopleRows } from './people-rows.tsx'
import { Stale } from './stale.tsx'
import { Failure, isFinal, Skeleton } from './states.tsx'
import type { Table } from './table.ts'
import type { View } from './use-view.ts'

/** What a list says that is as good as empty. */
export interface Emptiness {
  /** How many people it may still have. */
  upTo: number
  /** What stands below them. */
  note: ReactNode
}

/** Props of every list of people. */
export interface PeopleListProps {
  table: Table
  view: View
  labelledBy: string
  empty: Emptiness
}

/** Props of {@link PeopleBody}. */
export interface PeopleBodyProps extends PeopleListProps {
  /** Those known by now, as far as they are to be shown. */
  people: Person[] | undefined
  /** Why they could not be asked for, or not again. */
  error: Refusal | null
  /** Whether it is told elsewhere. */
  quiet?: boolean
  onRetry: () => void
  /** Whether there are others than these. */
  others: boolean
  /** How many there are, also of those not known yet; `null` where nobody knows. */
  total: number | null
  /** Whether they are those of the former view, until those of this one are there. */
  former: boolean
  /** Said aloud. Default: how many were found. */
  said?: string | undefined
  /** Below the rows: how others come. */
  foot: ReactNode
}

/** The list itself. */
export function PeopleBody({
  table,
  view,
  labelledBy,
  empty,
  people,
  error,
  quiet = false,
  onRetry,
  others,
  total,
  former,
  said,
  foot,
}: PeopleBodyProps): ReactElement {
  const { copy, sentence } = table
  if (error && (!people || isFinal(error.reason))) {
    return <Failure copy={copy} reason={error.reason} sentence={sentence} onRetry={onRetry} />
  }
  if (!people) return <Skeleton />
  const found = view.narrowed && !former ? copy.found(people.length) : ''
  return (
    <>
      {error && !quiet && <Stale text={copy.staleText} onRetry={onRetry} />}
      <LiveRegion>{said ?? found}</LiveRegion>
      {people.length > 0 && (
        <PeopleRows
          people={people}
          table={table}
          view={view}
          labelledBy={labelledBy}
          busy={former}
          total={total}
        />
      )}
      {foot}
      {people.length === 0 && view.narrowed && !others && (
        <Message title={copy.noResultTitle} text={copy.noResultText}>
          <Button onClick={view.clear}>{copy.clearAll}</Button>
        </Message>
      )}
      {people.length <= empty.upTo && !view.narrowed && !others && empty.note}
      {table.columns[0] === choosing && (
        <Choosing
          people={people}
          table={table}
          list={former ? undefined : JSON.stringify([view.query, view.page])}
        />
      )}
    </>
  )
}
