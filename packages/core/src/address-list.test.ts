import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readAddressList } from './address-list.ts'
import { growth, straight } from '../test/growth.ts'

const lists: [rule: string, text: string, people: [email: string, name?: string][]][] = [
  ['an address alone', ' ada@x.example ', [['ada@x.example']]],
  ['a name before an address', 'Ada Lovelace <ada@x.example>', [['ada@x.example', 'Ada Lovelace']]],
  ['spaces in brackets', 'Ada < ada@x.example >', [['ada@x.example', 'Ada']]],
  [
    'a quoted name with a comma',
    '"Lovelace, Ada" <ada@x.example>, "Hopper \\"Amazing\\" Grace" <grace@x.example>',
    [
      ['ada@x.example', 'Lovelace, Ada'],
      ['grace@x.example', 'Hopper Amazing Grace'],
    ],
  ],
  [
    'commas, semicolons and lines, also those of other scripts',
    'a@x.example, b@x.example;c@x.example\r\nd@x.example，e@x.example；f@x.example、g@x.example',
    [...'abcdefg'].map((letter) => [`${letter}@x.example`]),
  ],
  ['only spaces between', 'a@x.example b@x.example', [['a@x.example'], ['b@x.example']]],
  [
    'what a mail program writes',
    'Lovelace, Ada <ada@x.example>; Hopper, Grace <grace@x.example>',
    [
      ['ada@x.example', 'Lovelace Ada'],
      ['grace@x.example', 'Hopper Grace'],
    ],
  ],
  [
    'cells of a spreadsheet, name first',
    'Grace Hopper\tgrace@x.example\nAda\tada@x.example',
    [
      ['grace@x.example', 'Grace Hopper'],
      ['ada@x.example', 'Ada'],
    ],
  ],
  [
    'cells of a spreadsheet, address first, name in two cells',
    'grace@x.example\tGrace\tHopper\t1906\nada@x.example\tAda\tLovelace\t1815',
    [
      ['grace@x.example', 'Grace Hopper'],
      ['ada@x.example', 'Ada Lovelace'],
    ],
  ],
  [
    'titles above, which say what is a name',
    'Department\tE-Mail\tLast name\tFirst name\nNavy\tgrace@x.example\tHopper\tGrace\n\tada@x.example\tLovelace\t',
    [
      ['grace@x.example', 'Hopper Grace'],
      ['ada@x.example', 'Lovelace'],
    ],
  ],
  [
    'a file of comma separated values',
    'Name,Email\n"Hopper, Grace",grace@x.example\nAda,ada@x.example',
    [
      ['grace@x.example', 'Hopper, Grace'],
      ['ada@x.example', 'Ada'],
    ],
  ],
  [
    'the same without titles, parted by semicolons',
    'Grace;grace@x.example\nAda;ada@x.example',
    [
      ['grace@x.example', 'Grace'],
      ['ada@x.example', 'Ada'],
    ],
  ],
  [
    'everything at once',
    '"Lovelace, Ada" <ada@x.example>; grace@x.example\nMargaret\tmargaret@x.example, bo@x.example',
    [
      ['ada@x.example', 'Lovelace, Ada'],
      ['grace@x.example'],
      ['margaret@x.example', 'Margaret'],
      ['bo@x.example'],
    ],
  ],
  [
    'one column with a title',
    'Почта\nada@x.example\nbo@x.example',
    [['ada@x.example'], ['bo@x.example']],
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
    'links to write a mail, and the end of a sentence',
    'mailto:ada@x.example?subject=Hi, <mailto:eve@x.example>, (bo@x.example).',
    [['ada@x.example'], ['eve@x.example'], ['bo@x.example']],
  ],
  ['characters nobody sees', '\u200Bada@x.example\uFEFF', [['ada@x.example']]],
  ['a bracket that is never closed', 'Ada <ada@x.example', [['ada@x.example', 'Ada']]],
  ['nothing but separators', ' ,;\n\t', []],
]

describe('a messy list is read', () => {
  test.each(lists)('%s', (_, text, people) => {
    const found = people.map(([email, name]) => (name ? { email, name } : { email }))
    expect(readAddressList(text)).toEqual(found)
  })

  it.each<[string, string[]]>([
    ['Bob Smith, ada@x.example', ['Bob Smith']],
    ['ada@x.example Bob', ['Bob']],
    ['"Ada, ada@x.example', ['Ada']],
    ['nobody\there\nAda\tada@x.example', ['nobody here']],
    ['ada@x, @, a@@x.example', ['ada@x', '@', 'a@@x.example']],
  ])('and what is no address is told as it stands: %j', (text, left) => {
    const wrong = readAddressList(text).filter(({ reason }) => reason)
    expect(wrong).toEqual(left.map((email) => ({ email, reason: { code: 'invalid_email' } })))
  })

  it('knows who stands in it twice, however they are written', () => {
    expect(readAddressList('Ada@X.example, bo@x.example, Ada <ada@x.EXAMPLE>')).toEqual([
      { email: 'Ada@X.example' },
      { email: 'bo@x.example' },
      { email: 'ada@x.EXAMPLE', name: 'Ada', reason: { code: 'duplicate_email' } },
    ])
  })

  it('cuts a name where an invitation would', () => {
    const [person] = readAddressList(`${'A'.repeat(500)} <ada@x.example>`)
    expect(person?.name).toHaveLength(120)
  })

  it('finds every address that stands between separators, whatever stands around it', () => {
    const junk = fc.string({ unit: fc.constantFrom(...'ab .:<>()"\'\\ 王'), maxLength: 12 })
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 8 })
    fc.assert(
      fc.property(names, junk, fc.constantFrom(',', ';', '\n', '\t'), (some, noise, separator) => {
        const emails = some.map((name) => `${name}@x.example`)
        const text = [noise.replaceAll(/["<>]/g, ''), ...emails].join(separator)
        const found = readAddressList(text).filter(({ reason }) => !reason)
        expect(new Set(found.map(({ email }) => email))).toEqual(new Set(emails))
      }),
    )
  })

  it('takes no longer than the text is long, whatever it is (T68)', { timeout: 60_000 }, () => {
    const size = 50_000
    const units = [
      'a',
      '.',
      '"',
      '<',
      '>',
      '@',
      ' ',
      ',',
      '\t',
      '\n',
      '\\"',
      '"<,@',
      'a@b ',
      'mailto:',
      '(',
      '"a" ',
    ]
    for (const unit of units) {
      for (const tail of ['', '!', '<', '"']) {
        const read = (text: string) => readAddressList(text + tail)
        expect(growth(read, unit, size), `${unit} … ${tail}`).toBeLessThan(straight)
      }
    }
  })
})
