'use client'
// Decides how people are ordered where rows are cards and no head is there to sort by.
import type { ReactElement, Ref } from 'react'
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import { classNames } from '../parts/class-names.ts'
import { Select } from '../parts/select.tsx'
import type { View } from '../people/use-view.ts'

/** Props of {@link Order}. */
export interface OrderProps {
  copy: MembersTableCopy
  view: View
  className?: string | undefined
  ref?: Ref<HTMLSelectElement> | undefined
}

/** By name, or the latest first. */
export function Order({ copy, view, className, ref }: OrderProps): ReactElement {
  return (
    <Select
      ref={ref}
      className={classNames('rollcall-members-order', className)}
      aria-label={copy.sortLabel}
      value={view.sort}
      onChange={(event) => view.setSort(event.target.value as View['sort'])}
    >
      <option value='name'>{copy.sortName}</option>
      <option value='-joinedAt'>{copy.sortJoined}</option>
      <option value='-lastActiveAt'>{copy.sortActive}</option>
    </Select>
  )
}
