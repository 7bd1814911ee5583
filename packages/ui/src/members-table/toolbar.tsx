'use client'
// Decides how people are searched for and filtered.
import { roleLabel, type Person } from '@rollcall/core'
import type { ReactElement } from 'react'
import { FilterMenu } from './filter-menu.tsx'
import { SearchField } from './search-field.tsx'
import { Select } from '../parts/select.tsx'
import type { Table } from './table.ts'
import type { View } from './use-view.ts'

const statuses: Person['status'][] = ['active', 'suspended', 'pending', 'expired']

/** Props of {@link Toolbar}. */
export interface ToolbarProps {
  view: View
  table: Pick<Table, 'answer' | 'copy'>
}

/** Search, filters, and on small screens the order. */
export function Toolbar({ view, table: { answer, copy } }: ToolbarProps): ReactElement {
  return (
    <div className='rollcall-members-tools'>
      <SearchField copy={copy} value={view.search} onChange={view.setSearch} />
      <FilterMenu
        name={copy.filterRole}
        copy={copy}
        chosen={view.roles}
        onChoose={view.setRoles}
        options={answer.policy.roles.map(({ name }) => ({
          value: name,
          label: roleLabel(answer.words, name),
        }))}
      />
      <FilterMenu
        name={copy.filterStatus}
        copy={copy}
        chosen={view.statuses}
        onChoose={view.setStatuses}
        options={statuses.map((value) => ({ value, label: copy[value] }))}
      />
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
    </div>
  )
}
