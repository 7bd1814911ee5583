// What a list says that is read page by page, in English.

/** Sentences of lists with `paging='pages'`. */
export type PagesCopy = typeof pages

export const pages = {
  label: 'Pages',
  previous: 'Previous',
  next: 'Next',
  /** Where one is; `of` is `null` where nobody knows how many there are. */
  place: (page: string, of: string | null): string =>
    of === null ? `Page ${page}` : `Page ${page} of ${of}`,
}
