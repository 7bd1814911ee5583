// Decides what a theme is on the page where one is tried: what was chosen, and the CSS that says the same.
import github from '@rollcall/ui/presets/github.css?inline'
import material from '@rollcall/ui/presets/material.css?inline'
import shadcn from '@rollcall/ui/presets/shadcn.css?inline'

/** What one starts from. */
export type Preset = 'rollcall' | 'shadcn' | 'material' | 'github'

/** What was chosen; an empty word where the preset decides. */
export interface Theme {
  preset: Preset
  scheme: 'light' | 'dark'
  contrast: 'standard' | 'more'
  accent: string
  neutral: string
  radius: string
  density: string
  control: string
  font: string
  size: string
}

/** Rollcall as it is out of the box. */
export const untouched: Theme = {
  preset: 'rollcall',
  scheme: 'light',
  contrast: 'standard',
  accent: '',
  neutral: '',
  radius: '',
  density: '',
  control: '',
  font: '',
  size: '',
}

/** The stylesheet of each preset. */
export const presets: Readonly<Record<Preset, string>> = { rollcall: '', shadcn, material, github }

/** What a host's page is like around each preset: behind it, and its typeface. */
export const grounds: Readonly<Record<Preset, string>> = {
  rollcall: 'background: light-dark(#fff, #16181d)',
  shadcn: 'background: light-dark(oklch(1 0 0), oklch(0.145 0 0))',
  material: 'background: light-dark(#fef7ff, #141218)',
  github: 'background: light-dark(#fff, #0d1117)',
}

/** The custom properties that were set, by their names. */
function propertiesOf(theme: Theme): [name: string, value: string][] {
  const all: [string, string][] = [
    ['--rollcall-accent', theme.accent],
    ['--rollcall-neutral', theme.neutral],
    ['--rollcall-radius', theme.radius && `${theme.radius}px`],
    ['--rollcall-density', theme.density],
    ['--rollcall-control', theme.control && `${theme.control}px`],
    ['--rollcall-font-family', theme.font],
    ['--rollcall-font-size', theme.size && `${theme.size}px`],
  ]
  return all.filter(([, value]) => value !== '')
}

/** The rule that sets them. */
export function ruleOf(theme: Theme): string {
  const set = propertiesOf(theme).map(([name, value]) => `  ${name}: ${value};`)
  return set.length === 0 ? '' : `:root {\n${set.join('\n')}\n}\n`
}

/** What a host writes to have the same. */
export function cssOf(theme: Theme): string {
  const sheets = ['styles', ...(theme.preset === 'rollcall' ? [] : [`presets/${theme.preset}`])]
  const imports = sheets.map((sheet) => `@import '@rollcall/ui/${sheet}.css';\n`).join('')
  const rule = ruleOf(theme)
  return rule === '' ? imports : `${imports}\n${rule}`
}
