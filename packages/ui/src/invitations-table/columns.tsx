'use client'
// Decides what is told of an open invitation: to whom, as what, by whom, until when, and what may be done with it.
import type { ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import type { InvitationsTableCopy } from '../copy/en/invitations-table.ts'
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import { useCopy } from '../copy/copy.ts'
import { Time } from '../parts/time.tsx'
import type { OurColumn } from '../people/columns.ts'
import { PersonCell } from '../people/person-cell.tsx'
import { RoleCell } from '../people/role-cell.tsx'
import type { CellProps } from '../people/table.ts'
import { RowIcons } from './row-icons.tsx'

/** A column of the list of invitations. */
export type InvitationsColumn = 'person' | 'role' | 'invitedBy' | 'expires'

/** All there are, and last what may be done. */
export const columns: Readonly<
  Record<InvitationsColumn | 'actions', OurColumn<MembersTableCopy & InvitationsTableCopy>>
> = {
  person: {
    label: (copy) => copy.columnPerson,
    track: 'minmax(0, 1fr)',
    least: 188,
    sort: 'name',
    Cell: PersonCell,
  },
  role: {
    label: (copy) => copy.columnRole,
    track: 'minmax(8em, 0.35fr)',
    least: 116,
    Cell: RoleCell,
  },
  invitedBy: {
    label: (copy) => copy.columnInvitedBy,
    track: 'minmax(0, 0.5fr)',
    least: 96,
    labelled: true,
    Cell: InvitedByCell,
  },
  expires: {
    label: (copy) => copy.columnExpires,
    track: '8.6em',
    least: 120,
    labelled: true,
    Cell: ExpiresCell,
  },
  actions: {
    label: (copy) => copy.columnActions,
    track: 'calc(4 * var(--rollcall-_control))',
    least: 128,
    quiet: true,
    Cell: RowIcons,
  },
}

/** What stands in the list where the host does not say. */
export const usualColumns: readonly InvitationsColumn[] = ['person', 'role', 'invitedBy', 'expires']

function InvitedByCell({ person: { invitedBy } }: CellProps): ReactElement | null {
  return invitedBy === null ? null : (
    <span className='rollcall-cell-text' title={invitedBy}>
      <bdi>{invitedBy}</bdi>
    </span>
  )
}

function ExpiresCell({ person: { status, expiresAt } }: CellProps): ReactElement {
  const { never } = useCopy('common', common)
  if (expiresAt === null) return <>{never}</>
  const expired = status === 'expired'
  return (
    <span className='rollcall-cell-text' data-tone={expired ? 'warning' : undefined}>
      <Time at={expiresAt} past={expired} />
    </span>
  )
}
