'use client'
// Decides the grid of a list of people.
import type { Person } from '@rollcall/core'
import type { ReactElement } from 'react'
import { Icon } from '../parts/icons.tsx'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'
import type { Column, Table } from './table.ts'
import { useClosingUp } from './use-closing-up.ts'
import { nextSort, type View } from './use-view.ts'

/** Written out, because some browsers forget them where a table is not drawn as one. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
}

/** Props of {@link PeopleRows}. */
export interface PeopleRowsProps {
  people: Person[]
  table: Table
  view: View
  labelledBy: string
  busy: boolean
}

/** Members and open invitations, one a row. */
export function PeopleRows({
  people,
  table,
  view,
  labelledBy,
  busy,
}: PeopleRowsProps): ReactElement {
  const body = useClosingUp(people.map(({ id }) => id))
  return (
    <table
      {...roles.table}
      className='rollcall-table'
      aria-labelledby={labelledBy}
      aria-busy={busy}
    >
      <thead {...roles.rowgroup} className='rollcall-table-head'>
        <tr {...roles.row} className='rollcall-row'>
          {table.columns.map((column) => (
            <Head key={column.id} column={column} view={view} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} {...roles.rowgroup} className='rollcall-table-body'>
        {people.map((person) => (
          <Row key={person.id} person={person} table={table} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ person, table }: { person: Person; table: Table }): ReactElement {
  return (
    <tr
      {...roles.row}
      className='rollcall-row'
      tabIndex={-1}
      data-person={person.id}
      data-kind={person.kind}
      data-state={person.status}
    >
      {table.columns.map(({ id, label, labelled, Cell }) => (
        <td
          key={id}
          {...roles.cell}
          className='rollcall-cell'
          data-column={id}
          data-label={labelled ? label : undefined}
        >
          <Cell person={person} table={table} />
        </td>
      ))}
    </tr>
  )
}

function Head({
  column: { id, label, sort, quiet },
  view,
}: {
  column: Column
  view: View
}): ReactElement {
  // A search is answered in the order of what was found.
  const order = 'search' in view.query ? undefined : view.sort
  const up = sort !== undefined && order === sort
  const down = sort !== undefined && order === `-${sort}`
  const sorted = up ? 'ascending' : down ? 'descending' : undefined
  return (
    <th
      {...roles.columnheader}
      scope='col'
      className='rollcall-head'
      data-column={id}
      {...(sorted ? { 'aria-sort': sorted } : {})}
    >
      {sort ? (
        <>
          {/* One of the two is drawn: a button nobody sees must not get the focus. */}
          <span className='rollcall-head-word'>{label}</span>
          <button
            type='button'
            className='rollcall-head-button'
            data-sort={sorted}
            onClick={() => view.setSort(nextSort(view.sort, sort))}
          >
            {label}
            <Icon name='arrow' />
          </button>
        </>
      ) : quiet ? (
        <VisuallyHidden>{label}</VisuallyHidden>
      ) : (
        label
      )}
    </th>
  )
}
