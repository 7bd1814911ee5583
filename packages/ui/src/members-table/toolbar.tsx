'use client'
// Decides what stands between head and list, and in which order.
import type { ReactElement, ReactNode } from 'react'
import { Filter, type FilterProps, type MembersFilter } from './filter.tsx'
import { Order } from './order.tsx'
import { SearchField } from './search-field.tsx'

/** Props of {@link Toolbar}. */
export interface ToolbarProps extends Omit<FilterProps, 'id' | 'className' | 'ref'> {
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
      <Order copy={copy} view={view} />
      {end}
    </div>
  )
}
