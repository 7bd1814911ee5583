'use client'
// Decides what of the people is looked at: searched for, filtered by, in which order.
import { searchable, type PeopleQuery, type PeopleSort } from '@rollcall/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Filters, PeopleView, ViewState } from './people-view.ts'

/** A column by which people can be ordered. */
export type SortColumn = 'name' | 'joinedAt' | 'lastActiveAt'

/** What is looked at, and how that changes. */
export interface View {
  /** As typed. */
  search: string
  filters: Filters
  sort: PeopleSort
  page: number
  /** What the server is asked. */
  query: Omit<PeopleQuery, 'cursor'>
  /** Whether some people are left out. */
  narrowed: boolean
  setSearch: (search: string) => void
  /** Chooses by one filter; with nothing chosen it leaves nobody out. */
  setFilter: <Id extends keyof Filters>(id: Id, chosen: NonNullable<Filters[Id]>) => void
  setSort: (sort: PeopleSort) => void
  setPage: (page: number) => void
  clear: () => void
}

/** What a table shows of the people at all, whatever is looked for. */
export interface Scope {
  kind?: PeopleQuery['kind'] | undefined
  roles?: readonly string[] | undefined
  limit?: number | undefined
}

const pause = 200

/** The view of one table, kept here or by the host. Searching waits until the typing pauses. */
export function useView(
  { kind, roles, limit }: Scope,
  { view: given, onViewChange }: ViewState,
): View {
  const [own, setOwn] = useState<PeopleView>({})
  const view = given ?? own
  const { search: settled = '', sort = 'name', page = 1, ...filters } = view
  const change = (next: PeopleView): void => {
    setOwn(next)
    onViewChange?.(next)
  }
  // Other people begin at their first page.
  const { page: _page, ...first } = view
  const [search, setSearch] = useTyped(settled, (typed) => {
    const { search: former, ...rest } = first
    if ((former ?? '') !== typed) change(typed === '' ? rest : { ...rest, search: typed })
  })
  // Of the roles that are listed at all.
  const chosen = filters.role?.filter((role) => !roles || roles.includes(role))
  const role = chosen?.length ? chosen : roles
  return {
    search,
    filters,
    sort,
    page,
    query: {
      ...(kind && { kind }),
      ...(limit && { limit }),
      ...(searchable(settled) ? { search: settled } : { sort }),
      ...filters,
      ...(role && { role: [...role] }),
    },
    narrowed: searchable(settled) || Object.keys(filters).length > 0,
    setSearch,
    setFilter: (id, value) => {
      const { [id]: _former, ...rest } = first
      change(value.length === 0 ? rest : { ...rest, [id]: value })
    },
    setSort: (next) => change({ ...first, sort: next }),
    setPage: (next) => change({ ...first, ...(next > 1 && { page: next }) }),
    clear: () => {
      setSearch('')
      change(view.sort ? { sort: view.sort } : {})
    },
  }
}

/** The order after a click on the head of a column: names begin at A, times with the newest. */
export function nextSort(current: PeopleSort, column: SortColumn): PeopleSort {
  const first: PeopleSort = column === 'name' ? 'name' : `-${column}`
  const second: PeopleSort = column === 'name' ? '-name' : column
  return current === first ? second : first
}

/** What is typed, until it settles; what is settled elsewhere is typed here. */
function useTyped(
  settled: string,
  onSettle: (typed: string) => void,
): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(settled)
  const [sent, setSent] = useState(settled)
  const [seen, setSeen] = useState(settled)
  if (settled !== seen) {
    setSeen(settled)
    setSent(settled)
    if (settled !== sent) setTyped(settled)
  }
  const settle = useEffectEvent((text: string) => {
    setSent(text)
    onSettle(text)
  })
  useEffect(() => {
    const text = typed.trim()
    const timer = setTimeout(() => settle(text), text === '' ? 0 : pause)
    return () => clearTimeout(timer)
  }, [typed])
  return [typed, setTyped]
}
