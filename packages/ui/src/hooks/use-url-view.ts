'use client'
// Decides that what is looked at is kept in the address of the page, where a reload and a shared link find it.
import { useCallback, useMemo } from 'react'
import type { PeopleView, ViewState } from '../people/people-view.ts'
import { readView, writeView } from './url-view.ts'
import { changeAddress, useAddress, type AddressStep } from './use-address.ts'

/** How {@link useUrlView} uses the address. */
export interface UrlViewOptions {
  /** Stands before the name of each parameter, where a page has several lists: `members-`. Default: nothing. */
  prefix?: string
  /** Whether each change is a step one can go back. Default: `replace`, Back leaves the page. */
  history?: AddressStep
  /** The query of the address, where the page is drawn on a server: `?role=admin`. Default: nothing. */
  search?: string
}

/**
 * Keeps search, filters, order and page of a table in the address: `<MembersTable {...useUrlView()} … />`. It follows Back
 * and Forward. A host whose router keeps the query itself gives `view` and `onViewChange` instead, by `readView` and
 * `writeView`.
 */
export function useUrlView({
  prefix = '',
  history = 'replace',
  search: onServer = '',
}: UrlViewOptions = {}): Required<ViewState> {
  const search = useAddress(onServer)
  const view = useMemo(() => readView(new URLSearchParams(search), prefix), [search, prefix])
  const onViewChange = useCallback(
    (next: PeopleView) => {
      // Nobody goes back letter by letter.
      const typed = next.search !== view.search
      changeAddress((params) => writeView(params, next, prefix), typed ? 'replace' : history)
    },
    [view.search, prefix, history],
  )
  return { view, onViewChange }
}
