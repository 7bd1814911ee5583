// What several screens say, in English.

/** Sentences that several screens share. */
export type CommonCopy = typeof common

export const common = {
  invite: 'Invite',
  cancel: 'Cancel',
  close: 'Close',
  dismiss: 'Dismiss',
  retry: 'Try again',
  loading: 'Loading',
  you: 'You',
  copyLink: 'Copy link',
  copied: 'Copied',
  /** Instead of the name of somebody who has none. */
  somebody: 'Somebody',
  never: 'Never',
  /** Instead of a part of the screen that is fetched when it is needed. */
  partMissing: 'This part could not be loaded.',
}
