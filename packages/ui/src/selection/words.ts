// Decides what an act on many says, before it, meanwhile and after it.
import type { DialogsCopy } from '../copy/en/dialogs.ts'
import type { SelectionCopy } from '../copy/en/selection.ts'
import type { BulkVerb, Why } from './coverage.ts'

/** What an act is about. */
export interface About {
  count: number
  /** Of the first one: said where there is no other. */
  name: string
  /** The label of the role that is given. */
  role: string
}

/** The sentences of one act. */
export interface ActWords {
  title: string
  consequence: string
  act: string
  acting: string
  done: (count: number) => string
}

/** What stands on the buttons of the bar. */
export const buttons: Readonly<Record<BulkVerb, 'changeRole' | 'resend' | 'revoke' | 'remove'>> = {
  changeMember: 'changeRole',
  resendInvitation: 'resend',
  revokeInvitation: 'revoke',
  removeMember: 'remove',
}

/** The sentences of an act. */
export function wordsOf(
  verb: BulkVerb,
  { count, name, role }: About,
  copy: SelectionCopy,
  dialogs: DialogsCopy,
): ActWords {
  switch (verb) {
    case 'changeMember':
      return {
        title: copy.changeTitle(count, name, role),
        consequence: copy.changeConsequence,
        act: copy.changeAct,
        acting: copy.changing,
        done: (done) => copy.changed(done, role),
      }
    case 'resendInvitation':
      return {
        title: copy.resendTitle(count, name),
        consequence: copy.resendConsequence,
        act: dialogs.resendAct,
        acting: dialogs.resending,
        done: copy.resent,
      }
    case 'revokeInvitation':
      return {
        title: copy.revokeTitle(count, name),
        consequence: copy.revokeConsequence,
        act: copy.revokeAct(count),
        acting: dialogs.revoking,
        done: copy.revoked,
      }
    default:
      return {
        title: copy.removeTitle(count, name),
        consequence: copy.removeConsequence,
        act: copy.removeAct(count),
        acting: dialogs.removing,
        done: copy.removed,
      }
  }
}

/** Why an act does not cover somebody, in words. */
export function whyWords(
  why: Why,
  copy: SelectionCopy,
  role: string,
  sentence: (reason: Exclude<Why, { code: 'is_invitation' | 'is_member' | 'same_role' }>) => string,
): string {
  switch (why.code) {
    case 'is_invitation':
      return copy.isInvitation
    case 'is_member':
      return copy.isMember
    case 'same_role':
      return copy.sameRole(role)
    default:
      return sentence(why)
  }
}
