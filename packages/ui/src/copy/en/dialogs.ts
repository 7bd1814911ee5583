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

  revokeTitle: (email: string): string => `Revoke the invitation to ${email}?`,
  revokeConsequence: 'The link stops working at once. You can invite this address again later.',
  revokeAct: 'Revoke invitation',
  revoking: 'Revoking',

  leaveTitle: (organization: string): string => `Leave ${organization}?`,
  leaveConsequence: (organization: string): string =>
    `You lose access at once. To come back, somebody in ${organization} has to invite you again.`,
  leaveAct: (organization: string): string => `Leave ${organization}`,
  leaving: 'Leaving',
}
