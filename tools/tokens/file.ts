// Decides what stands in tokens.json: the properties a host may set, and every color as a real browser draws it.
import { contrast } from './contrast.ts'
import { derivedColors, pairs } from './derived.ts'
import { measuring, schemes, type Scheme, type Seen } from './measure.ts'
import { publicTokens } from './public.ts'

/** A color in the design tokens format. */
interface ColorToken {
  $value: { colorSpace: 'srgb'; components: number[]; hex: string }
  $description: string
}

/** How well a color can be told from that on which it stands. */
interface Contrast {
  color: string
  on: string
  /** The least that is promised. */
  least: number
  measured: number
}

/** What is known of a scheme. */
interface SchemeTokens {
  color: Record<string, ColorToken | 'color'>
  $extensions: { 'rollcall.contrast': Contrast[] }
}

/** The whole file. */
export interface TokensFile {
  $description: string
  property: Record<string, unknown>
  scheme: Record<Scheme, SchemeTokens>
}

/** The file as it has to be. */
export async function tokensFile(): Promise<TokensFile> {
  const browser = await measuring()
  try {
    const scheme = {} as Record<Scheme, SchemeTokens>
    for (const name of schemes) scheme[name] = told(await browser.colors(name))
    return { $description: about, property: properties(), scheme }
  } finally {
    await browser.close()
  }
}

const about =
  'How Rollcall looks where the host says nothing. `property` holds the custom properties a host may set; `scheme` every ' +
  'color derived from them, as drawn by a browser on the surface, with the contrast of each pair. Written by `pnpm tokens`.'

function properties(): Record<string, unknown> {
  const entries = Object.entries(publicTokens).map(([name, { type, fallback, meaning, value }]) => [
    name,
    {
      $type: type,
      $value: value ?? `{scheme.light.color.${name}}`,
      $description: meaning,
      $extensions: { 'rollcall.property': `--rollcall-${name}`, 'rollcall.default': fallback },
    },
  ])
  return Object.fromEntries(entries) as Record<string, unknown>
}

function told(colors: Record<string, Seen>): SchemeTokens {
  const of = (name: string): Seen => colors[name] ?? [0, 0, 0]
  const named = Object.entries(derivedColors).map(([name, [, meaning]]): [string, ColorToken] => [
    name,
    { $value: colorOf(of(name)), $description: meaning },
  ])
  return {
    color: { $type: 'color', ...Object.fromEntries(named) },
    $extensions: {
      'rollcall.contrast': pairs.map(([color, on, least]) => ({
        color,
        on,
        least,
        measured: Math.round(contrast(of(color), of(on)) * 100) / 100,
      })),
    },
  }
}

function colorOf(seen: Seen): ColorToken['$value'] {
  return {
    colorSpace: 'srgb',
    components: seen.map((channel) => Math.round((channel / 255) * 1000) / 1000),
    hex: `#${seen.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`,
  }
}
