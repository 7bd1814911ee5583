// Decides how the server of a test draws a screen, and how a browser gets it: over a network that is only this file.
import { dehydrate, QueryClient } from '@tanstack/react-query'
import type { Actor } from '@rollcall/core'
import {
  auditEntriesOptions,
  createClient,
  memberOptions,
  myInvitationsOptions,
  organizationOptions,
  peopleOptions,
  previewInvitationOptions,
} from '@rollcall/ui/queries'
import type { Browser, Page } from 'playwright'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { build, type Rolldown } from 'vite'
import type { Company } from '../../.storybook/people.ts'
import { baseUrl } from '../../.storybook/server.ts'
import { App, type Handed, type Ids } from './screens.tsx'

const place = 'https://hydration.example'

/** All that any of the screens asks for, fetched ahead as a host's server would. */
export async function prefetched(company: Company, who: Actor, ids: Ids): Promise<QueryClient> {
  const queryClient = new QueryClient()
  const scope = {
    client: createClient({ baseUrl, fetch: company.fetchAs(who) }),
    userId: who.userId,
  }
  const { organizationId, memberId, token } = ids
  await Promise.all([
    queryClient.prefetchQuery(organizationOptions(scope, organizationId)),
    queryClient.prefetchInfiniteQuery(peopleOptions(scope, organizationId)),
    queryClient.prefetchInfiniteQuery(peopleOptions(scope, organizationId, { kind: 'member' })),
    queryClient.prefetchInfiniteQuery(peopleOptions(scope, organizationId, { kind: 'invitation' })),
    queryClient.prefetchInfiniteQuery(auditEntriesOptions(scope, organizationId)),
    queryClient.prefetchQuery(memberOptions(scope, { organizationId, memberId })),
    queryClient.prefetchQuery(myInvitationsOptions(scope)),
    queryClient.prefetchQuery(previewInvitationOptions(scope, token)),
  ])
  return queryClient
}

/** What the server hands over for a screen. */
export function handed(
  queryClient: QueryClient,
  who: Actor,
  screen: Pick<Handed, 'name' | 'ids' | 'timeZone'>,
): Handed {
  // As text and back, the way it travels.
  const state = JSON.parse(JSON.stringify(dehydrate(queryClient))) as Handed['state']
  return { ...screen, userId: who.userId, state }
}

/** The HTML of a screen. */
export function drawn(given: Handed): string {
  return renderToString(createElement(App, given))
}

/** The code of the page, in React's development build: the one that tells what does not fit. */
export async function browserCode(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: { conditions: ['@rollcall/source', 'module', 'browser', 'development'] },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'browser.tsx', formats: ['es'] },
      rolldownOptions: {
        output: { codeSplitting: false },
        checks: { moduleLevelDirective: false },
      },
    },
  })
  const [bundle] = [output].flat() as Rolldown.RolldownOutput[]
  return bundle?.output[0].code ?? ''
}

/** A page that takes over. */
export interface Taken {
  page: Page
  /** What its console said until it had asked all it asks. */
  settled(): Promise<string[]>
  close(): Promise<void>
}

/** What is opened, by whom, where. */
export interface Asked {
  company: Company
  who: Actor
  given: Handed
  /** Default: what the server draws. */
  html?: string
}

/** Opens what was drawn in a browser far away, which asks the same server. */
export async function take(
  browser: Browser,
  code: string,
  { company, who, given, html = drawn(given) }: Asked,
): Promise<Taken> {
  const context = await browser.newContext({ timezoneId: 'Asia/Kolkata', locale: 'de-DE' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  const ask = company.fetchAs(who)
  await page.route(`${place}/**`, async (route) => {
    const request = route.request()
    const { pathname, search } = new URL(request.url())
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: pageOf(given, html) })
    if (pathname === '/code.js')
      return route.fulfill({ contentType: 'text/javascript', body: code })
    if (!pathname.startsWith('/api/')) return route.fulfill({ status: 204 })
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

function pageOf(given: Handed, html: string): string {
  const json = JSON.stringify(given).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Acme</title>
<div id="app">${html}</div>
<script type="application/json" id="handed">${json}</script>
<script type="module" src="/code.js"></script></html>`
}
