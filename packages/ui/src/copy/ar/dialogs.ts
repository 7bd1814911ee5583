// What the confirming dialogs say, in Arabic. Nobody is given a gender.
import type { DialogsCopy } from '../en/dialogs.ts'
import { invitations } from './counted.ts'

export const dialogs: DialogsCopy = {
  removeTitle: (name) => `إزالة ${name}؟`,
  removeConsequence: (short) => `يتوقف وصول ${short} فورًا، ولا يُحذف أي شيء من أعمال هذا الشخص.`,
  removeAct: (short) => `إزالة ${short}`,
  remove: 'إزالة',
  removing: 'جارٍ الإزالة',
  invitationsRevoked: (short, count) =>
    `ستُسحب الدعوات المعلّقة المرسلة من ${short} (${invitations(count)}).`,
  offerCancelled: (short) => `سيُسحب عرض الملكية المقدَّم إلى ${short}.`,
  userDeleted: (short) => `هذه آخر مؤسسة لدى ${short}، لذا سيُحذف الحساب.`,

  revokeTitle: (email) => `سحب دعوة ${email}؟`,
  revokeConsequence: 'يتوقف الرابط عن العمل فورًا. يمكنك دعوة هذا العنوان مرة أخرى لاحقًا.',
  revokeAct: 'سحب الدعوة',
  revoking: 'جارٍ السحب',

  editTitle: (email) => `تعديل دعوة ${email}`,
  editConsequence: 'يبقى الرابط كما هو، ولا تُرسل أي رسالة.',
  editStale: 'أجرى شخص آخر تغييرات على هذه الدعوة في هذه الأثناء، لذا لم يُحفظ شيء. محتواها الآن:',
  editAgain: 'تغييراتك محفوظة هنا. احفظ مرة أخرى لتطبيقها.',
  editAccess: 'الوصول',

  resendTitle: 'إعادة إرسال الدعوة؟',
  resendConsequence: (email) => `سيصل إلى ${email} رابط جديد، ويتوقف الرابط السابق عن العمل.`,
  resendAct: 'إعادة الإرسال',
  resending: 'جارٍ الإرسال',

  suspendTitle: (name) => `تعليق وصول ${name}؟`,
  suspendConsequence: (short) => `يتوقف وصول ${short} إلى أن يُعاد تفعيله، ويبقى الدور كما هو.`,
  suspendAct: 'تعليق الوصول',
  suspending: 'جارٍ التعليق',

  reactivateTitle: (name) => `إعادة تفعيل وصول ${name}؟`,
  reactivateConsequence: (short) => `يعود وصول ${short} فورًا، وبالدور نفسه.`,
  reactivateAct: 'إعادة التفعيل',
  reactivating: 'جارٍ التفعيل',

  transferTitle: (organization, name) => `عرض ملكية ${organization} على ${name}؟`,
  transferConsequence: (short, role, former) =>
    `لن يتغير شيء قبل قبول ${short}. بعد ذلك يصبح دور ${short} هو ${role} ودورك ${former}.`,
  transferAct: 'إرسال العرض',
  transferring: 'جارٍ الإرسال',

  leaveTitle: (organization) => `مغادرة ${organization}؟`,
  leaveConsequence: (organization) =>
    `يتوقف وصولك فورًا. وللعودة لا بد من دعوة جديدة من ${organization}.`,
  leaveAct: (organization) => `مغادرة ${organization}`,
  leaving: 'جارٍ المغادرة',
}
