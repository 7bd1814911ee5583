import { describe, expect, it } from 'vitest'
import { maskEmail, parseEmail, sameMailbox } from './email.ts'
import { growth, straight } from '../test/growth.ts'

const canonical = (email: string) => parseEmail(email).outcome?.canonicalEmail

describe('an address', () => {
  it.each([
    ['i@x.test', 'i@x.test'],
    ['I@X.TEST', 'i@x.test'],
    ['i+a@x.test', 'i+a@x.test'],
    ['i.a@x.test', 'i.a@x.test'],
    ["o'hara_{1}!#$%&*/=?^`|~-@x.test", "o'hara_{1}!#$%&*/=?^`|~-@x.test"],
    ['i@a.b.c.museum', 'i@a.b.c.museum'],
    ['i@123.test', 'i@123.test'],
    ['i@ab--cd.test', 'i@ab--cd.test'],
    ['i@bücher.example', 'i@xn--bcher-kva.example'],
    ['i@BÜCHER.example', 'i@xn--bcher-kva.example'],
    ['i@xn--bcher-kva.example', 'i@xn--bcher-kva.example'],
    ['i@президент.рф', 'i@xn--d1abbgf6aiiy.xn--p1ai'],
    ['i@例え.テスト', 'i@xn--r8jz45g.xn--zckzah'],
    ['i@straße.example', 'i@xn--strae-oqa.example'],
  ])('%s is compared as %s (T25)', (email, expected) => {
    expect(parseEmail(email)).toEqual({ outcome: { email, canonicalEmail: expected } })
  })

  it.each([
    ['a dotless ı', 'm\u0131ke@x.test'],
    ['a Kelvin sign', 'mi\u212Ae@x.test'],
    ['a Kelvin sign in the domain', 'mike@\u212Aelvin.test'],
    ['a fullwidth @', 'i\uFF20x.test'],
    ['a fullwidth @ beside a real one', 'i\uFF20evil.test@x.test'],
    ['a zero-width space', 'i\u200B@x.test'],
    ['a zero-width space in the domain', 'i@x\u200B.test'],
    ['a zero-width joiner in the domain', 'i@x\u200D.test'],
    ['a right-to-left override', 'i\u202E@x.test'],
    ['a right-to-left override in the domain', 'i@x\u202E.test'],
    ['a no-break space', 'i\u00A0@x.test'],
    ['a no-break space in the domain', 'i@x.test\u00A0'],
    ['a soft hyphen in the domain', 'i@ex\u00ADample.test'],
    ['a variation selector in the domain', 'i@ex\uFE0Fample.test'],
    ['a grapheme joiner in the domain', 'i@ex\u034Fample.test'],
    ['a Mongolian selector in the domain', 'i@ex\u180Bample.test'],
    ['a Hangul filler in the domain', 'i@ex\u3164ample.test'],
    ['a Khmer inherent vowel in the domain', 'i@ex\u17B4ample.test'],
    ['a decomposed accent', 'i@bu\u0308cher.example'],
    ['an ideographic full stop', 'i@x\u3002test'],
    ['a fullwidth full stop', 'i@x\uFF0Etest'],
    ['a ligature', 'i@o\uFB03ce.test'],
    ['a non-ASCII mailbox', 'josé@x.test'],
    ['a lone surrogate', 'i\uD800@x.test'],
    ['a lone surrogate in the domain', 'i@x\uD800.test'],
    ['an emoji in the domain', 'i@\u{1F600}.test'],
    ['a domain that mixes directions', 'i@1\u0627.test'],
  ])('with %s is refused (T25)', (_, email) => {
    expect(parseEmail(email)).toEqual({ reason: { code: 'invalid_email' } })
  })

  it.each([
    ['a quoted local part', '"a@evil x"@x.test'],
    ['a plain quoted local part', '"i"@x.test'],
    ['a second address', 'a@x.test,b@y.test'],
    ['a second address after a semicolon', 'a@x.test;b@y.test'],
    ['a header after it', 'a@x.test\r\nBcc: b@y.test'],
    ['a line break at its end', 'a@x.test\n'],
    ['a line break at its beginning', '\na@x.test'],
    ['a line break in its mailbox', 'a\n@x.test'],
    ['a NUL', 'a\0@x.test'],
    ['a tab', 'a\t@x.test'],
    ['angle brackets', '<a@x.test>'],
    ['a display name', 'Ann <a@x.test>'],
    ['a comment', 'a(b)@x.test'],
    ['two @', 'a@b@x.test'],
    ['percent encoding in its domain', 'a@x%2etest'],
    ['a port', 'a@x.test:25'],
    ['a path', 'a@x.test/y'],
    ['a query', 'a@x.test?bcc=b'],
    ['a backslash', 'a\\b@x.test'],
    ['an address literal', 'a@[127.0.0.1]'],
    ['an IP address', 'a@127.0.0.1'],
    ['an IP address in hexadecimal', 'a@0x7f.1'],
  ])('with %s is refused (T27)', (_, email) => {
    expect(parseEmail(email)).toEqual({ reason: { code: 'invalid_email' } })
  })

  it.each([
    '',
    '@',
    'i',
    'i@',
    '@x.test',
    ' i@x.test',
    'i@x.test ',
    'i@localhost',
    'i@.test',
    'i@x..test',
    'i@x.test.',
    'i@-x.test',
    'i@x-.test',
    'i@x.c-',
    'i@x.-c',
    'i@x.--',
    'i@x.t',
    'i@x.123',
    'i@x_y.test',
    '.i@x.test',
    'i.@x.test',
    'i..i@x.test',
    `${'i'.repeat(65)}@x.test`,
    `i@${'x'.repeat(64)}.test`,
    `i@${'x.'.repeat(125)}test`,
    `i@${'ü.'.repeat(60)}test`,
  ])('is not %j', (email) => {
    expect(parseEmail(email)).toEqual({ reason: { code: 'invalid_email' } })
  })

  it('is taken up to its longest', () => {
    const domain = `${'x'.repeat(63)}.${'y'.repeat(63)}.${'z'.repeat(56)}.test`
    const longest = `${'i'.repeat(64)}@${domain}`
    expect(longest).toHaveLength(254)
    expect(canonical(longest)).toBe(longest)
    expect(canonical(`i${longest}`)).toBeUndefined()
  })

  it.each(['a', '.', '@', 'ü', 'a.', '-'])(
    'of 100 000 %j takes no longer to be refused than the text is long (T68)',
    (unit) => {
      for (const [before, after] of [
        ['', ''],
        ['', '@x.test'],
        ['i@', ''],
      ]) {
        const refuse = (text: string) => parseEmail(`${before}${text}${after}`)
        expect(growth(refuse, unit, 100_000)).toBeLessThan(straight)
      }
      const twice = (text: string) => parseEmail(`${text}@${text}`)
      expect(growth(twice, unit, 100_000)).toBeLessThan(straight)
    },
  )
})

describe('two addresses', () => {
  it.each([
    ['i@x.test', 'I@X.test'],
    ['i@bücher.example', 'I@XN--BCHER-KVA.example'],
  ])('are one mailbox: %s and %s', (one, other) => {
    expect(sameMailbox(one, other)).toBe(true)
  })

  it.each([
    ['i@x.test', 'i+a@x.test'],
    ['ia@x.test', 'i.a@x.test'],
    ['i@x.test', 'i@y.test'],
    ['i@paypal.test', 'i@pаypal.test'],
    ['broken', 'broken'],
  ])('are not: %s and %s (T25)', (one, other) => {
    expect(sameMailbox(one, other)).toBe(false)
  })
})

describe('a masked address', () => {
  it('shows the first letter and the domain only (T23)', () => {
    expect(maskEmail('ida.berg@x.test')).toBe('i•••@x.test')
    expect(maskEmail('i@x.test')).toBe('i•••@x.test')
  })
})
