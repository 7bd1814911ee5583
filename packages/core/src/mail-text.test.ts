import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipped, neutralInvitation, neutralName, neutralText } from './mail-text.ts'
import type { InvitationMail } from './mail.ts'
import { growth, straight } from '../test/growth.ts'

/** What mail programs make links of: sites, addresses, anything with a scheme, numbers to call. */
const linked =
  /[a-z][a-z0-9+-]*:[/\\]|www\.|[a-z0-9][.\uff0e\u2024\ufe52][a-z]{2}|[\p{L}\p{N}]\.\p{L}{2}|\S@\S|\\\\|\d(?:[ ().–-]?\d){8}/iu
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** Text made of what a mail program could take for a link, and of anything else. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'evil',
        'com',
        'xn--p1ai',
        '.',
        '。',
        '．',
        '\u2024',
        '/',
        '//',
        ':',
        '@',
        '+',
        '\\',
      ),
      fc.constantFrom(
        'https:',
        'mailto:',
        'tel:',
        'www.',
        '\u200b',
        '\u202e',
        '\u00ad',
        '\r\n',
        '\0',
        ' ',
      ),
      fc.constantFrom('0800', '555', '12', '-', '(', ')', '٣٤٥٦٧', '１２３'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

describe('a name in a mail', () => {
  it.each([
    ['Acme Inc.', 'Acme Inc.'],
    ['J.R.R. Tolkien', 'J.R.R. Tolkien'],
    ['St. Gallen & Söhne: 李', 'St. Gallen & Söhne: 李'],
    ['Class of 2024-2025, 10:30', 'Class of 2024-2025, 10:30'],
    ['AC/DC @ Home', 'AC/DC @ Home'],
    ['evil.com FREE $$$', 'evil·com FREE $$$'],
    ['https://evil.com/win', 'https·//evil·com/win'],
    ['write to eve@evil.example', 'write to eve＠evil·example'],
    ['evil.\u200bcom', 'evil·com'],
    ['evil．com and 10.0.0.1', 'evil·com and 10·0·0·1'],
    ['evil。com', 'evil·com'],
    ['你好。欢迎', '你好。欢迎'],
    ['call +1 (800) 555-1234', 'call +• (•••) •••-••••'],
    ['\u202egnp.\u2066exe\u2069', 'gnp·exe'],
    ['Acme\r\nBcc: eve', 'Acme Bcc: eve'],
    ['mailto:eve', 'mailto·eve'],
    ['\\\\server\\share', '\\server\\share'],
    ['\u200b', '…'],
  ])('%j is told as %j (T57)', (name, told) => {
    expect(neutralName(name)).toBe(told)
  })

  it('is one short line of what can be seen, with no link in it, whatever it is (T57)', () => {
    fc.assert(
      fc.property(tricky, (name) => {
        const told = neutralName(name)
        expect(told).not.toMatch(linked)
        expect(told).not.toMatch(invisible)
        expect([...told].length).toBeLessThanOrEqual(64)
        expect(neutralName(told)).toBe(told)
      }),
      { numRuns: 3_000 },
    )
  })

  it.each(['a', '.', '1', '1-', ':/', '@', '\\', 'a.', '\u200b'])(
    'takes no longer than the name is long, of 100 000 %j (T68)',
    (unit) => {
      expect(growth(neutralName, unit, 100_000)).toBeLessThan(straight)
    },
  )

  it('is cut between characters', () => {
    expect(clipped('😀😀😀', 2)).toBe('😀…')
    expect(clipped('one two', 5)).toBe('one…')
    expect(clipped('one', 3)).toBe('one')
  })
})

describe('the words of an inviter', () => {
  it('keep their lines, and lose their links (T57)', () => {
    const text = 'Hi Ada,\r\n\r\nsee www.evil.example\u2028Olle\u202e'
    expect(neutralText(text)).toBe('Hi Ada,\n\nsee www·evil·example\nOlle')
    fc.assert(
      fc.property(tricky, (words) => {
        for (const line of neutralText(words).split('\n')) {
          expect(line).not.toMatch(linked)
          expect(line).not.toMatch(invisible)
        }
      }),
    )
  })

  it('are told with neutral names around them', () => {
    const mail: InvitationMail = {
      kind: 'invitation',
      locale: 'en',
      organization: { name: 'evil.com' },
      invitedBy: { name: 'x@evil.com' },
      roleLabel: 'www.evil.com',
      message: 'go to evil.com',
      expiresAt: null,
      registered: null,
    }
    expect(JSON.stringify(neutralInvitation(mail))).not.toMatch(/evil\.com|@/)
    const bare = { ...mail, invitedBy: { name: null }, message: null }
    expect(neutralInvitation(bare)).toMatchObject({ invitedBy: { name: null }, message: null })
  })
})
