// Decides what every row and cell of a list of people knows.
import type { OrganizationAnswer, Person, Reason, Verb } from '@rollcall/core'
import type { ReactElement, ReactNode, RefObject } from 'react'
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import type { IconName } from '../parts/icons.tsx'
import type { Told } from '../parts/notice.tsx'
import type { SortColumn } from './use-view.ts'

/** An act of a row. */
export type RowVerb =
  | 'resendInvitation'
  | 'linkInvitation'
  | 'editInvitation'
  | 'revokeInvitation'
  | 'suspendMember'
  | 'reactivateMember'
  | 'offerOwnership'
  | 'leaveOrganization'
  | 'removeMember'

/** An act that always opens a dialog: what cannot be taken back, gives all away, or needs more to be said. */
export type AskedVerb =
  | 'editInvitation'
  | 'revokeInvitation'
  | 'offerOwnership'
  | 'leaveOrganization'
  | 'removeMember'

/** An act that is asked about where the host wants it. */
export type ConfirmableVerb = 'resendInvitation' | 'suspendMember' | 'reactivateMember'

/** An act of the host's own in the menu of a row. */
export interface RowAct {
  id: string
  label: string
  icon?: IconName
  /** Why it may not be chosen now, in one sentence. */
  refused?: string
  /** Called when the menu has closed and its button has the focus: a dialog opened now gives it back there. */
  onChoose: () => void
}

/** What is known of the organization around the people. */
export interface About {
  answer: OrganizationAnswer
  copy: MembersTableCopy
  sentence: (reason: Reason) => string
}

/** What every row and cell knows. */
export interface Table extends About {
  columns: readonly Column[]
  /** The element in which the rows stand. */
  place: RefObject<HTMLElement | null>
  /** The ids of members of whom a change is on its way: nothing else is begun with them. */
  changing: ReadonlySet<string>
  act: (verb: RowVerb, person: Person) => void
  /** Whether an act is asked about before it is done. */
  asks: (verb: RowVerb) => boolean
  changeRole: (person: Person, role: string) => void
  tell: (told: Told) => void
  /** Opens a member; `undefined` where there is nothing to open. */
  open: ((person: Person) => void) | undefined
  rowActs: ((person: Person) => readonly RowAct[]) | undefined
  /** From how many loaded people on only the rows near the screen are drawn. */
  virtualFrom: number
  /** How the list goes on. */
  paging: 'infinite' | 'pages'
}

/** A column of a list. */
export interface Column {
  id: string
  label: string
  /** Its track in the grid, in `em` where it holds words: larger type needs more room. */
  track: string
  /** The width in pixels below which it is of no use. */
  least: number
  sort?: SortColumn
  /** Whether its head is for those who listen only. */
  quiet?: boolean
  /** Whether its value says too little without its label where rows are cards. */
  labelled?: boolean
  /** Instead of the label, above the others. */
  Head?: (props: { table: Table }) => ReactElement | null
  Cell?: (props: CellProps) => ReactElement | null
  /** Instead of it, in a column of the host's own. */
  render?: (person: Person) => ReactNode
}

/** Props of a cell. */
export interface CellProps {
  person: Person
  table: Table
}

/** Whether a column is drawn, so that no other needs to say the same. */
export function shows({ columns }: Pick<Table, 'columns'>, id: string): boolean {
  return columns.some((column) => column.id === id)
}

/** Whether a row offers an act at all, now or not. */
export function offers(person: Person, verb: Verb): boolean {
  return person.actions.includes(verb) || person.refusals[verb] !== undefined
}

/** Whether the newest mail of an invitation did not reach anybody. */
export function isUndelivered({ delivery }: Person): boolean {
  return delivery === 'failed' || delivery === 'bounced' || delivery === 'complained'
}

/** The row of somebody, if it is drawn. */
export function rowOf(within: HTMLElement | null, id: string | undefined): HTMLElement | null {
  return id === undefined
    ? null
    : (within?.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`) ?? null)
}
