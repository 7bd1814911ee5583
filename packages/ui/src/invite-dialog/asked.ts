// Decides what every field of the dialog knows.
import type { OrganizationAnswer, Reason } from '@rollcall/core'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import type { Draft } from './use-draft.ts'

/** What every field knows. */
export interface AskedProps {
  answer: OrganizationAnswer
  copy: InviteDialogCopy
  draft: Draft
  sentence: (reason: Reason) => string
  /** The same about a single address: there, too many are those of a day. */
  verdict: (reason: Reason) => string
}
