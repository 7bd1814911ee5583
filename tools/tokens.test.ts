import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contrast } from './tokens/contrast.ts'
import { pairs, type Pair } from './tokens/derived.ts'
import { tokensFile, type TokensFile } from './tokens/file.ts'
import { measuring, schemes, type Measuring, type Seen } from './tokens/measure.ts'
import { publicTokens } from './tokens/public.ts'

const ui = join(import.meta.dirname, '../packages/ui/src')
const styles = globSync('styles/*.css', { cwd: ui }).map((file) =>
  readFileSync(join(ui, file), 'utf8'),
)

let browser: Measuring
beforeAll(async () => {
  browser = await measuring()
})
afterAll(() => browser.close())

test('tokens.json says what the styles come to; `pnpm tokens` writes it anew', async () => {
  const written = JSON.parse(readFileSync(join(ui, 'tokens.json'), 'utf8')) as TokensFile
  const measured = await tokensFile()
  expect(written.property).toEqual(measured.property)
  for (const scheme of schemes) {
    const [was, is] = [written.scheme[scheme], measured.scheme[scheme]]
    expect(Object.keys(was.color)).toEqual(Object.keys(is.color))
    for (const [name, token] of Object.entries(is.color)) {
      const before = was.color[name]
      if (typeof token === 'string' || typeof before !== 'object') continue
      // Another version of the browser may round differently.
      for (const [index, part] of token.$value.components.entries())
        expect(before.$value.components[index]).toBeCloseTo(part, 1.7)
    }
    const figures = is.$extensions['rollcall.contrast']
    for (const [index, { measured: figure }] of figures.entries())
      expect(was.$extensions['rollcall.contrast'][index]?.measured).toBeCloseTo(figure, 0.7)
  }
})

test('every custom property a host may set is documented, and no other', () => {
  const read = styles.flatMap((css) => [...css.matchAll(/var\(\s*--rollcall-([a-z][a-z-]*)/g)])
  const inner = new Set(['extra', 'hue', 'wait'])
  const names = new Set(read.map(([, name = '']) => name).filter((name) => !inner.has(name)))
  expect([...names].toSorted()).toEqual(Object.keys(publicTokens).toSorted())
})

const accents: Record<string, string | undefined> = {
  'no accent': undefined,
  yellow: '#ffd60a',
  black: '#000',
  white: '#fff',
  gray: '#808080',
  'neon green': '#39ff14',
  'pure blue': '#00f',
  'the red of a brand': '#e4002b',
  'a pink': '#ff4fa3',
  orange: '#ff7a00',
}

for (const scheme of schemes) {
  for (const [name, accent] of Object.entries(accents)) {
    test(`with ${name}, words are 4.5:1 and borders, marks and focus 3:1 (${scheme})`, async () => {
      const host = accent === undefined ? {} : { '--rollcall-accent': accent }
      expect(weak(await browser.colors(scheme, host))).toEqual([])
    })
  }

  test(`with any neutral, words are 4.5:1 and borders 3:1 (${scheme})`, async () => {
    for (const neutral of ['#000', '#fff', '#7a5c3a', '#3b6cff', '#e4002b'])
      expect(weak(await browser.colors(scheme, { '--rollcall-neutral': neutral }))).toEqual([])
  })

  test(`a button for the main act can be told from the page whatever the accent (${scheme})`, async () => {
    const unclear: string[] = []
    for (const [name, accent] of Object.entries(accents)) {
      const colors = await browser.colors(scheme, accent ? { '--rollcall-accent': accent } : {})
      const against = (part: string): number => contrast(of(colors, part), of(colors, 'surface'))
      if (Math.max(against('primary'), against('primary-border')) < 3) unclear.push(name)
    }
    expect(unclear).toEqual([])
  })
}

test('for people who ask for more contrast all words are 7:1', async () => {
  for (const scheme of ['light-contrast', 'dark-contrast'] as const) {
    const colors = await browser.colors(scheme)
    const words = pairs.filter(([, , least]) => least === 4.5)
    const strong = words.map(([color, ground]) => [color, ground, 7] as const)
    expect(weak(colors, strong)).toEqual([])
  }
})

function of(colors: Record<string, Seen>, name: string): Seen {
  return colors[name] ?? [0, 0, 0]
}

/** The pairs that are too close to each other. */
function weak(colors: Record<string, Seen>, promised: readonly Pair[] = pairs): string[] {
  return promised.flatMap(([color, ground, least]) => {
    const measured = contrast(of(colors, color), of(colors, ground))
    return measured < least ? [`${color} on ${ground}: ${measured.toFixed(2)} of ${least}`] : []
  })
}
