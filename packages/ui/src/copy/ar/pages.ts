// What a list says that is read page by page, in Arabic.
import type { PagesCopy } from '../en/pages.ts'

export const pages: PagesCopy = {
  label: 'الصفحات',
  previous: 'السابق',
  next: 'التالي',
  place: (page: string, of: string | null): string =>
    of === null ? `الصفحة ${page}` : `الصفحة ${page} من ${of}`,
}
