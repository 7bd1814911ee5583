// Decides which languages stories can be read in, which way they run, and what a host tells the provider for each.
import { directionOf, type Direction } from '@rollcall/core'
import type { RollcallProviderProps } from '@rollcall/ui'
import { ar } from '@rollcall/ui/copy/ar'
import { de } from '@rollcall/ui/copy/de'
import { es } from '@rollcall/ui/copy/es'
import { fr } from '@rollcall/ui/copy/fr'
import { ja } from '@rollcall/ui/copy/ja'
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
  fr: { title: 'Français', locale: 'fr', copy: fr },
  es: { title: 'Español', locale: 'es', copy: es },
  ru: { title: 'Русский', locale: 'ru', copy: ru },
  zh: { title: '中文', locale: 'zh', copy: zh },
  ja: { title: '日本語', locale: 'ja', copy: ja },
  ar: { title: 'العربية', locale: 'ar', copy: ar },
}

/** What the toolbar says of the direction, where it says something. */
export function saidDirection({ direction }: Record<string, unknown>): Direction | undefined {
  return direction === 'ltr' || direction === 'rtl' ? direction : undefined
}

/** The way a page of stories runs: what the toolbar says, else that of its language. */
export function directionIn(globals: Record<string, unknown>): Direction {
  return saidDirection(globals) ?? directionOf(String(globals.language))
}
