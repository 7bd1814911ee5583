import { expect, it } from 'vitest'
import { languageName } from './language.ts'

it('names a language in the words of the reader, as a name that stands alone', () => {
  const names = ['en', 'de', 'zh', 'ru'].map((locale) => languageName('de', locale))
  expect(names).toEqual(['German', 'Deutsch', '德语', 'Немецкий'])
  expect(languageName('qaa', 'en')).toBe('qaa')
})
