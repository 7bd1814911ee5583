'use client'
// Decides the row of somebody in a list of people.
import type { Person } from '@rollcall/core'
import { memo, type NamedExoticComponent, type ReactElement } from 'react'
import type { Table } from './table.ts'

/** Written out, because some browsers forget them where a table is not drawn as one. */
export const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
}

/** Props of {@link PersonRow}. */
export interface PersonRowProps {
  person: Person
  table: Table
  /** The place in the list, where not all rows are drawn. */
  index: number | undefined
  /** Called when the focus comes into it. */
  onHold: (id: string) => void
}

/** A row; drawn again when something of it changed, not when one scrolls. */
export const PersonRow: NamedExoticComponent<PersonRowProps> = memo(Row)

function Row({ person, table, index, onHold }: PersonRowProps): ReactElement {
  return (
    <tr
      {...roles.row}
      className='rollcall-row'
      data-slot='row'
      tabIndex={-1}
      data-person={person.id}
      data-kind={person.kind}
      data-state={person.status}
      data-index={index}
      // Below the heads, and counted from 1.
      aria-rowindex={index === undefined ? undefined : index + 2}
      // Also of a menu of this row, which stands elsewhere: React hands it on.
      onFocus={() => onHold(person.id)}
    >
      {table.columns.map(({ id, label, labelled, Cell, render }) => (
        <td
          key={id}
          {...roles.cell}
          className='rollcall-cell'
          data-slot='cell'
          data-column={id}
          data-label={labelled ? label : undefined}
        >
          {Cell ? <Cell person={person} table={table} /> : render?.(person)}
        </td>
      ))}
    </tr>
  )
}
