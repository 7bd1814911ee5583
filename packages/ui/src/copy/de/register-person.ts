// What the form for registering somebody says, in German.
import type { RegisterPersonCopy } from '../en/register-person.ts'

export const registerPerson: RegisterPersonCopy = {
  email: 'E-Mail-Adresse',
  emailPlaceholder: 'ada@example.com',
  emailMissing: 'Zuerst die Adresse eingeben',
  name: 'Name',
  locale: 'Sprache',
  act: 'Registrieren',
  acting: 'Wird registriert',
  known: 'Zu dieser Adresse gibt es schon ein Konto. Sie können sie einladen.',
  inviteKnown: 'Diese Adresse einladen',
  done: (name) => `${name} hat jetzt ein Konto.`,
}
