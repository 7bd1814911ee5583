// Decides how much room a list needs to be drawn as a table; with less, its rows are cards.
import type { CSSProperties } from 'react'
import type { Column } from './table.ts'

const gap = 8
const padding = 8
/** What the styles take as the border between cards and table. */
const border = 640

/** The grid of the columns, and how much wider than usual they need it, for the styles. */
export function roomFor(columns: readonly Column[]): CSSProperties {
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  const needed = least + gap * (columns.length - 1) + 2 * padding
  return {
    '--rollcall-_tracks': columns.map(({ track }) => track).join(' '),
    // Larger type needs more room: a pixel of a column is one of type.
    '--rollcall-_extra': `max(0px,${needed}*var(--rollcall-_type) - ${border}px)`,
  } as CSSProperties
}
