// Decides how columns of ours and of the host's own come to stand in a list.
import type { Person } from '@rollcall/core'
import type { ReactNode } from 'react'
import type { Column } from './table.ts'

/** A column of the host's own. */
export interface OwnColumn {
  /** Its cells carry it as `data-column`. */
  id: string
  /** Above the cells; before the value, where rows are cards. */
  label: string
  /** In pixels. Default: a share of what is left over. */
  width?: number
  /** What stands in the row of somebody. Open invitations are rows too: their `kind` tells. */
  render: (person: Person) => ReactNode
}

/** A column of ours, before it is known in which language. */
export interface OurColumn<Copy> extends Omit<Column, 'id' | 'label'> {
  label: (copy: Copy) => string
}

/** Those that are wanted, in the host's order, and at the end what may be done. */
export function columnsOf<Id extends string, Copy>(
  ours: Readonly<Record<Id | 'actions', OurColumn<Copy>>>,
  wanted: readonly (Id | OwnColumn)[],
  copy: Copy,
): Column[] {
  return [...wanted, 'actions' as const].map((column) =>
    typeof column === 'string'
      ? { ...ours[column], id: column, label: ours[column].label(copy) }
      : {
          ...column,
          track: column.width ? `${column.width}px` : 'minmax(0, 0.5fr)',
          least: column.width ?? 96,
          labelled: true,
        },
  )
}
