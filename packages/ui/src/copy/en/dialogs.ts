// What the confirming dialogs say, in English.

/** Sentences of the dialogs that ask before something cannot be undone. */
export type DialogsCopy = typeof dialogs

export const dialogs = {
  removeTitle: (name: string): string => `Remove ${name}?`,
  removeConsequence: (short: string): string =>
    `${short} loses access at once. Nothing ${short} created is deleted.`,
  removeAct: (short: string): string => `Remove ${short}`,
  remove: 'Remove',
  removing: 'Removing',
  invitationsRevoked: (short: string, count: number): string =>
    count === 1
      ? `1 open invitation that ${short} sent is taken back.`
      : `${count} open invitations that ${short} sent are taken back.`,
  offerCancelled: (short: string): string => `The offer of ownership to ${short} is taken back.`,
  userDeleted: (short: string): string =>
    `This is the last organization of ${short}: the account is deleted.`,

  revokeTitle: (email: string): string => `Revoke the invitation to ${email}?`,
  revokeConsequence: 'The link stops working at once. You can invite this address again later.',
  revokeAct: 'Revoke invitation',
  revoking: 'Revoking',

  editTitle: (email: string): string => `Edit the invitation to ${email}`,
  editConsequence: 'The link stays as it is, and no mail is sent.',
  editStale:
    'Somebody else changed this invitation in the meantime, so nothing was saved. Theirs is now:',
  editAgain: 'What you changed yourself is kept. Save once more to have it so.',
  editAccess: 'Access',

  resendTitle: 'Send the invitation again?',
  resendConsequence: (email: string): string =>
    `${email} gets a new link. The one sent before stops working.`,
  resendAct: 'Send again',
  resending: 'Sending',

  suspendTitle: (name: string): string => `Suspend ${name}?`,
  suspendConsequence: (short: string): string =>
    `${short} loses access until somebody reactivates them. Their role is kept.`,
  suspendAct: 'Suspend',
  suspending: 'Suspending',

  reactivateTitle: (name: string): string => `Reactivate ${name}?`,
  reactivateConsequence: (short: string): string =>
    `${short} has access again at once, with the role they had.`,
  reactivateAct: 'Reactivate',
  reactivating: 'Reactivating',

  transferTitle: (organization: string, name: string): string =>
    `Offer the ownership of ${organization} to ${name}?`,
  transferConsequence: (short: string, role: string, former: string): string =>
    `Nothing changes until ${short} accepts. Then ${short} is ${role} and you become ${former}.`,
  transferAct: 'Send offer',
  transferring: 'Sending',

  leaveTitle: (organization: string): string => `Leave ${organization}?`,
  leaveConsequence: (organization: string): string =>
    `You lose access at once. To come back, somebody in ${organization} has to invite you again.`,
  leaveAct: (organization: string): string => `Leave ${organization}`,
  leaving: 'Leaving',
}
