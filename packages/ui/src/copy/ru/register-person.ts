// What the form for registering somebody says, in Russian.
import type { RegisterPersonCopy } from '../en/register-person.ts'

export const registerPerson: RegisterPersonCopy = {
  email: 'Адрес электронной почты',
  emailPlaceholder: 'ada@example.com',
  emailMissing: 'Сначала укажите адрес',
  name: 'Имя',
  locale: 'Язык',
  act: 'Зарегистрировать',
  acting: 'Регистрируем',
  known: 'С этим адресом уже есть аккаунт. Его можно пригласить.',
  inviteKnown: 'Пригласить этот адрес',
  done: (name) => `Аккаунт создан: ${name}.`,
}
