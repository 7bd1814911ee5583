// What a list says that is read page by page, in Japanese.
import type { PagesCopy } from '../en/pages.ts'

export const pages: PagesCopy = {
  label: 'ページ',
  previous: '前へ',
  next: '次へ',
  place: (page: string, of: string | null): string =>
    of === null ? `${page} ページ目` : `${page} / ${of} ページ`,
}
