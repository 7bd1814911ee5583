import { expect, it } from 'vitest'
import { languageName, languages } from './language.ts'

it('names a language in the words of the reader, as a name that stands alone', () => {
  const names = languages.map((locale) => languageName('de', locale))
  expect(names).toEqual([
    'German',
    'Deutsch',
    'Allemand',
    'Alemán',
    'Немецкий',
    '德语',
    'ドイツ語',
    'الألمانية',
  ])
  expect(languageName('qaa', 'en')).toBe('qaa')
})
