// What bench/rows.ts measures: ten thousand people, read from the real server by the real client, drawn in two ways.
import '@rollcall/ui/styles.css'
import { createClient, MembersTable, RollcallProvider } from '@rollcall/ui'
import { organizationOptions, peopleOptions } from '@rollcall/ui/hooks'
import { QueryClient } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { openThousands } from '../../.storybook/people.ts'
import { baseUrl } from '../../.storybook/server.ts'
import { BareList } from './bare-list.tsx'

/** How a list came on the screen. */
export interface Drawn {
  /** Milliseconds from asking React to draw it until its rows were painted. */
  ms: number
  /** Elements in the page's body. */
  nodes: number
}

/** What the page offers to whoever measures it. */
export interface Bench {
  people: number
  draw(which: 'members' | 'bare'): Promise<Drawn>
}

declare global {
  interface Window {
    bench: Promise<Bench>
  }
}

window.bench = prepare(10_000)

async function prepare(size: number): Promise<Bench> {
  const { organizationId, owner, fetchAs, network } = await openThousands(size)
  const client = createClient({ baseUrl, fetch: fetchAs(owner) })
  const queryClient = new QueryClient()
  const scope = { client, userId: owner.userId, pollInterval: 0 }
  await queryClient.prefetchQuery(organizationOptions(scope, organizationId))
  const options = peopleOptions(scope, organizationId, { sort: 'name' })
  await queryClient.prefetchInfiniteQuery({ ...options, pages: size / 50 })
  const people = queryClient.getQueryData(options.queryKey)?.pages.flatMap((page) => page.people)
  // Both lists have everybody at once; asking again would only disturb what is measured.
  network.delay = 1_000_000_000

  const lists: Record<'members' | 'bare', ReactElement> = {
    members: (
      <RollcallProvider client={client} userId={owner.userId} queryClient={queryClient}>
        <MembersTable organizationId={organizationId} />
      </RollcallProvider>
    ),
    bare: <BareList people={people ?? []} />,
  }
  return {
    people: people?.length ?? 0,
    async draw(which) {
      const place = document.body.appendChild(document.createElement('div'))
      const root = createRoot(place)
      await painted()
      const start = performance.now()
      root.render(lists[which])
      await until(() => place.querySelectorAll('tbody > tr:not([aria-hidden])').length >= 15)
      await painted()
      const ms = performance.now() - start
      const nodes = document.body.querySelectorAll('*').length - 1
      root.unmount()
      place.remove()
      return { ms, nodes }
    },
  }
}

/** After the next frame was drawn. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => done())
      port1.start()
      port2.postMessage(null)
    })
  })
}

/** Looks whenever the page has changed. */
function until(is: () => boolean): Promise<void> {
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!is()) return
      observer.disconnect()
      done()
    })
    observer.observe(document.body, { childList: true, subtree: true })
  })
}
