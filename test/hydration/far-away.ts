// Decides how a page reaches a browser far away: over a network that is only this file.
import type { Browser, Page } from 'playwright'
import { baseUrl } from '../../.storybook/server.ts'

const place = 'https://app.example'

/** What the network of a page brings. */
export interface Network {
  html: string
  /** What else the page loads, by its path. */
  fileAt(path: string): string | undefined
  /** How the host's server answers under `/api`. */
  ask: typeof fetch
}

/** A page in a browser of another language and time zone. */
export interface FarAway {
  page: Page
  /** What its console said until it had asked all it asks. */
  settled(): Promise<string[]>
  close(): Promise<void>
}

/** Opens a page. */
export async function openFarAway(
  browser: Browser,
  { html, fileAt, ask }: Network,
): Promise<FarAway> {
  const context = await browser.newContext({ timezoneId: 'Asia/Kolkata', locale: 'de-DE' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.route(`${place}/**`, async (route) => {
    const request = route.request()
    const { pathname, search } = new URL(request.url())
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    if (!pathname.startsWith('/api/')) {
      const body = fileAt(pathname)
      return route.fulfill(
        body === undefined ? { status: 204 } : { contentType: typeOf(pathname), body },
      )
    }
    const body = request.postData()
    const answer = await ask(baseUrl + pathname.slice('/api'.length) + search, {
      method: request.method(),
      ...(body === null ? {} : { body, headers: { 'content-type': 'application/json' } }),
    })
    return route.fulfill({
      status: answer.status,
      contentType: 'application/json',
      body: await answer.text(),
    })
  })
  await page.goto(place)
  const settled = async (): Promise<string[]> => {
    await page.waitForLoadState('networkidle')
    return complaints
  }
  return { page, settled, close: () => context.close() }
}

function typeOf(path: string): string {
  return path.endsWith('.js') ? 'text/javascript' : 'text/x-component'
}
