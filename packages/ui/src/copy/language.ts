// Decides how a language is called: in the words of whoever reads it.

/** The languages Rollcall speaks itself. */
export const languages: readonly string[] = ['en', 'de', 'zh', 'ru']

/** The name of a language: `German` for `de`, read in English. A tag that has none stays a tag. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
}
