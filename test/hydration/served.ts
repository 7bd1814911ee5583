// Decides how the server of a test draws a screen, and how a browser gets it.
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
import type { Browser } from 'playwright'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { build, type Rolldown } from 'vite'
import type { Company } from '../../.storybook/people.ts'
import { baseUrl } from '../../.storybook/server.ts'
import { openFarAway, type FarAway } from './far-away.ts'
import { App, type Handed, type Ids } from './screens.tsx'

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

/** What is opened, by whom, where. */
export interface Asked {
  company: Company
  who: Actor
  given: Handed
  /** Default: what the server draws. */
  html?: string
}

/** Opens what was drawn in a browser far away, which asks the same server. */
export function take(
  browser: Browser,
  code: string,
  { company, who, given, html = drawn(given) }: Asked,
): Promise<FarAway> {
  return openFarAway(browser, {
    html: pageOf(given, html),
    fileAt: (path) => (path === '/code.js' ? code : undefined),
    ask: company.fetchAs(who),
  })
}

function pageOf(given: Handed, html: string): string {
  const json = JSON.stringify(given).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Acme</title>
<div id="app">${html}</div>
<script type="application/json" id="handed">${json}</script>
<script type="module" src="/code.js"></script></html>`
}
