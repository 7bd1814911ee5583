// Decides which languages people may read the console in: those of Rollcall's own sentences.

/** Language to its own name for itself. */
export const languages = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  zh: '中文',
  ja: '日本語',
  ar: 'العربية',
} as const

/** A language of the console. */
export type Language = keyof typeof languages

/** The language of an account, where it is one of the console's. */
export function languageOf(locale: string | null | undefined): Language {
  const [language = ''] = locale?.split('-') ?? []
  return Object.hasOwn(languages, language) ? (language as Language) : 'en'
}
