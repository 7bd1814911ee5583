// What a list says that is read page by page, in German.
import type { PagesCopy } from '../en/pages.ts'

export const pages: PagesCopy = {
  label: 'Seiten',
  previous: 'Zurück',
  next: 'Weiter',
  place: (page: string, of: string | null): string =>
    of === null ? `Seite ${page}` : `Seite ${page} von ${of}`,
}
