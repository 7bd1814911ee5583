// Decides which language a mail speaks: that of the tag it is asked for, else English.
import { ar } from './language/ar.ts'
import { de } from './language/de.ts'
import { en } from './language/en.ts'
import { es } from './language/es.ts'
import { fr } from './language/fr.ts'
import { ja } from './language/ja.ts'
import { ru } from './language/ru.ts'
import { zh } from './language/zh.ts'
import type { Sentences } from './sentences.ts'

const languages: ReadonlyMap<string, Sentences> = new Map(
  Object.entries({ en, de, fr, es, ru, zh, ja, ar }),
)

/** A language in which a mail can be written. */
export interface MailLanguage {
  /** BCP 47: the tag that was asked for, where mails speak its language in its script. */
  tag: string
  sentences: Sentences
  /** The day of a moment (UTC). */
  day(at: string): string
}

/** The language of a tag: `de-AT` is German with Austria's dates; what mails do not speak, or is no tag, is English. */
export function languageOf(locale: string | null): MailLanguage {
  const asked = localeOf(locale ?? 'en')
  const sentences = languages.get(asked?.language ?? '')
  if (!asked || !sentences) return languageOf('en')
  const { language } = asked
  const tag = scriptOf(asked) === scriptOf(new Intl.Locale(language)) ? asked.toString() : language
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  return { tag, sentences, day: (at) => format.format(new Date(at)) }
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag)
  } catch {
    return undefined
  }
}

function scriptOf(locale: Intl.Locale): string | undefined {
  return locale.maximize().script
}
