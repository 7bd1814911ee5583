// Decides what every row and cell of the table knows.
import type { OrganizationAnswer, Person, Reason, Verb } from '@rollcall/core'
import type { MembersTableCopy } from '../copy/en/members-table.ts'

/** An act of a row. */
export type RowVerb =
  | 'resendInvitation'
  | 'linkInvitation'
  | 'revokeInvitation'
  | 'suspendMember'
  | 'reactivateMember'
  | 'leaveOrganization'
  | 'removeMember'

/** An act that is asked about before it is done. */
export type AskedVerb = 'revokeInvitation' | 'leaveOrganization' | 'removeMember'

/** Whether an act is asked about first: what cannot be taken back is. */
export function isAsked(verb: RowVerb): verb is AskedVerb {
  return verb === 'revokeInvitation' || verb === 'leaveOrganization' || verb === 'removeMember'
}

/** What every row and cell knows. */
export interface Table {
  answer: OrganizationAnswer
  copy: MembersTableCopy
  sentence: (reason: Reason) => string
  /** The ids of members of whom a change is on its way: nothing else is begun with them. */
  changing: ReadonlySet<string>
  act: (verb: RowVerb, person: Person) => void
  changeRole: (person: Person, role: string) => void
}

/** Props of a cell. */
export interface CellProps {
  person: Person
  table: Table
}

/** Whether a row offers an act at all, now or not. */
export function offers(person: Person, verb: Verb): boolean {
  return person.actions.includes(verb) || person.refusals[verb] !== undefined
}

/** The row of somebody, if it is drawn. */
export function rowOf(within: HTMLElement | null, id: string | undefined): HTMLElement | null {
  return id === undefined
    ? null
    : (within?.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`) ?? null)
}
