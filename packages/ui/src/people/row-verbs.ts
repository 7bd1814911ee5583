// Decides how the acts of a row look, in which order, and how they say why not. Which there are, the server says.
import type { Reason } from '@rollcall/core'
import { relativeTime } from '../copy/time.ts'
import type { IconName } from '../parts/icons.tsx'
import type { About, RowVerb } from './table.ts'

type Word =
  | 'resend'
  | 'copyLink'
  | 'edit'
  | 'revoke'
  | 'suspend'
  | 'reactivate'
  | 'offer'
  | 'leave'
  | 'remove'

/** In the order of the menu. */
export const drawn: Readonly<Record<RowVerb, { icon: IconName; word: Word }>> = {
  resendInvitation: { icon: 'mail', word: 'resend' },
  linkInvitation: { icon: 'link', word: 'copyLink' },
  editInvitation: { icon: 'edit', word: 'edit' },
  revokeInvitation: { icon: 'close', word: 'revoke' },
  suspendMember: { icon: 'pause', word: 'suspend' },
  reactivateMember: { icon: 'play', word: 'reactivate' },
  offerOwnership: { icon: 'transfer', word: 'offer' },
  leaveOrganization: { icon: 'leave', word: 'leave' },
  removeMember: { icon: 'remove', word: 'remove' },
}

/** Every act of a row, in the order of the menu. */
export const rowVerbs = Object.keys(drawn) as RowVerb[]

/** Why an act of a row may not be done now, as a sentence. */
export function whyNot(reason: Reason, { copy, sentence }: About, locale: string): string {
  return reason.code === 'too_many'
    ? copy.resendWait(relativeTime(reason.retryAt, Date.now(), locale))
    : sentence(reason)
}
