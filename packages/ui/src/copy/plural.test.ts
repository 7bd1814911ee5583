import { describe, expect, it } from 'vitest'
import { languages } from './language.ts'
import { categories, plurals } from './plural.ts'

describe('plurals', () => {
  it.each(Object.entries(categories))('gives %s exactly the forms it has', (language, own) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    expect(new Set<string>(own)).toEqual(new Set(pluralCategories))
  })

  it('knows every language that can be chosen', () => {
    expect(Object.keys(categories)).toEqual(languages)
  })

  it('chooses by the rules of the language', () => {
    const plural = plurals('ru')
    const forms = { one: 'место', few: 'места', many: 'мест', other: 'места' }
    const said = [1, 2, 5, 11, 12, 21, 104, 1.5].map((count) => plural(count, forms))
    expect(said.join(' ')).toBe('место места мест мест мест место места места')
  })
})
