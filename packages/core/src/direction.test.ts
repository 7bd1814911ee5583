import { expect, it } from 'vitest'
import { directionOf } from './direction.ts'

it.each(['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'ps', 'dv', 'az-Arab', 'pa-PK', 'ar-u-nu-latn'])(
  '%s runs from the right',
  (locale) => expect(directionOf(locale)).toBe('rtl'),
)

it.each(['en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', 'az', 'ar-Latn', 'pa', 'ar_EG', ''])(
  '%s runs from the left',
  (locale) => expect(directionOf(locale)).toBe('ltr'),
)
