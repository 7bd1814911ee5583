// Decides what is sent by those who want to break something: texts, values, and bodies that are none.
import fc from 'fast-check'

/** Texts that have broken something somewhere. */
export const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\u{10FFFF}',
  '\u202e',
  '\u2066gpj.exe\u2069',
  'a\r\nBcc: eve@x.test',
  'ﷺ',
  "'",
  '"',
  '\\',
  '%',
  '%00',
  '_',
  '{{link}}',
  '${7*7}',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-1',
  '1e309',
  '9'.repeat(30),
  'A'.repeat(300),
  'e\u0301'.repeat(50),
  '李'.repeat(60),
  'ada@x.test',
  'ada@bücher.test',
  'owner',
  'en-x-y-z',
  'v1.1.a.b.mail.c',
  '["name","",""]',
  '%5B%22name%22%2C%22%22%2C%22%22%5D',
  '-name',
  'active,pending',
  '<script>',
  "'; drop table rollcall_member; --",
]

const text = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

/** Any value of JSON, with the keys that matter to JavaScript among its keys. */
export const value: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'any' },
    text,
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER + 2),
    fc.array(tie('any'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.oneof(text, fc.constantFrom('__proto__', 'constructor')), tie('any')), {
        maxLength: 3,
      })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).any

/** A value with one wound: somewhere something else, something too much, or something missing. */
export function wounded(whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const kinds = fc.constantFrom('replace', 'add', 'wrap', 'drop', 'repeat')
  return fc.tuple(whole, fc.nat(), kinds, value, text).map(([sound, where, kind, other, key]) => {
    const places = placesOf(sound)
    return changed(sound, places[where % places.length] ?? [], (part) => {
      if (kind === 'replace') return other
      if (kind === 'wrap') return [part]
      if (kind === 'repeat') return Array.from({ length: 150 }, () => part)
      if (typeof part !== 'object' || part === null || Array.isArray(part)) return other
      const entries = Object.entries(part)
      return Object.fromEntries(
        kind === 'add' ? [...entries, [key || '__proto__', other]] : entries.slice(1),
      )
    })
  })
}

/** Bodies as texts and bytes: cut off, too deep, too large, no JSON, no UTF-8. */
export const rawBody: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '',
    '{',
    '[]',
    'null',
    '""',
    '0',
    '\ufeff{}',
    '{"a":1,"a":2}',
    '{"__proto__":{"role":"owner"}}',
    '{"people":'.repeat(2_000),
    '['.repeat(60_000),
    `{"name":"${'A'.repeat(70_000)}"}`,
    `{"people":[${'{"email":"a@x.test"},'.repeat(14_000)}]}`,
  ),
)

type Place = (string | number)[]

function placesOf(part: unknown): Place[] {
  if (typeof part !== 'object' || part === null) return [[]]
  const inner = Object.entries(part).flatMap(([key, child]) =>
    placesOf(child).map((place) => [key, ...place]),
  )
  return [[], ...inner]
}

function changed(
  part: unknown,
  [key, ...rest]: Place,
  change: (part: unknown) => unknown,
): unknown {
  if (key === undefined || typeof part !== 'object' || part === null) return change(part)
  const entries = Object.entries(part).map(([name, child]) => [
    name,
    name === String(key) ? changed(child, rest, change) : child,
  ])
  return Array.isArray(part) ? entries.map(([, child]) => child) : Object.fromEntries(entries)
}
