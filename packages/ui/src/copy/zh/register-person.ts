// What the form for registering somebody says, in Chinese (simplified).
import type { RegisterPersonCopy } from '../en/register-person.ts'

export const registerPerson: RegisterPersonCopy = {
  email: '电子邮件地址',
  emailPlaceholder: 'ada@example.com',
  emailMissing: '请先填写地址',
  name: '姓名',
  locale: '语言',
  act: '注册',
  acting: '正在注册',
  known: '此地址已有账号，可以直接邀请。',
  inviteKnown: '邀请此地址',
  done: (name) => `“${name}”现在有账号了。`,
}
