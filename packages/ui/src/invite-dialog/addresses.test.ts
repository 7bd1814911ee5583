import { describe, expect, test } from 'vitest'
import { findPeople, isList, verdicts } from './addresses.ts'

const lists: [rule: string, text: string, people: [email: string, name?: string][]][] = [
  ['an address alone', ' ada@example.com ', [['ada@example.com']]],
  [
    'a name before an address in brackets',
    'Ada Lovelace <ada@example.com>',
    [['ada@example.com', 'Ada Lovelace']],
  ],
  [
    'a quoted name with a comma',
    '"Lovelace, Ada" <ada@example.com>',
    [['ada@example.com', 'Lovelace, Ada']],
  ],
  [
    'commas, semicolons and lines',
    'a@x.example, b@x.example;c@x.example\r\nd@x.example',
    [['a@x.example'], ['b@x.example'], ['c@x.example'], ['d@x.example']],
  ],
  [
    'addresses with only spaces between them',
    'a@x.example b@x.example',
    [['a@x.example'], ['b@x.example']],
  ],
  [
    'a row of a spreadsheet',
    'Grace Hopper\tgrace@x.example\nAda\tada@x.example',
    [
      ['grace@x.example', 'Grace Hopper'],
      ['ada@x.example', 'Ada'],
    ],
  ],
  [
    'brackets without separators',
    'Ada <a@x.example> Bo <b@x.example>',
    [
      ['a@x.example', 'Ada'],
      ['b@x.example', 'Bo'],
    ],
  ],
  ['a name in another script', '王秀英 <wang@x.example>', [['wang@x.example', '王秀英']]],
  [
    'a copied mailto and the end of a sentence',
    'mailto:ada@x.example, (bo@x.example).',
    [['ada@x.example'], ['bo@x.example']],
  ],
  [
    'what is no address, as written',
    'Bob Smith, ada@x.example',
    [['Bob Smith'], ['ada@x.example']],
  ],
  [
    'words after an address, as an entry of their own',
    'ada@x.example Bob',
    [['ada@x.example'], ['Bob']],
  ],
  ['a bracket that is never closed', 'Ada <ada@x.example', [['ada@x.example', 'Ada']]],
  ['a quote that is never closed', '"Ada, ada@x.example', [['Ada'], ['ada@x.example']]],
  ['characters nobody sees', '\u200Bada@x.example\uFEFF', [['ada@x.example']]],
  ['nothing but separators', ' ,;\n\t', []],
]

describe('a messy list is read', () => {
  test.each(lists)('%s', (_, text, people) => {
    const found = people.map(([email, name]) => (name ? { email, name } : { email }))
    expect(findPeople(text)).toEqual(found)
  })

  test('a hundred thousand characters without an end are read in a moment', () => {
    const began = performance.now()
    findPeople('"<,@'.repeat(25_000))
    findPeople(`${'a'.repeat(50_000)}<${'b '.repeat(25_000)}`)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

test('an address written twice is a duplicate the second time, whatever its case', () => {
  const people = findPeople('Ada@X.example, bo, ada@x.EXAMPLE')
  expect(verdicts(people)).toEqual(['valid', 'invalid_email', 'duplicate_email'])
})

test('the beginning of an address is no list yet', () => {
  expect(isList('ada@exam')).toBe(false)
  expect(isList('ada@example.com ')).toBe(false)
  expect(isList('ada@example.com bo')).toBe(true)
  expect(isList('ada@example.com\n')).toBe(false)
})
