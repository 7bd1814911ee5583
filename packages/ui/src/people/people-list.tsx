'use client'
// Decides how a list of people goes on: by itself as one reads, or from page to page.
import { useCallback, useState, type ReactElement } from 'react'
import { usePeople } from '../hooks/use-people.ts'
import { Button } from '../parts/button.tsx'
import { onDemand } from '../parts/on-demand.tsx'
import { PeopleBody, type PeopleListProps } from './people-body.tsx'

export type { Emptiness } from './people-body.tsx'

const LoadMore = onDemand(() => import('./load-more.tsx').then((file) => file.LoadMore))
const Pages = onDemand(() => import('./people-pages.tsx').then((file) => file.PeoplePages))

/** The people of a view. Where the pages cannot be fetched, the list goes on by itself. */
export function PeopleList(props: PeopleListProps): ReactElement {
  const [missing, setMissing] = useState(false)
  return missing || props.table.paging === 'infinite' ? (
    <Endless {...props} />
  ) : (
    <Pages {...props} onMissing={() => setMissing(true)} />
  )
}

function Endless(props: PeopleListProps): ReactElement {
  const [missing, setMissing] = useState(false)
  const { answer, copy } = props.table
  const list = usePeople(answer.organization.id, props.view.query)
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchNextPageError } = list
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage])
  const people = data?.pages.flatMap((page) => page.people)
  return (
    <PeopleBody
      {...props}
      people={people}
      error={error}
      quiet={isFetchNextPageError}
      onRetry={() => void refetch()}
      others={hasNextPage}
      total={data?.pages.at(-1)?.total ?? (hasNextPage ? null : (people?.length ?? null))}
      former={list.isPlaceholderData}
      foot={
        hasNextPage &&
        (missing ? (
          <Button onClick={more}>{copy.loadMore}</Button>
        ) : (
          <LoadMore
            copy={copy}
            busy={list.isFetchingNextPage}
            failed={isFetchNextPageError}
            onMore={more}
            onMissing={() => setMissing(true)}
          />
        ))
      }
    />
  )
}
