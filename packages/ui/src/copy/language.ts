// Decides how a language is called: in the words of whoever reads it.

/** The languages Rollcall speaks itself. */
export const languages: readonly string[] = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', 'ar']

/** The name of a language, as it stands alone: `German` for `de`, read in English. A tag that has none stays a tag. */
export function languageName(tag: string, locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
  return name === tag ? tag : name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
