'use client'
// Decides that what is looked at is kept in the address of the page, where a reload and a shared link find it.
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { PeopleView, ViewState } from '../people/people-view.ts'
import { readView, writeView } from './url-view.ts'

/** How {@link useUrlView} uses the address. */
export interface UrlViewOptions {
  /** Stands before the name of each parameter, where a page has several lists: `members-`. Default: nothing. */
  prefix?: string
  /** Whether each change is a step one can go back. Default: `replace`, Back leaves the page. */
  history?: 'replace' | 'push'
  /** The query of the address, where the page is drawn on a server: `?role=admin`. Default: nothing. */
  search?: string
}

const changed = 'rollcall:view'

/**
 * Keeps search, filters, order and page of a table in the address: `<MembersTable {...useUrlView()} … />`. It follows Back
 * and Forward. A host whose router keeps the query itself gives `view` and `onViewChange` instead, by `readView` and
 * `writeView`.
 */
export function useUrlView({
  prefix = '',
  history: step = 'replace',
  search: onServer = '',
}: UrlViewOptions = {}): Required<ViewState> {
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => onServer,
  )
  const view = useMemo(() => readView(new URLSearchParams(search), prefix), [search, prefix])
  const onViewChange = useCallback(
    (next: PeopleView) => {
      const url = new URL(location.href)
      url.search = writeView(url.searchParams, next, prefix).toString()
      if (url.search === location.search) return
      // Nobody goes back letter by letter.
      const typed = next.search !== view.search
      // What a router remembers of this page stays.
      if (typed || step === 'replace') history.replaceState(history.state, '', url)
      else history.pushState(history.state, '', url)
      dispatchEvent(new Event(changed))
    },
    [view.search, prefix, step],
  )
  return { view, onViewChange }
}

/** Back and Forward, changes made here and, in browsers that tell, whatever a router writes into the address. */
function subscribe(listener: () => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  addEventListener('popstate', listener, { signal })
  addEventListener(changed, listener, { signal })
  if ('navigation' in window)
    window.navigation.addEventListener('currententrychange', listener, { signal })
  return () => stop.abort()
}
