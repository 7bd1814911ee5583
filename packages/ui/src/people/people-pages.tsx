'use client'
// Decides how one goes from page to page: back, on, and always told where one is. Fetched where a host wants pages.
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react'
import { pages } from '../copy/en/pages.ts'
import { useCopy } from '../copy/copy.ts'
import { useRollcall } from '../context.ts'
import { usePeoplePage } from '../hooks/use-people-page.ts'
import { Button } from '../parts/button.tsx'
import { PeopleBody, type PeopleListProps } from './people-body.tsx'

/** What the server gives where nobody says how many. */
const usualSize = 50

/** One page of people, with the way to the others. */
export function PeoplePages(props: PeopleListProps): ReactElement {
  const { view, table } = props
  const { locale } = useRollcall()
  const copy = useCopy('pages', pages)
  const list = usePeoplePage(table.answer.organization.id, view.query, view.page)
  const { data, error, refetch, isPlaceholderData: former } = list
  const [turned, setTurned] = useState(false)
  const nav = useRef<HTMLElement>(null)
  const page = data?.page ?? view.page
  useTop(nav, turned && !former ? page : undefined)

  const number = new Intl.NumberFormat(locale)
  const { total = null, nextCursor = null } = data ?? {}
  const last = total === null ? null : Math.ceil(total / (view.query.limit ?? usualSize))
  const place = copy.place(number.format(page), last === null ? null : number.format(last))
  const turn = (to: number): void => {
    setTurned(true)
    view.setPage(to)
  }
  return (
    <PeopleBody
      {...props}
      people={data?.people}
      error={error}
      onRetry={() => void refetch()}
      others={page > 1 || nextCursor !== null}
      total={data?.people.length ?? null}
      former={former}
      said={turned && !former ? place : undefined}
      foot={
        (page > 1 || nextCursor !== null) && (
          <nav ref={nav} className='rollcall-pages' data-slot='pages' aria-label={copy.label}>
            <Button
              look='quiet'
              aria-disabled={page === 1 || former}
              onClick={() => turn(page - 1)}
            >
              {copy.previous}
            </Button>
            <span className='rollcall-pages-place'>{place}</span>
            <Button
              look='quiet'
              aria-disabled={nextCursor === null || former}
              onClick={() => turn(page + 1)}
            >
              {copy.next}
            </Button>
          </nav>
        )
      }
    />
  )
}

/** Another page is read from its beginning; the focus stays on the button, to go on. */
function useTop(nav: RefObject<HTMLElement | null>, page: number | undefined): void {
  useEffect(() => {
    const list = page === undefined ? undefined : nav.current?.parentElement
    if (list && list.getBoundingClientRect().top < 0) list.scrollIntoView()
  }, [nav, page])
}
