'use client'
// Decides the columns: what each is called, whether it orders the list, what stands in it.
import type { ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import { dateOf, exactTime } from '../copy/time.ts'
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { Time } from '../parts/time.tsx'
import { PersonCell } from './person-cell.tsx'
import { RoleCell } from './role-cell.tsx'
import { RowMenu } from './row-menu.tsx'
import type { CellProps } from './table.ts'
import type { SortColumn } from './use-view.ts'

/** A column of the table. */
export interface Column {
  id: 'person' | 'role' | 'joined' | 'active' | 'actions'
  label: (copy: MembersTableCopy) => string
  sort?: SortColumn
  /** Whether its head is for those who listen only. */
  quiet?: boolean
  Cell: (props: CellProps) => ReactElement | null
}

/** From start to end. */
export const columns: Column[] = [
  { id: 'person', label: (copy) => copy.columnPerson, sort: 'name', Cell: PersonCell },
  { id: 'role', label: (copy) => copy.columnRole, Cell: RoleCell },
  { id: 'joined', label: (copy) => copy.columnJoined, sort: 'joinedAt', Cell: JoinedCell },
  { id: 'active', label: (copy) => copy.columnActive, sort: 'lastActiveAt', Cell: ActiveCell },
  { id: 'actions', label: (copy) => copy.columnActions, quiet: true, Cell: RowMenu },
]

function JoinedCell({ person, table: { copy } }: CellProps): ReactElement | null {
  const { locale } = useRollcall()
  if (person.status === 'expired') return <Badge tone='warning'>{copy.expired}</Badge>
  if (person.kind === 'invitation') return <Badge>{copy.pending}</Badge>
  if (person.joinedAt === null) return null
  return (
    <time
      className='rollcall-time'
      dateTime={person.joinedAt}
      title={exactTime(person.joinedAt, locale)}
    >
      {dateOf(person.joinedAt, locale)}
    </time>
  )
}

/** An invitation was never active; where it has expired, this is the place of what helps. */
function ActiveCell({ person, table }: CellProps): ReactElement | null {
  if (person.status === 'expired' && person.actions.includes('resendInvitation')) {
    return (
      <Button
        className='rollcall-row-resend'
        aria-label={table.copy.resendTo(person.email)}
        onClick={() => table.act('resendInvitation', person)}
      >
        {table.copy.resend}
      </Button>
    )
  }
  return person.lastActiveAt === null ? null : <Time at={person.lastActiveAt} past />
}
