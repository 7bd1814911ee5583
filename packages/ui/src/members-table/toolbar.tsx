'use client'
// Decides how people are searched for, filtered and, on small screens, ordered.
import type { ReactElement, ReactNode } from 'react'
import { Select } from '../parts/select.tsx'
import type { View } from '../people/use-view.ts'
import { Filter, type FilterProps, type MembersFilter } from './filter.tsx'
import { SearchField } from './search-field.tsx'

/** Props of {@link Toolbar}. */
export interface ToolbarProps extends Omit<FilterProps, 'id'> {
  filters: readonly MembersFilter[]
  /** Before the search and after the filters. */
  start: ReactNode
  end: ReactNode
}

/** The line between the head and the list. */
export function Toolbar({ filters, start, end, ...rest }: ToolbarProps): ReactElement {
  const { copy } = rest.about
  const { view } = rest
  return (
    <div className='rollcall-members-tools'>
      {start}
      <SearchField copy={copy} value={view.search} onChange={view.setSearch} />
      {filters.map((id) => (
        <Filter key={id} id={id} {...rest} />
      ))}
      <Select
        className='rollcall-members-order'
        aria-label={copy.sortLabel}
        value={view.sort}
        onChange={(event) => view.setSort(event.target.value as View['sort'])}
      >
        <option value='name'>{copy.sortName}</option>
        <option value='-joinedAt'>{copy.sortJoined}</option>
        <option value='-lastActiveAt'>{copy.sortActive}</option>
      </Select>
      {end}
    </div>
  )
}
