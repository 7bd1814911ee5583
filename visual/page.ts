// Decides when a page of the Storybook is there: once every story on it is drawn, and nothing moves any more.
import { expect, type Page } from '@playwright/test'

/** The schemes of the toolbar. */
export type Scheme = 'light' | 'dark'

/** A story or a page. */
interface Entry {
  id: string
  type: 'docs' | 'story'
}

/** Every story and page there is. */
export async function entriesOf(page: Page): Promise<Entry[]> {
  const answer = await page.request.get('/index.json')
  const { entries } = (await answer.json()) as { entries: Record<string, Entry> }
  return Object.values(entries)
}

/** Opens a page by itself. */
export async function openPage(page: Page, id: string, scheme: Scheme): Promise<void> {
  await page.goto(`/iframe.html?id=${id}&viewMode=docs&globals=scheme:${scheme}`)
  await expect(page.getByRole('main')).toBeVisible()
  for (const story of await page.locator('.sb-story').all()) {
    const frame = story.locator('iframe')
    const place = (await frame.count()) > 0 ? frame.contentFrame() : story
    await expect(place.locator('.story')).toBeVisible()
    await expect(place.locator('.rollcall-skeleton')).toHaveCount(0)
  }
  await page.evaluate(async () => {
    await document.fonts.ready
    // Colors are measured once nothing fades any more.
    await Promise.all(document.getAnimations().map((each) => each.finished))
  })
}
