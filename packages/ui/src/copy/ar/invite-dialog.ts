// What the dialog for inviting says, in Arabic.
import type { InviteDialogCopy } from '../en/invite-dialog.ts'
import { plurals } from '../plural.ts'
import { addresses, invitations, people, permissions, seats } from './counted.ts'

const plural = plurals('ar')

export const inviteDialog: InviteDialogCopy = {
  title: (organization, alone) =>
    alone ? `دعوة شخص إلى ${organization}` : `دعوة أشخاص إلى ${organization}`,
  consequence: (length, alone) =>
    `${alone ? 'يصل إلى هذا الشخص' : 'يصل إلى كل مدعو'} رابط خاص` +
    (length === null ? '.' : ` صالح لمدة ${length}.`),
  addresses: 'عناوين البريد الإلكتروني',
  placeholder: 'ada@example.com أو قائمة كاملة',
  hint: 'يمكن لصق القائمة كما هي، بما فيها من أسماء وفواصل وأسطر.',
  edit: (email) => `تعديل ${email}`,
  remove: (email) => `إزالة ${email}`,
  valid: 'يمكن إرسال دعوة إليه',
  unchecked: 'عنوان صالح',
  keys: 'تنقلك مفاتيح الأسهم بين العناوين، وEnter للتصحيح، وDelete للإزالة.',
  added: (count) => `تمت الإضافة: ${addresses(count)}`,
  removed: (email) => `تمت إزالة ${email}`,
  summary: (ready, wrong) =>
    [
      ready > 0 || wrong === 0 ? `جاهز: ${ready}` : '',
      wrong > 0 ? `بحاجة إلى مراجعة: ${wrong}` : '',
    ]
      .filter((part) => part !== '')
      .join('، '),
  tooMany: (most) => `الحد الأقصى في المرة الواحدة: ${people(most)}`,
  address: 'عنوان البريد الإلكتروني',
  addressPlaceholder: 'ada@example.com',
  again: 'تكرار عنوان البريد الإلكتروني',
  differs: 'لا يطابق العنوان أعلاه.',
  name: 'الاسم',
  nameHelp: 'يُفضَّل الاسم الأول واسم العائلة، فهكذا سيظهر للجميع هنا.',
  locale: 'اللغة',
  localeHelp: 'تُكتب الدعوة بهذه اللغة.',
  notToday: 'غير متاح اليوم',
  mailUnwanted: 'لا يرغب في رسائل من هنا',
  removeWrong: (count) =>
    plural(count, {
      zero: 'لا شيء للإزالة',
      one: 'إزالة هذا العنوان',
      two: 'إزالة هذين العنوانين',
      few: `إزالة هذه العناوين (${count})`,
      many: `إزالة هذه العناوين (${count})`,
      other: `إزالة هذه العناوين (${count})`,
    }),
  perDay: (most, when) => `بلغت دعواتك اليوم حدها الأقصى (${people(most)}). يمكنك المتابعة ${when}.`,
  role: 'الدور',
  rolePermissions: (role, count) => `${role}: ${permissions(count)}`,
  seats: 'المقاعد',
  seatsTaken: (used, limit) => `${used} من ${limit} مشغولة`,
  seatsShort: (free) =>
    free === 0
      ? 'لا توجد مقاعد شاغرة. يمكنك طلب المزيد أو إزالة شخص.'
      : `المتبقي: ${seats(free)}. ستُرفض الدعوات الزائدة.`,
  seatsLater: 'تشغل الدعوة مقعدًا عند قبولها.',
  more: 'إضافة رسالة',
  message: 'الرسالة',
  messagePlaceholder: 'تظهر في البريد فوق الرابط',
  nobody: 'يجب إضافة عنوان أولًا',
  nothingValid: 'لا يوجد عنوان جاهز للإرسال',
  send: (count) =>
    plural(count, {
      zero: 'إرسال الدعوة',
      one: 'إرسال الدعوة',
      two: 'إرسال دعوتين',
      few: `إرسال ${count} دعوات`,
      many: `إرسال ${count} دعوةً`,
      other: `إرسال ${count} دعوة`,
    }),
  sending: 'جارٍ الإرسال',

  sentTitle: (count) => (count === 1 ? 'تم إرسال الدعوة' : `تم الإرسال: ${invitations(count)}`),
  linksTitle: (count) => (count === 1 ? 'الدعوة جاهزة' : `جاهز: ${invitations(count)}`),
  linksText: 'لا تُرسل رسائل من هنا. يُرجى تسليم كل رابط إلى صاحبه، فهو لا يعمل لغيره.',
  notSent: (count) => `لم تُرسل الدعوة إلى ${unsent(count)} أدناه.`,
  copyLinkOf: (email) => `نسخ الرابط الخاص بـ ${email}`,
  inviteMore: 'دعوة المزيد',

  register: 'تسجيل مستخدم جديد',
  registerHelp: 'لمن ليس لديه حساب بعد. تأتي الدعوة بعد ذلك.',
  registerFirst: (email) => `يجب تسجيل ${email} أولًا، ثم إرسال الدعوة.`,
  registerTitle: 'تسجيل مستخدم جديد',
  registerConsequence: 'يُنشأ الحساب الآن، والدعوة خطوة ثانية.',
  back: 'رجوع',
  registered: (name) => `تم إنشاء حساب ${name}، ولم تُرسل الدعوة بعد.`,
  done: 'تم',
}

/** Addresses that stay where they are, after a preposition. */
function unsent(count: number): string {
  return plural(count, {
    zero: 'أي عنوان، ولا يزال',
    one: 'عنوان واحد لا يزال',
    two: 'عنوانين لا يزالان',
    few: `${count} عناوين لا تزال`,
    many: `${count} عنوانًا لا تزال`,
    other: `${count} عنوان لا تزال`,
  })
}
