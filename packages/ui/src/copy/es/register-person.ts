// What the form for registering somebody says, in Spanish.
import type { RegisterPersonCopy } from '../en/register-person.ts'

export const registerPerson: RegisterPersonCopy = {
  email: 'Dirección de correo',
  emailPlaceholder: 'ada@example.com',
  emailMissing: 'Escribe primero la dirección',
  name: 'Nombre',
  locale: 'Idioma',
  act: 'Crear cuenta',
  acting: 'Creando',
  known: 'Ya hay una cuenta con esta dirección. Puedes invitarla.',
  inviteKnown: 'Invitar a esta dirección',
  done: (name) => `${name} ya tiene cuenta.`,
}
