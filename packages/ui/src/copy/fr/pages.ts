// What a list says that is read page by page, in French.
import type { PagesCopy } from '../en/pages.ts'

export const pages: PagesCopy = {
  label: 'Pages',
  previous: 'Précédent',
  next: 'Suivant',
  place: (page: string, of: string | null): string =>
    of === null ? `Page ${page}` : `Page ${page} sur ${of}`,
}
