import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast } from './tokens/contrast.ts'
import { pairs } from './tokens/derived.ts'
import { measuring, schemes } from './tokens/measure.ts'
import { publicTokens } from './tokens/public.ts'

const folder = join(import.meta.dirname, '../packages/ui/src/presets')
const presets = globSync('*.css', { cwd: folder }).map((file) => basename(file, '.css'))

test('there is a preset for shadcn, for Material and for GitHub', () => {
  expect(presets.toSorted()).toEqual(['github', 'material', 'shadcn'])
})

describe.each(presets)('the preset %s', (preset) => {
  const css = readFileSync(join(folder, `${preset}.css`), 'utf8').replaceAll(/\/\*.*?\*\//gs, '')

  test('sets documented properties only, and leaves the page of the host alone', () => {
    const declared = [...css.matchAll(/^\s*([\w-]+):/gm)].map(([, name]) => name)
    const known = Object.keys(publicTokens).map((name) => `--rollcall-${name}`)
    // Dark by a class is told to Rollcall's own parts.
    expect(declared.filter((name) => !known.includes(name ?? ''))).toEqual(
      preset === 'shadcn' ? ['color-scheme'] : [],
    )
    const selectors = [...css.matchAll(/^\s*(:where\(.*\)) \{/gm)].map(([, selector]) => selector)
    const own = [':where(:root)', ':where(:root, .dark, .light)', ':where(.dark .rollcall-root)']
    expect(selectors.filter((selector) => !own.includes(selector ?? ''))).toEqual([])
  })

  test('words are 4.5:1, borders, marks and focus 3:1 in every scheme', async () => {
    const browser = await measuring(preset)
    const weak: string[] = []
    for (const scheme of schemes) {
      const colors = await browser.colors(scheme)
      for (const [color, ground, least] of pairs) {
        const [one, other] = [colors[color], colors[ground]]
        const measured = one && other ? contrast(one, other) : 0
        if (measured < least) weak.push(`${scheme}: ${color} on ${ground} ${measured.toFixed(2)}`)
      }
    }
    await browser.close()
    expect(weak).toEqual([])
  })
})
