// Decides where the focus goes when what had it is gone.
import { rowOf } from './table.ts'

/**
 * To the first row of these that is there, to `part` of it or else to its menu; where none is left, to the primary act
 * of the list, its title, or the list.
 */
export function focusRow(
  place: HTMLElement | null,
  ids: readonly string[],
  part = '[data-row-act]',
): void {
  const row = ids.map((id) => rowOf(place, id)).find(Boolean)
  const list = place?.closest('section')
  const target = row
    ? (row.querySelector<HTMLElement>(part) ??
      row.querySelector<HTMLElement>('[data-row-act]') ??
      row)
    : (list?.querySelector<HTMLElement>('.rollcall-members-invite') ??
      list?.querySelector<HTMLElement>('.rollcall-members-title') ??
      place)
  // A title takes the focus only when it is given to it.
  if (target?.matches('h2')) target.tabIndex = -1
  target?.focus()
}
