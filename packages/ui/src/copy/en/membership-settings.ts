// What the settings of my own membership say, in English.

/** Sentences of `MembershipSettings`. */
export type MembershipSettingsCopy = typeof membershipSettings

export const membershipSettings = {
  title: (organization: string): string => `You in ${organization}`,
  text: 'Only here. Your account and your other organizations stay as they are.',
  name: 'Name',
  nameHelp: 'How others see you. Empty, it is the name of your account.',
  language: 'Language',
  languageHelp: 'Of the mails you get from here.',
  accountLanguage: 'As in my account',
  save: 'Save',
  saving: 'Saving',
  saved: 'Saved',
  unchanged: 'Nothing has been changed yet.',
  stale: 'This was changed elsewhere in the meantime. Look again, then save.',
  nothing: 'Name and language are not set here, but in your account.',
  errorTitle: 'Your membership could not be loaded',
  refusedTitle: 'You are not in this organization',
}
