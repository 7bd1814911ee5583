// What the page of an invitation's link says, in Arabic.
import type { AcceptInvitationCopy } from '../en/accept-invitation.ts'

export const acceptInvitation: AcceptInvitationCopy = {
  title: (by, organization, role) =>
    by === null
      ? `دعوة للانضمام إلى ${organization} بدور ${role}`
      : `دعوة من ${by} للانضمام إلى ${organization} بدور ${role}`,
  expires: (when) => `تنتهي صلاحية الدعوة ${when}.`,
  for: (email) => `موجّهة إلى ${email}`,
  accept: 'قبول الدعوة',
  accepting: 'جارٍ الانضمام',
  decline: 'رفض',
  declining: 'جارٍ الرفض',

  signedOut: (email) => `للقبول، يُرجى تسجيل الدخول باستخدام ${email}.`,
  signIn: 'تسجيل الدخول',
  createAccount: 'إنشاء حساب',
  wrong: (invited, own) =>
    own === null
      ? `هذه الدعوة موجّهة إلى ${invited}، وقد سجّلت الدخول بعنوان آخر.`
      : `هذه الدعوة موجّهة إلى ${invited}، وقد سجّلت الدخول باستخدام ${own}.`,
  switchAccount: 'تبديل الحساب',
  unverified: (email) =>
    `يجب تأكيد ${email} أولًا من خلال الرسالة التي وصلتك عند التسجيل، ثم العودة إلى هذه الصفحة.`,
  checkAgain: 'تم تأكيد العنوان',

  acceptedTitle: (organization) => `تم انضمامك إلى ${organization}`,
  acceptedText: (role) => `دورك: ${role}.`,
  onward: 'متابعة',
  declinedTitle: 'تم رفض الدعوة',
  declinedText: (organization) =>
    `لن تصلك هذه الدعوة من ${organization} مرة أخرى ما لم تُرسل إليك دعوة جديدة.`,

  missingTitle: 'يُرجى فتح الرابط من رسالة الدعوة',
  missingText: 'تعرض هذه الصفحة الدعوة عند الوصول إليها من رابطها.',
  unknownTitle: 'هذا الرابط لا يعمل',
  unknownText: 'ربما نُسخ ناقصًا. يُرجى نسخ الرابط كاملًا من الرسالة وفتحه من جديد.',
  expiredTitle: 'انتهت صلاحية هذه الدعوة',
  expiredText: 'يمكنك أن تطلب من صاحب الدعوة إرسالها مرة أخرى.',
  revokedTitle: 'تم سحب هذه الدعوة',
  revokedText: 'إن كان ذلك خطأً، فيمكنك التواصل مع صاحب الدعوة.',
  alreadyDeclinedTitle: 'تم رفض هذه الدعوة',
  alreadyDeclinedText: 'إن غيّرت رأيك، فيمكنك طلب دعوة جديدة.',
  supersededTitle: 'توجد دعوة أحدث',
  supersededText: 'يُرجى فتح الرابط الوارد في أحدث رسالة من المرسل نفسه.',
  usedTitle: 'تم قبول هذه الدعوة من قبل',
  usedText: 'يكفي تسجيل الدخول بالعنوان الذي أُرسلت إليه.',
  usedTextSignedIn: 'إن تم قبولها بهذا الحساب، فلديك العضوية بالفعل.',
  failedTitle: 'تعذّر تحميل الدعوة',
}
