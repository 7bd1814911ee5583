'use client'
// Decides the columns a host may choose from: what each is called, how wide it is, what stands in it.
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import { onDemand } from '../parts/on-demand.tsx'
import { ownColumn, type OwnColumn } from '../people/own-column.ts'
import { PersonCell } from '../people/person-cell.tsx'
import { RoleCell } from '../people/role-cell.tsx'
import { RowMenu } from '../people/row-menu.tsx'
import type { Column } from '../people/table.ts'
import {
  ActiveCell,
  EmailCell,
  JoinedCell,
  LocaleCell,
  StatusCell,
  TwoFactorCell,
} from './cells.tsx'

const IdCell = onDemand(() => import('./id-cell.tsx').then((file) => file.IdCell))

/** Needs core to reckon access, which most tables never do. */
const ProjectsCell = onDemand(() => import('./projects-cell.tsx').then((file) => file.ProjectsCell))

/** A column of the members table. */
export type MembersColumn =
  | 'id'
  | 'person'
  | 'email'
  | 'role'
  | 'projects'
  | 'status'
  | 'twoFactor'
  | 'locale'
  | 'joined'
  | 'active'

interface Drawn extends Omit<Column, 'id' | 'label'> {
  label: (copy: MembersTableCopy) => string
}

const fluid = 'minmax(0, 1fr)'

const drawn: Readonly<Record<MembersColumn | 'actions', Drawn>> = {
  id: { label: (copy) => copy.columnId, track: '6em', least: 84, labelled: true, Cell: IdCell },
  person: {
    label: (copy) => copy.columnPerson,
    track: fluid,
    least: 188,
    sort: 'name',
    Cell: PersonCell,
  },
  email: { label: (copy) => copy.columnEmail, track: fluid, least: 132, Cell: EmailCell },
  role: {
    label: (copy) => copy.columnRole,
    track: 'minmax(8.3em, 0.35fr)',
    least: 116,
    Cell: RoleCell,
  },
  projects: {
    label: (copy) => copy.columnProjects,
    track: 'minmax(0, 0.6fr)',
    least: 112,
    labelled: true,
    Cell: ProjectsCell,
  },
  status: { label: (copy) => copy.columnStatus, track: '6.9em', least: 96, Cell: StatusCell },
  twoFactor: {
    label: (copy) => copy.columnTwoFactor,
    track: '6.9em',
    least: 96,
    labelled: true,
    Cell: TwoFactorCell,
  },
  locale: { label: (copy) => copy.columnLocale, track: '6em', least: 84, Cell: LocaleCell },
  joined: {
    label: (copy) => copy.columnJoined,
    track: '8.3em',
    least: 116,
    sort: 'joinedAt',
    Cell: JoinedCell,
  },
  active: {
    label: (copy) => copy.columnActive,
    track: '9.4em',
    least: 132,
    sort: 'lastActiveAt',
    Cell: ActiveCell,
  },
  actions: {
    label: (copy) => copy.columnActions,
    track: '40px',
    least: 40,
    quiet: true,
    Cell: RowMenu,
  },
}

/** What stands in the table where the host does not say. */
export const usualColumns: readonly MembersColumn[] = ['person', 'role', 'joined', 'active']

/** The columns in the host's order, and at the end the menu of the row. */
export function columnsOf(
  columns: readonly (MembersColumn | OwnColumn)[],
  copy: MembersTableCopy,
): Column[] {
  return [...columns, 'actions' as const].map((column) =>
    typeof column === 'string'
      ? { ...drawn[column], id: column, label: drawn[column].label(copy) }
      : ownColumn(column),
  )
}
