// What mails say in Arabic. Names keep their own direction, and nobody is given a gender.
import { isolate } from '@rollcall/core'
import type { Sentences } from '../sentences.ts'

export const ar: Sentences = {
  quoted: (text) => `«${isolate(text)}»`,
  stranger: 'إن كنت لا تعرف سبب هذه الرسالة، فيمكنك تجاهلها ولن يحدث شيء.',
  invitation: {
    subject: (who, organization) => `دعوة من ${isolate(who)} للانضمام إلى ${isolate(organization)}`,
    lead: (who, organization, role) =>
      `دعوة من ${isolate(who)} للانضمام إلى ${isolate(organization)} بدور ${isolate(role)}.`,
    registered: 'الوصول متاح بحسابك الحالي: يكفي تسجيل الدخول وقبول الدعوة.',
    unregistered:
      'ليس لديك حساب بعد: يُرجى إنشاء حساب بهذا العنوان واختيار كلمة مرور، ثم قبول الدعوة.',
    until: (day) => `الدعوة صالحة حتى ${day}.`,
    withoutEnd: 'تبقى الدعوة صالحة ما لم تُسحب.',
    act: 'عرض الدعوة',
  },
  ownershipOffer: {
    subject: (who, organization) =>
      who === null
        ? `ملكية ${isolate(organization)} معروضة عليك`
        : `عرض من ${isolate(who)}: ملكية ${isolate(organization)}`,
    lead: (who, organization) =>
      who === null
        ? `ملكية ${isolate(organization)} معروضة عليك.`
        : `عرض من ${isolate(who)}: ملكية ${isolate(organization)}.`,
    meaning: (role, who, formerRole) =>
      `عند قبولك يصبح دورك ${isolate(role)}، ويصبح دور ${who === null ? 'المالك السابق' : isolate(who)} هو ${isolate(formerRole)}.`,
    nothingYet: 'لن يتغير شيء قبل قبولك.',
    until: (day) => `العرض صالح حتى ${day}.`,
    act: 'عرض التفاصيل',
  },
}
