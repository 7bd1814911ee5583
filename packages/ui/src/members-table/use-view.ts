'use client'
// Decides what of the people is looked at: searched for, filtered by, in which order.
import { searchable, type PeopleQuery, type PeopleSort, type Person } from '@rollcall/core'
import { useEffect, useMemo, useState } from 'react'

/** A column by which people can be ordered. */
export type SortColumn = 'name' | 'joinedAt' | 'lastActiveAt'

/** What is looked at, and how that changes. */
export interface View {
  /** As typed. */
  search: string
  roles: string[]
  statuses: Person['status'][]
  sort: PeopleSort
  /** What the server is asked. */
  query: Omit<PeopleQuery, 'cursor'>
  /** Whether some people are left out. */
  narrowed: boolean
  setSearch: (search: string) => void
  setRoles: (roles: string[]) => void
  setStatuses: (statuses: Person['status'][]) => void
  setSort: (sort: PeopleSort) => void
  clear: () => void
}

const pause = 200

/** The view of one table. Searching waits until the typing pauses. */
export function useView(): View {
  const [search, setSearch] = useState('')
  const [roles, setRoles] = useState<string[]>([])
  const [statuses, setStatuses] = useState<Person['status'][]>([])
  const [sort, setSort] = useState<PeopleSort>('name')
  const settled = useSettled(search.trim(), pause)

  const query = useMemo(
    () => ({
      ...(searchable(settled) ? { search: settled } : { sort }),
      ...(roles.length > 0 ? { role: roles } : {}),
      ...(statuses.length > 0 ? { status: statuses } : {}),
    }),
    [settled, sort, roles, statuses],
  )
  return {
    search,
    roles,
    statuses,
    sort,
    query,
    narrowed: 'search' in query || roles.length > 0 || statuses.length > 0,
    setSearch,
    setRoles,
    setStatuses,
    setSort,
    clear: () => {
      setSearch('')
      setRoles([])
      setStatuses([])
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
