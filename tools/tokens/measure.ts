/// <reference lib="dom" />
// Decides how colors are measured: drawn by a real browser with the real styles, and read back as they are seen.
import { readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { chromiumPath, launchArgs } from '../chromium.ts'
import { derivedColors } from './derived.ts'

/** Light or dark, with the ordinary contrast or with more. */
export type Scheme = 'light' | 'dark' | 'light-contrast' | 'dark-contrast'

/** Every scheme. */
export const schemes: readonly Scheme[] = ['light', 'dark', 'light-contrast', 'dark-contrast']

/** Red, green and blue, from 0 to 255, as seen on the surface. */
export type Seen = readonly [red: number, green: number, blue: number]

const origin = 'http://styles.example'
const styles = join(import.meta.dirname, '../../packages/ui/src')

/** A browser page with the styles, which a host has told what it wants. */
export interface Measuring {
  /** The colors of a scheme by their names. */
  colors(scheme: Scheme, host?: Readonly<Record<string, string>>): Promise<Record<string, Seen>>
  /** What some properties come to on an element with some classes. */
  computed(classes: string, properties: readonly string[]): Promise<Record<string, string>>
  close(): Promise<void>
}

/** Opens a browser that has loaded the styles, and a preset where one is named. */
export async function measuring(preset?: string): Promise<Measuring> {
  const browser: Browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: launchArgs,
  })
  const page: Page = await browser.newPage()
  await page.route(`${origin}/**`, (route) => {
    const path = normalize(new URL(route.request().url()).pathname)
    return path === '/'
      ? route.fulfill({ contentType: 'text/html', body: document(preset) })
      : route.fulfill({ contentType: 'text/css', body: readFileSync(join(styles, path)) })
  })
  await page.goto(`${origin}/`)
  const names = Object.entries(derivedColors).map(([name, [property]]) => [name, property] as const)
  return {
    colors: (scheme, host = {}) => page.evaluate(look, { scheme, host, names }),
    computed: (classes, properties) => page.evaluate(read, { classes, properties }),
    close: () => browser.close(),
  }
}

function document(preset: string | undefined): string {
  const sheets = ['styles.css', ...(preset ? [`presets/${preset}.css`] : [])]
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="/${sheet}">`).join('')
  return `<!doctype html><title>Styles</title>${links}<canvas width="1" height="1"></canvas><div class="rollcall-root"></div>`
}

interface Look {
  scheme: Scheme
  host: Readonly<Record<string, string>>
  names: (readonly [name: string, property: string])[]
}

// Runs in the page: nothing from outside is known to it.
function look({ scheme, host, names }: Look): Record<string, Seen> {
  const html = globalThis.document.documentElement
  const root = globalThis.document.querySelector<HTMLElement>('.rollcall-root')
  const canvas = globalThis.document.querySelector('canvas')?.getContext('2d', {
    willReadFrequently: true,
  })
  if (!root || !canvas) throw new Error('The page has not been drawn.')
  const [light, contrast] = scheme.split('-')
  html.dataset.rollcallScheme = light
  html.dataset.rollcallContrast = contrast ? 'more' : 'standard'
  html.removeAttribute('style')
  for (const [name, value] of Object.entries(host)) html.style.setProperty(name, value)

  const draw = (property: string): void => {
    root.style.backgroundColor = `var(--rollcall-_${property})`
    canvas.fillStyle = getComputedStyle(root).backgroundColor
    canvas.fillRect(0, 0, 1, 1)
  }
  const seen = names.map(([name, property]): [string, Seen] => {
    draw('surface')
    draw(property)
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
    return [name, [red, green, blue]]
  })
  return Object.fromEntries(seen)
}

// Runs in the page too.
function read({
  classes,
  properties,
}: {
  classes: string
  properties: readonly string[]
}): Record<string, string> {
  const root = globalThis.document.querySelector('.rollcall-root')
  const element = globalThis.document.createElement('div')
  element.className = classes
  root?.append(element)
  const style = getComputedStyle(element)
  const values = properties.map((property) => [property, style.getPropertyValue(property)])
  element.remove()
  return Object.fromEntries(values) as Record<string, string>
}
