// What the form for registering somebody says, in French.
import type { RegisterPersonCopy } from '../en/register-person.ts'

export const registerPerson: RegisterPersonCopy = {
  email: 'Adresse e-mail',
  emailPlaceholder: 'ada@example.com',
  emailMissing: 'Saisissez d’abord l’adresse',
  name: 'Nom',
  locale: 'Langue',
  act: 'Créer le compte',
  acting: 'Création en cours',
  known: 'Il existe déjà un compte avec cette adresse. Vous pouvez l’inviter.',
  inviteKnown: 'Inviter cette adresse',
  done: (name) => `${name} a maintenant un compte.`,
}
