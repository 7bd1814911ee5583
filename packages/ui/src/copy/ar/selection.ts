// What is said of several people chosen in a list, in Arabic. Nobody is given a gender.
import type { SelectionCopy } from '../en/selection.ts'
import { invitations, people } from './counted.ts'

export const selection: SelectionCopy = {
  select: (name) => `تحديد ${name}`,
  selectAll: 'تحديد كل المعروض',
  title: 'الأشخاص المحددون',
  selected: (count) => `المحدد: ${count}`,
  hidden: (count) => `غير معروض: ${count}`,
  keys: 'ينقلك مفتاح Enter إلى الإجراءات، ويلغي مفتاح Escape التحديد.',
  clear: 'إلغاء التحديد',

  changeRole: 'تغيير الدور',
  resend: 'إعادة الإرسال',
  revoke: 'سحب',
  remove: 'إزالة',

  partly: (count, all) => `يشمل ${count} من ${all}.`,
  left: 'لا يشمل:',
  isInvitation: 'لا تزال دعوة فقط',
  isMember: 'انضم بالفعل',
  sameRole: (role) => `الدور هو ${role} بالفعل`,
  more: (count) => `وأيضًا ${count}`,

  changeTitle: (count, name, role) =>
    count === 1 ? `تغيير دور ${name} إلى ${role}؟` : `تغيير الدور إلى ${role}: ${people(count)}؟`,
  changeConsequence: 'يسري الدور الجديد فورًا.',
  changeAct: 'تغيير الدور',
  changing: 'جارٍ التغيير',
  changed: (count, role) => `تم تغيير الدور إلى ${role}: ${people(count)}`,

  resendTitle: (count, name) =>
    count === 1 ? `إعادة إرسال دعوة ${name}؟` : `إعادة الإرسال: ${invitations(count)}؟`,
  resendConsequence: 'يصل إلى كل عنوان رابط جديد، وتتوقف الروابط السابقة عن العمل.',
  resent: (count) => `تمت إعادة الإرسال: ${invitations(count)}`,

  revokeTitle: (count, name) =>
    count === 1 ? `سحب دعوة ${name}؟` : `سحب الدعوات: ${invitations(count)}؟`,
  revokeConsequence: 'تتوقف الروابط عن العمل فورًا. يمكنك دعوة هذه العناوين مرة أخرى لاحقًا.',
  revokeAct: (count) => (count === 1 ? 'سحب الدعوة' : `سحب: ${invitations(count)}`),
  revoked: (count) => `تم السحب: ${invitations(count)}`,

  removeTitle: (count, name) => (count === 1 ? `إزالة ${name}؟` : `الإزالة: ${people(count)}؟`),
  removeConsequence: 'يتوقف الوصول فورًا، ولا يُحذف أي شيء مما أُنشئ.',
  removeAct: (count) => (count === 1 ? 'إزالة' : `الإزالة: ${people(count)}`),
  removed: (count) => `تمت الإزالة: ${people(count)}`,

  failed: (count) => `تم رفض ${count}، ولا يزال محددًا.`,
}
