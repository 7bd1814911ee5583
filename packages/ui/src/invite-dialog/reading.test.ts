import { describe, expect, it, test } from 'vitest'
import { isEnded, isList, isWhole, namesSomebody } from './reading.ts'

test('the beginning of an address is no list yet', () => {
  expect(isList('ada@exam')).toBe(false)
  expect(isList('ada@example.com ')).toBe(false)
  expect(isList('ada@example.com\n')).toBe(false)
  expect(isList('ada@example.com bo')).toBe(true)
  expect(isList('Ada\tada@example.com')).toBe(true)
})

describe('a comma or a semicolon ends an entry', () => {
  it.each(['ada@example.com,', 'ada@example.com;', 'ada@example.com，', 'Ada <ada@x.example> ;'])(
    '%s',
    (text) => expect(isEnded(text)).toBe(true),
  )

  it.each(['ada@example.com', ',', ' ; ', '"Lovelace,'])('but not in %j', (text) =>
    expect(isEnded(text)).toBe(false),
  )
})

test('a text without any address names nobody', () => {
  expect(namesSomebody('Bob Smith, the sales team')).toBe(false)
  expect(namesSomebody('Bob Smith, bob@x.example')).toBe(true)
})

test('a text is whole when all of it can be invited', () => {
  expect(isWhole('Ada <ada@x.example>; bo@x.example')).toBe(true)
  expect(isWhole('ada@x.example and Bob')).toBe(false)
  expect(isWhole('  ')).toBe(false)
})
