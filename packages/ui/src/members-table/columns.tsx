'use client'
// Decides the columns a host may choose from: what each is called, how wide it is, what stands in it.
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import { onDemand } from '../parts/on-demand.tsx'
import type { OurColumn } from '../people/columns.ts'
import { PersonCell } from '../people/person-cell.tsx'
import { RoleCell } from '../people/role-cell.tsx'
import { RowMenu } from '../people/row-menu.tsx'
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

const fluid = 'minmax(0, 1fr)'

/** All there are, and last what may be done. */
export const columns: Readonly<Record<MembersColumn | 'actions', OurColumn<MembersTableCopy>>> = {
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
