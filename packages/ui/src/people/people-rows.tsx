'use client'
// Decides the grid of a list of people.
import type { Person } from '@rollcall/core'
import { Fragment, useRef, type ReactElement } from 'react'
import { Icon } from '../parts/icons.tsx'
import { onDemand } from '../parts/on-demand.tsx'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'
import { PersonRow, roles } from './person-row.tsx'
import type { Column, Table } from './table.ts'
import { nextSort, type View } from './use-view.ts'
import { useWindow } from './use-window.tsx'

/** Fetched when the rows are there: without it they only jump. */
const ClosingUp = onDemand(() => import('./closing-up.tsx').then((file) => file.ClosingUp))

/** Props of {@link PeopleRows}. */
export interface PeopleRowsProps {
  people: Person[]
  table: Table
  view: View
  labelledBy: string
  busy: boolean
  /** How many there are, also of those not loaded yet; `null` where nobody knows. */
  total: number | null
}

/** Members and open invitations, one a row. */
export function PeopleRows({
  people,
  table,
  view,
  labelledBy,
  busy,
  total,
}: PeopleRowsProps): ReactElement {
  const body = useRef<HTMLTableSectionElement>(null)
  const { rows, rest, partial, hold, watch } = useWindow(people, table.virtualFrom, body)
  return (
    <>
      <table
        {...roles.table}
        className='rollcall-table'
        data-slot='table'
        aria-labelledby={labelledBy}
        aria-busy={busy}
        aria-rowcount={partial ? (total ?? -2) + 1 : undefined}
      >
        <thead {...roles.rowgroup} className='rollcall-table-head'>
          <tr {...roles.row} className='rollcall-row' aria-rowindex={partial ? 1 : undefined}>
            {table.columns.map((column) => (
              <Head key={column.id} column={column} view={view} table={table} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} {...roles.rowgroup} className='rollcall-table-body'>
          {rows.map(({ person, index, gap }) => (
            <Fragment key={person.id}>
              {gap > 0 && <Gap size={gap} />}
              <PersonRow
                person={person}
                table={table}
                index={partial ? index : undefined}
                onHold={hold}
              />
            </Fragment>
          ))}
          {rest > 0 && <Gap size={rest} />}
        </tbody>
      </table>
      {watch}
      <ClosingUp body={body} ids={rows.map(({ person }) => person.id).join(' ')} />
    </>
  )
}

/** The room of rows that are left out. */
function Gap({ size }: { size: number }): ReactElement {
  return <tr aria-hidden style={{ display: 'block', blockSize: size }} />
}

function Head({
  column: { id, label, sort, quiet, Head: Own },
  view,
  table,
}: {
  column: Column
  view: View
  table: Table
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
      data-slot='head'
      data-column={id}
      {...(sorted ? { 'aria-sort': sorted } : {})}
    >
      {Own ? (
        <Own table={table} />
      ) : sort ? (
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
