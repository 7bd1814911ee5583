// What the form for registering somebody says, in Arabic.
import type { RegisterPersonCopy } from '../en/register-person.ts'

export const registerPerson: RegisterPersonCopy = {
  email: 'عنوان البريد الإلكتروني',
  emailPlaceholder: 'ada@example.com',
  emailMissing: 'يجب كتابة العنوان أولًا',
  name: 'الاسم',
  locale: 'اللغة',
  act: 'تسجيل',
  acting: 'جارٍ التسجيل',
  known: 'يوجد حساب بهذا العنوان بالفعل، ويمكنك دعوته.',
  inviteKnown: 'دعوة هذا العنوان',
  done: (name) => `تم إنشاء حساب ${name}.`,
}
