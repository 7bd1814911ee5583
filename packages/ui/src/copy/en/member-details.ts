// What the details of a member say, in English.

/** Sentences of `MemberDetails`. */
export type MemberDetailsCopy = typeof memberDetails

export const memberDetails = {
  back: 'Back',
  joined: (date: string): string => `Joined ${date}`,
  removedAt: (date: string): string => `Removed ${date}`,
  removed: 'Removed',
  actions: 'Actions',

  membership: 'Membership',
  role: 'Role',
  name: 'Name',
  nameHelp: 'How they are called in this organization. Empty, it is the name of their account.',
  language: 'Language',
  languageHelp: 'Of the mails they get from here.',
  accountLanguage: 'As in their account',
  readOnly: 'You can see this access, but not change it.',
  effective: 'Everything they may do, and why',

  endTitle: 'End of membership',
  endText: 'Access ends at once. What was created here stays.',

  update: 'Update',
  updating: 'Updating',
  updated: (name: string): string => `${name} is updated`,
  unchanged: 'Nothing has been changed yet.',
  unsaved: 'Not saved yet',
  discard: 'Discard',
  leaving: 'Leave without saving?',
  leave: 'Discard and leave',
  stay: 'Keep editing',
  partly: 'Role, name and language are saved; the access is not.',
  stale: (name: string): string =>
    `Somebody else changed ${name} in the meantime, so nothing was saved.`,
  keep: 'Keep my changes',

  errorTitle: 'The details could not be loaded',
  refusedTitle: 'You cannot see this person',
  refusedText: 'They may be gone, or you may not see who belongs to the organization.',
}
