// What the form for registering somebody says, in Japanese.
import type { RegisterPersonCopy } from '../en/register-person.ts'

export const registerPerson: RegisterPersonCopy = {
  email: 'メールアドレス',
  emailPlaceholder: 'ada@example.com',
  emailMissing: '先にアドレスを入力してください',
  name: '名前',
  locale: '言語',
  act: '登録',
  acting: '登録しています',
  known: 'このアドレスにはすでにアカウントがあります。招待できます。',
  inviteKnown: 'このアドレスを招待',
  done: (name) => `${name} さんのアカウントを作成しました。`,
}
