// What the bell, and every other place where my invitations are told or answered, says in English.
import { bellLabels } from './bell-labels.ts'

const opened = {
  invites: (organization: string, role: string): string => `${organization} invites you as ${role}`,
  expires: (when: string): string => `expires ${when}`,
  accept: 'Accept',
  acceptOf: (organization: string): string => `Accept the invitation to ${organization}`,
  decline: 'Decline',
  declineOf: (organization: string): string => `Decline the invitation to ${organization}`,
  joining: (organization: string): string => `Joining ${organization}`,
  joined: (organization: string): string => `You joined ${organization}`,
  declined: (organization: string): string => `Declined ${organization}`,
  gone: 'This invitation is no longer valid',
  undo: 'Undo',
  undoOf: (organization: string): string => `Undo declining ${organization}`,
  empty: 'No invitations waiting for you.',
  unverified: 'Confirm your email address, then your invitations appear here.',
}

/** Sentences of `PendingInvitesBell`, `InvitationPrompt`, `InvitesMenuItem` and `InvitesDot`. */
export type BellCopy = typeof bellLabels & typeof opened

export const bell: BellCopy = { ...bellLabels, ...opened }
