// Decides how a story becomes a picture that is the same every day: its clock stands still, and chance has a seed.
import { expect, type Page } from '@playwright/test'

/** What a story is drawn with. */
export interface Drawn {
  /** Id of the story. */
  story: string
  scheme?: 'light' | 'dark'
  /** Of the window, in CSS pixels. */
  width?: number
  height?: number
  /** More of what the toolbar says. */
  globals?: Record<string, string>
}

/** A Tuesday, after which nothing in the stories depends on the day. */
const today = new Date('2026-03-10T09:30:00Z')

/** Opens a story by itself and waits until its play function is through. */
export async function openStory(page: Page, drawn: Drawn): Promise<void> {
  const { story, scheme = 'light', width = 1024, height = 720, globals = {} } = drawn
  await page.setViewportSize({ width, height })
  await page.clock.setFixedTime(today)
  await page.addInitScript(seedChance)
  const words = Object.entries({ scheme, ...globals }).map((pair) => pair.join(':'))
  await page.goto(`/iframe.html?id=${story}&viewMode=story&globals=${words.join(';')}`)
  // Storybook says so itself when a story is drawn and played; a play function that fails says otherwise.
  await expect
    .poll(() => page.evaluate(phaseOfStory), { timeout: 45_000, message: `${story} is drawn` })
    .toMatch(/^(completed|afterEach|finished|errored|aborted)$/)
  expect(await page.evaluate(phaseOfStory), `${story} plays through`).not.toMatch(/errored|aborted/)
  await page.evaluate(() => document.fonts.ready)
  // How far playing has scrolled depends on when things came.
  await page.evaluate(() => window.scrollTo(0, 0))
}

/** Runs in the page. */
function phaseOfStory(): string {
  const preview = Reflect.get(globalThis, '__STORYBOOK_PREVIEW__') as
    | { currentRender?: { phase?: string } }
    | undefined
  return preview?.currentRender?.phase ?? 'preparing'
}

/** Runs in the page: ids, and with them the tints of people, are the same in every run. */
function seedChance(): void {
  let state = 0x9e3779b9
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  }
  crypto.getRandomValues = (array) => {
    if (array)
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength).forEach(
        (_, at, all) => (all[at] = next()),
      )
    return array
  }
  Math.random = () => next() / 256
}
