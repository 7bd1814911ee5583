'use client'
// Decides what of the people is looked at: searched for, filtered by, in which order.
import { searchable, type PeopleQuery, type PeopleSort } from '@rollcall/core'
import { useEffect, useMemo, useState } from 'react'

/** A column by which people can be ordered. */
export type SortColumn = 'name' | 'joinedAt' | 'lastActiveAt'

/** The filters that are chosen. */
export type Filters = Pick<PeopleQuery, 'role' | 'status' | 'twoFactor' | 'locale' | 'project'>

/** What is looked at, and how that changes. */
export interface View {
  /** As typed. */
  search: string
  filters: Filters
  sort: PeopleSort
  /** What the server is asked. */
  query: Omit<PeopleQuery, 'cursor'>
  /** Whether some people are left out. */
  narrowed: boolean
  setSearch: (search: string) => void
  /** Chooses by one filter; with nothing chosen it leaves nobody out. */
  setFilter: <Id extends keyof Filters>(id: Id, chosen: NonNullable<Filters[Id]>) => void
  setSort: (sort: PeopleSort) => void
  clear: () => void
}

const pause = 200

/** The view of one table, of everybody or of one kind or some roles only. Searching waits until the typing pauses. */
export function useView(kind?: PeopleQuery['kind'], roles?: readonly string[]): View {
  const [search, setSearch] = useState('')
  const [filters, setFilters] = useState<Filters>({})
  const [sort, setSort] = useState<PeopleSort>('name')
  const settled = useSettled(search.trim(), pause)
  // By value: hosts write the list where they draw the table.
  const only = roles?.join(',')
  const query = useMemo(
    () => ({
      ...(kind ? { kind } : {}),
      ...(only ? { role: only.split(',') } : {}),
      ...(searchable(settled) ? { search: settled } : { sort }),
      ...filters,
    }),
    [kind, only, settled, sort, filters],
  )
  return {
    search,
    filters,
    sort,
    query,
    narrowed: 'search' in query || Object.keys(filters).length > 0,
    setSearch,
    setFilter: (id, chosen) =>
      setFilters((before) => {
        const next = { ...before, [id]: chosen }
        if (chosen.length === 0) delete next[id]
        return next
      }),
    setSort,
    clear: () => {
      setSearch('')
      setFilters({})
    },
  }
}

/** The order after a click on the head of a column: names begin at A, times with the newest. */
export function nextSort(current: PeopleSort, column: SortColumn): PeopleSort {
  const first: PeopleSort = column === 'name' ? 'name' : `-${column}`
  const second: PeopleSort = column === 'name' ? '-name' : column
  return current === first ? second : first
}

function useSettled(value: string, ms: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
