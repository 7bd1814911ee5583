// What several screens say, in Arabic.
import type { CommonCopy } from '../en/common.ts'

export const common: CommonCopy = {
  invite: 'دعوة',
  cancel: 'إلغاء',
  close: 'إغلاق',
  dismiss: 'إخفاء',
  retry: 'إعادة المحاولة',
  loading: 'جارٍ التحميل',
  you: 'أنت',
  copyLink: 'نسخ الرابط',
  copied: 'تم النسخ',
  somebody: 'شخص ما',
  never: 'أبدًا',
  partMissing: 'تعذّر تحميل هذا الجزء.',
}
