import { describe, expect, it } from 'vitest'
import { ar } from './ar/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { ja } from './ja/index.ts'
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

  it('knows all six of Arabic, and the one of Japanese', () => {
    const said = [0, 1, 2, 3, 10, 11, 99, 100, 103].map((count) => ar.bell.name(count))
    expect(said).toEqual([
      'لا توجد دعوات معلّقة',
      'دعوة معلّقة واحدة',
      'دعوتان معلّقتان',
      '3 دعوات معلّقة',
      '10 دعوات معلّقة',
      '11 دعوةً معلّقة',
      '99 دعوةً معلّقة',
      '100 دعوة معلّقة',
      '103 دعوات معلّقة',
    ])
    expect([1, 2].map((count) => ja.bell.name(count))).toEqual([
      '未回答の招待 1 件',
      '未回答の招待 2 件',
    ])
  })

  it('bends the whole sentence: nought is one in French, and many in Spanish', () => {
    expect([0, 1, 2].map((count) => fr.inviteDialog.added(count))).toEqual([
      '0 adresse ajoutée',
      '1 adresse ajoutée',
      '2 adresses ajoutées',
    ])
    expect([0, 1, 2].map((count) => es.inviteDialog.added(count))).toEqual([
      '0 direcciones añadidas',
      '1 dirección añadida',
      '2 direcciones añadidas',
    ])
  })
})
