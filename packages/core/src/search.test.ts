import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchable, searchTerms, searchWords, sortKey } from './search.ts'

/** Whether a search finds a person: every term begins one of their words. */
const finds = (query: string, ...texts: string[]) => {
  const words = searchWords(...texts)
  const terms = searchTerms(query)
  return terms.length > 0 && terms.every((term) => words.some((word) => word.startsWith(term)))
}

describe('a search finds', () => {
  it.each([
    ['mia', 'Mia Berg'],
    ['berg', 'Mia Berg'],
    ['mi be', 'Mia Berg'],
    ['be mi', 'Mia Berg'],
    ['jose', 'José García'],
    ['GARCÍA', 'José García'],
    ['José', 'Jose\u0301 Garcia'],
    ['анна', 'Анна Ёлкина'],
    ['елк', 'Анна Ёлкина'],
    ['山田', '山田太郎'],
    ['太郎', '山田太郎'],
    ['田太郎', '山田太郎'],
    ['郎', '山田太郎'],
    ['ジョージ', 'ジョージ・ルーカス'],
    ['ルーカス', 'ジョージ・ルーカス'],
    ['ﾙｰｶｽ', 'ジョージ・ルーカス'],
    ['김', '김철수'],
    ['철수', '김철수'],
    ['佐々木', '佐々木希'],
    ['ＡＣＭＥ', 'Acme Team'],
    ['r2', 'R2-D2'],
    ["o'h", "Mary O'Hara"],
    ['soren', 'Søren Ægir'],
    ['aegir', 'Søren Ægir'],
    ['lukasz', 'Łukasz'],
    ['strasse', 'Straße'],
    ['@x.test', 'ida@x.test'],
    ['अनन्या', 'अनन्या शर्मा'],
  ])('%s in %s', (query, name) => {
    expect(finds(query, name)).toBe(true)
  })

  it.each([
    'ida',
    'ida.berg',
    'berg',
    'ida.berg@',
    'IDA.BERG@X.test',
    'ida.berg@x.te',
    'x',
    'test',
  ])('%s in an address', (query) => {
    expect(finds(query, 'Ida.Berg@x.test')).toBe(true)
  })

  it('a name and an address together', () => {
    expect(finds('Ida ida.berg@x', 'Ida Berg', 'ida.berg@x.test')).toBe(true)
    expect(finds('Mia ida.berg@x', 'Ida Berg', 'ida.berg@x.test')).toBe(false)
  })

  it.each([
    ['erg', 'Mia Berg'],
    ['mia bergen', 'Mia Berg'],
    ['山郎', '山田太郎'],
    ['अननया', 'अनन्या शर्मा'],
    ['か', 'がく'],
    ['', 'Mia'],
    ['%', 'Mia'],
    ['_', 'Mia'],
  ])('not %j in %s', (query, text) => {
    expect(finds(query, text)).toBe(false)
  })
})

describe('words', () => {
  it('are cut at everything that is no letter and no digit, folded, and kept once', () => {
    expect(searchWords('Anna-Lena  BERG', 'anna@berg.test')).toEqual([
      'anna',
      'lena',
      'berg',
      'anna@berg.test',
      'test',
    ])
  })

  it('are pairs of characters where a script writes no spaces, and the last one alone', () => {
    expect(searchWords('山田太')).toEqual(['山田', '田太', '太'])
    expect(searchWords('김철수')).toEqual(['김철', '철수', '수'])
    expect(searchWords('ルー')).toEqual(['ルー', 'ー'])
    expect(searchWords('𠮷野')).toEqual(['𠮷野', '野'])
  })

  it('part where the script changes', () => {
    expect(searchWords('Anna山田2号')).toEqual(['anna', '山田', '田', '2', '号'])
  })

  it('are none for nothing', () => {
    expect(searchWords()).toEqual([])
    expect(searchWords(null, undefined, '', ' ', '*%_\\\'"\0')).toEqual([])
  })

  it('are bounded in number and length', () => {
    const words = searchWords(
      Array.from({ length: 99 }, (_, n) => `w${n}${'x'.repeat(99)}`).join(' '),
    )
    expect(words).toHaveLength(24)
    expect(words.every((word) => word.length <= 64)).toBe(true)
  })
})

describe('terms', () => {
  it('come with the longest first', () => {
    expect(searchTerms('Li Bergström de')).toEqual(['bergstrom', 'li', 'de'])
  })

  it('are pairs without the last character alone, unless there is one only', () => {
    expect(searchTerms('山田太')).toEqual(['山田', '田太'])
    expect(searchTerms('山')).toEqual(['山'])
  })

  it('are the whole address when there is an @', () => {
    expect(searchTerms(' Ida@X.test ')).toEqual(['ida@x.test'])
  })

  it.each(['mi', '山', 'a b cd', 'の', '김', 'i@', '1 22'])('make %j worth a search', (query) => {
    expect(searchable(query)).toBe(true)
  })

  it.each(['', 'm', ' m ', 'é', 'a b', '%%%', '__', '@', '٣', '\0\0'])(
    'do not make %j',
    (query) => {
      expect(searchable(query)).toBe(false)
    },
  )
})

describe('a sort key', () => {
  it('knows no case, no accents and no spaces around', () => {
    expect(sortKey('  Élodie ÅBERG ')).toBe('elodie aberg')
    expect(sortKey('ＡＢ')).toBe('ab')
    expect(sortKey('')).toBe('')
  })

  it('puts names in an order people expect', () => {
    const names = ['Zoë', 'ábel', 'Berg', 'Åse', 'bea']
    const byKey = names.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
    expect(byKey).toEqual(['ábel', 'Åse', 'bea', 'Berg', 'Zoë'])
  })

  it('is bounded in length', () => {
    expect(sortKey('x'.repeat(500))).toHaveLength(120)
  })
})

describe('any text at all', () => {
  const wellFormed = (text: string) => !/\p{Cs}/u.test(text)
  const wide = fc.string({
    unit: fc.constantFrom('a', '𐐨', '𞤀', '𠮷'),
    minLength: 60,
    maxLength: 200,
  })
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), wide)

  it('is cut without breaking a character in two', () => {
    fc.assert(
      fc.property(anyText.filter(wellFormed), (text) => {
        expect([sortKey(text), ...searchWords(text), ...searchTerms(text)].every(wellFormed)).toBe(
          true,
        )
      }),
    )
  })

  it('is found by itself, when it has few and short words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 16 }), (text) => {
        fc.pre(searchable(text))
        expect(finds(text, text)).toBe(true)
      }),
    )
  })

  it('sorts as its sort key does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(sortKey(sortKey(text))).toBe(sortKey(text))
      }),
    )
  })
})
