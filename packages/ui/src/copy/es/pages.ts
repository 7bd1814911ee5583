// What a list says that is read page by page, in Spanish.
import type { PagesCopy } from '../en/pages.ts'

export const pages: PagesCopy = {
  label: 'Páginas',
  previous: 'Anterior',
  next: 'Siguiente',
  place: (page: string, of: string | null): string =>
    of === null ? `Página ${page}` : `Página ${page} de ${of}`,
}
