'use client'
// Decides what is drawn of the people: rows, their absence, the next page, or why there are none.
import { useCallback, type ReactElement, type ReactNode } from 'react'
import { usePeople } from '../hooks/use-people.ts'
import { Button } from '../parts/button.tsx'
import { LiveRegion } from '../parts/live-region.tsx'
import { Message } from '../parts/message.tsx'
import { Choosing } from './choosing.tsx'
import { LoadMore } from './load-more.tsx'
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

/** Props of {@link PeopleList}. */
export interface PeopleListProps {
  table: Table
  view: View
  labelledBy: string
  empty: Emptiness
}

/** The list itself. */
export function PeopleList({ table, view, labelledBy, empty }: PeopleListProps): ReactElement {
  const { answer, copy, sentence } = table
  const list = usePeople(answer.organization.id, view.query)
  const { data, error, refetch, fetchNextPage, isPlaceholderData } = list
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage])

  if (error && (!data || isFinal(error.reason))) {
    return (
      <Failure
        copy={copy}
        reason={error.reason}
        sentence={sentence}
        onRetry={() => void refetch()}
      />
    )
  }
  if (!data) return <Skeleton />
  const people = data.pages.flatMap((page) => page.people)
  const settled = view.narrowed && !isPlaceholderData
  return (
    <>
      {error && !list.isFetchNextPageError && (
        <Stale text={copy.staleText} onRetry={() => void refetch()} />
      )}
      <LiveRegion>{settled ? copy.found(people.length) : ''}</LiveRegion>
      {people.length > 0 && (
        <PeopleRows
          people={people}
          table={table}
          view={view}
          labelledBy={labelledBy}
          busy={isPlaceholderData}
          total={data.pages.at(-1)?.total ?? (list.hasNextPage ? null : people.length)}
        />
      )}
      {list.hasNextPage && (
        <LoadMore
          copy={copy}
          busy={list.isFetchingNextPage}
          failed={list.isFetchNextPageError}
          onMore={more}
        />
      )}
      {people.length === 0 && view.narrowed && !list.hasNextPage && (
        <Message title={copy.noResultTitle} text={copy.noResultText}>
          <Button onClick={view.clear}>{copy.clearAll}</Button>
        </Message>
      )}
      {people.length <= empty.upTo && !view.narrowed && !list.hasNextPage && empty.note}
      <Choosing
        people={people}
        table={table}
        list={isPlaceholderData ? undefined : JSON.stringify(view.query)}
      />
    </>
  )
}
