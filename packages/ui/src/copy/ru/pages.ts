// What a list says that is read page by page, in Russian.
import type { PagesCopy } from '../en/pages.ts'

export const pages: PagesCopy = {
  label: 'Страницы',
  previous: 'Назад',
  next: 'Далее',
  place: (page: string, of: string | null): string =>
    of === null ? `Страница ${page}` : `Страница ${page} из ${of}`,
}
