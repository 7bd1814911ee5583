// Decides which languages stories can be read in, and what a host tells the provider for each.
import type { RollcallProviderProps } from '@rollcall/ui'
import { de } from '@rollcall/ui/copy/de'
import { ru } from '@rollcall/ui/copy/ru'
import { zh } from '@rollcall/ui/copy/zh'

/** A language as the toolbar and the provider need it. */
export interface StoryLanguage extends Pick<RollcallProviderProps, 'locale' | 'copy'> {
  title: string
}

/** English is what components bring themselves. */
export const languages: Readonly<Record<string, StoryLanguage>> = {
  en: { title: 'English', locale: 'en' },
  de: { title: 'Deutsch', locale: 'de', copy: de },
  zh: { title: '中文', locale: 'zh', copy: zh },
  ru: { title: 'Русский', locale: 'ru', copy: ru },
}
