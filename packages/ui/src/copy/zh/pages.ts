// What a list says that is read page by page, in Chinese.
import type { PagesCopy } from '../en/pages.ts'

export const pages: PagesCopy = {
  label: '分页',
  previous: '上一页',
  next: '下一页',
  place: (page: string, of: string | null): string =>
    of === null ? `第 ${page} 页` : `第 ${page} 页，共 ${of} 页`,
}
