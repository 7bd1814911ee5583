// Decides what a page of a host is that React draws on a server: it asks ahead, and hands over what it was told.
import { createClient, organizationOptions, peopleOptions } from '@rollcall/ui/queries'
import { MembersTable, PendingInvitesBell } from '@rollcall/ui'
import * as Members from '@rollcall/ui/members-table'
import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Providers } from './providers.tsx'

/** Whose page it is, and how its server reaches Rollcall. */
export interface PageProps {
  userId: string
  organizationId: string
  ask: typeof fetch
}

/** A server component: none of its code reaches the browser. */
export async function Page({ userId, organizationId, ask }: PageProps): Promise<ReactElement> {
  const queryClient = new QueryClient()
  const scope = {
    client: createClient({ baseUrl: 'https://story.example/api', fetch: ask }),
    userId,
  }
  await Promise.all([
    queryClient.prefetchQuery(organizationOptions(scope, organizationId)),
    queryClient.prefetchInfiniteQuery(peopleOptions(scope, organizationId)),
  ])
  return (
    <html lang='en'>
      <head>
        <title>Members</title>
      </head>
      <body>
        <Providers userId={userId}>
          <HydrationBoundary state={dehydrate(queryClient)}>
            <PendingInvitesBell />
            <MembersTable organizationId={organizationId}>
              <Members.Toolbar>
                <Members.Title />
                <Members.Search />
                <em>Arranged on the server</em>
                <Members.Invite />
              </Members.Toolbar>
              <Members.List />
            </MembersTable>
          </HydrationBoundary>
        </Providers>
      </body>
    </html>
  )
}
