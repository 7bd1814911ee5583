// What the form for registering somebody says, in English.

/** Sentences of `RegisterPersonForm`. */
export type RegisterPersonCopy = typeof registerPerson

export const registerPerson = {
  email: 'Email address',
  emailPlaceholder: 'ada@example.com',
  emailMissing: 'Write the address first',
  name: 'Name',
  locale: 'Language',
  act: 'Register',
  acting: 'Registering',
  known: 'There is an account with this address already. You can invite it.',
  inviteKnown: 'Invite this address',
  done: (name: string): string => `${name} has an account now.`,
}
