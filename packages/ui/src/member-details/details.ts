// Decides what every part of the details knows.
import type { MemberAnswer, OrganizationAnswer, Person, Reason } from '@rollcall/core'
import type { MemberDetailsCopy } from '../copy/en/member-details.ts'
import type { Editing } from './use-editing.ts'

/** What every part of the details knows. */
export interface Details {
  answer: OrganizationAnswer
  person: MemberAnswer
  copy: MemberDetailsCopy
  sentence: (reason: Reason) => string
  editing: Editing
  /** Whether the edits are on their way: nothing is changed meanwhile. */
  busy: boolean
}

/** The member as a row of a list, for the acts that a list and the details share. */
export function rowOfMember({ member, actions, refusals }: MemberAnswer): Person {
  const { organizationId: _, removedAt: __, status, ...fields } = member
  return {
    ...fields,
    kind: 'member',
    // Nothing is done with somebody who is gone.
    status: status === 'removed' ? 'suspended' : status,
    invitedAt: null,
    invitedBy: null,
    sentAt: null,
    expiresAt: null,
    delivery: null,
    actions,
    refusals,
  }
}

/** Whether the viewer may change what is granted, or could if something else were not in the way. */
export function grants({ actions, refusals }: MemberAnswer): boolean {
  return actions.includes('grantAccess') || refusals.grantAccess !== undefined
}
