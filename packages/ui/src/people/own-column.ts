// Decides how a column of the host's own stands among ours.
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

/** It, as the list draws it. */
export function ownColumn(column: OwnColumn): Column {
  return {
    ...column,
    track: column.width ? `${column.width}px` : 'minmax(0, 0.5fr)',
    least: column.width ?? 96,
    labelled: true,
  }
}
