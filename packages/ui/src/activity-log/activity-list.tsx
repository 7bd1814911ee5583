'use client'
// Decides how acts are listed: by day, page by page.
import type { AuditEntry, OrganizationAnswer, Reason } from '@rollcall/core'
import { useEffect, useId, useMemo, useRef, type ReactElement, type RefObject } from 'react'
import type { ActivityLogCopy } from '../copy/en/activity-log.ts'
import { dayName, localDay } from '../copy/time.ts'
import { useRollcall } from '../context.ts'
import { useAuditEntries } from '../hooks/use-audit-entries.ts'
import { Button } from '../parts/button.tsx'
import { LiveRegion } from '../parts/live-region.tsx'
import { Message } from '../parts/message.tsx'
import { usePresent } from '../parts/time.tsx'
import { Stale } from '../people/stale.tsx'
import { Failure, isFinal } from '../people/states.tsx'
import { ActivityEntry } from './activity-entry.tsx'
import { ActivitySkeleton } from './activity-skeleton.tsx'
import { ActivityTools } from './activity-tools.tsx'
import { actsOf, daysOf, type Day } from './acts.ts'
import { useActivityView, type Doer } from './use-activity-view.ts'

/** Props of {@link ActivityList}. */
export interface ActivityListProps {
  answer: OrganizationAnswer
  copy: ActivityLogCopy
  sentence: (reason: Reason) => string
  pageSize: number | undefined
  /** Where the focus goes when what had it goes away. */
  within: RefObject<HTMLElement | null>
}

/** The filters and the acts. */
export function ActivityList({
  answer,
  copy,
  sentence,
  pageSize,
  within,
}: ActivityListProps): ReactElement {
  const view = useActivityView(pageSize)
  const { timeZone } = usePresent()
  const list = useAuditEntries(answer.organization.id, view.query)
  const { data, error, refetch, isPlaceholderData, hasNextPage } = list
  const entries = useMemo(() => data?.pages.flatMap((page) => page.entries) ?? [], [data])
  const acts = useMemo(() => actsOf(entries), [entries])
  const doers = useMemo(() => doersOf(entries), [entries])
  const loadMore = useLoadingMore(list, acts.length, within)
  const retry = (): void => {
    within.current?.focus()
    void refetch()
  }
  const lost = error && (!data || isFinal(error.reason)) ? error.reason : undefined
  return (
    <>
      {!(lost && isFinal(lost)) && (
        <ActivityTools copy={copy} view={view} answer={answer} doers={doers} />
      )}
      {lost && <Failure copy={copy} reason={lost} sentence={sentence} onRetry={retry} />}
      {!lost && !data && <ActivitySkeleton />}
      {!lost && data && (
        <>
          {error && !list.isFetchNextPageError && <Stale text={copy.staleText} onRetry={retry} />}
          <LiveRegion>
            {view.narrowed && !isPlaceholderData ? copy.found(acts.length) : ''}
          </LiveRegion>
          <div className='rollcall-activity-days' aria-busy={isPlaceholderData}>
            {daysOf(acts, timeZone).map((day) => (
              <DayOfActs key={day.acts[0]?.lead.seq} day={day} copy={copy} answer={answer} />
            ))}
          </div>
          {hasNextPage && (
            <div className='rollcall-members-more'>
              <Button look='quiet' busy={list.isFetchingNextPage} onClick={loadMore}>
                {list.isFetchingNextPage ? copy.loadingMore : copy.loadMore}
              </Button>
              <div role='alert'>{list.isFetchNextPageError && sentence(list.error.reason)}</div>
            </div>
          )}
          {acts.length === 0 && view.narrowed && (
            <Message title={copy.noResultTitle} text={copy.noResultText}>
              <Button
                onClick={() => {
                  within.current?.focus()
                  view.clear()
                }}
              >
                {copy.clearAll}
              </Button>
            </Message>
          )}
          {acts.length === 0 && !view.narrowed && <Message title={copy.emptyTitle} />}
        </>
      )}
    </>
  )
}

interface DayOfActsProps extends Pick<ActivityListProps, 'copy' | 'answer'> {
  day: Day
}

function DayOfActs({ day: { day, acts }, copy, answer }: DayOfActsProps): ReactElement {
  const { locale } = useRollcall()
  const id = useId()
  const { now, timeZone, here } = usePresent()
  const today = day === localDay(now, timeZone)
  return (
    <div>
      <h3 key={String(here)} suppressHydrationWarning id={id} className='rollcall-activity-date'>
        {dayName(acts[0]?.lead.at ?? day, now, locale, timeZone)}
      </h3>
      <ul className='rollcall-activity-acts' aria-labelledby={id}>
        {acts.map((act) => (
          <ActivityEntry
            key={act.lead.seq}
            act={act}
            copy={copy}
            words={answer.words}
            viewerId={answer.viewer.memberId}
            today={today}
          />
        ))}
      </ul>
    </div>
  )
}

/** Loads the next page. The focus stays on the button; when it goes away with the last page, it goes to what is new. */
function useLoadingMore(
  { fetchNextPage, hasNextPage, isFetchingNextPage }: ReturnType<typeof useAuditEntries>,
  count: number,
  within: RefObject<HTMLElement | null>,
): () => void {
  const known = useRef<number | null>(null)
  useEffect(() => {
    const from = known.current
    if (from === null || isFetchingNextPage) return
    known.current = null
    const { activeElement, body } = document
    if (hasNextPage || (activeElement && activeElement !== body)) return
    const all = within.current?.querySelectorAll<HTMLElement>('[data-slot=activity-entry]')
    // What came may have made the last act longer, and no other.
    ;(all?.[Math.min(from, all.length - 1)] ?? within.current)?.focus()
  }, [isFetchingNextPage, hasNextPage, within])
  return () => {
    known.current = count
    void fetchNextPage()
  }
}

function doersOf(entries: readonly AuditEntry[]): Doer[] {
  const found = new Map<string, Doer>()
  for (const { by } of entries)
    if (by && by.name !== null && !found.has(by.userId))
      found.set(by.userId, { userId: by.userId, name: by.name })
  return [...found.values()]
}
