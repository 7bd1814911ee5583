// What the bell says, in Arabic.
import type { BellCopy } from '../en/bell.ts'
import { plurals } from '../plural.ts'

const plural = plurals('ar')

export const bell: BellCopy = {
  name: (count) =>
    plural(count, {
      zero: 'لا توجد دعوات معلّقة',
      one: 'دعوة معلّقة واحدة',
      two: 'دعوتان معلّقتان',
      few: `${count} دعوات معلّقة`,
      many: `${count} دعوةً معلّقة`,
      other: `${count} دعوة معلّقة`,
    }),
  title: 'الدعوات',
  menuItem: 'الدعوات',
  invites: (organization, role) => `دعوة من ${organization} بدور ${role}`,
  expires: (when) => `تنتهي صلاحيتها ${when}`,
  accept: 'قبول',
  acceptOf: (organization) => `قبول دعوة ${organization}`,
  decline: 'رفض',
  declineOf: (organization) => `رفض دعوة ${organization}`,
  joining: (organization) => `جارٍ الانضمام إلى ${organization}`,
  joined: (organization) => `تم انضمامك إلى ${organization}`,
  declined: (organization) => `تم رفض دعوة ${organization}`,
  gone: 'لم تعد هذه الدعوة صالحة',
  undo: 'تراجع',
  undoOf: (organization) => `تراجع عن رفض دعوة ${organization}`,
  empty: 'لا توجد دعوات في انتظارك.',
  unverified: 'ستظهر دعواتك هنا بعد تأكيد عنوان بريدك الإلكتروني.',
  failed: 'تعذّر تحميل دعواتك.',
}
