'use client'
// Decides where the client, the cache, the language and the sentences come from.
import { directionOf, type Direction } from '@rollcall/core'
import { QueryClient, QueryClientContext } from '@tanstack/react-query'
import { use, useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react'
import { createClient, type Client } from './client.ts'
import { Rollcall, type RollcallContext } from './context.ts'
import type { CopyOverrides } from './copy/copy.ts'
import type { Icons } from './parts/icons.tsx'
import { scopeKey } from './queries/query.ts'

/** Props of {@link RollcallProvider}. */
export interface RollcallProviderProps {
  /** Where the host mounted `rollcall.routes`. Default: `/api/rollcall`. */
  baseUrl?: string | undefined
  /** A client of the host's own making, instead of `baseUrl`. Keep it stable between renders. */
  client?: Client | undefined
  /** The host's id of the signed-in person. When it changes, everything known for the former is dropped. */
  userId?: string | null | undefined
  /** The host's own cache. Default: the one of the nearest `QueryClientProvider`, else a new one. */
  queryClient?: QueryClient | undefined
  /** BCP 47, for dates and numbers. Default: `en`. */
  locale?: string | undefined
  /**
   * Sentences that replace the built-in English ones: a whole language, such as `de` of `@rollcall/ui/copy/de`, or some
   * of your own. Keep it stable between renders.
   */
  copy?: CopyOverrides | undefined
  /** Icons of your own, by the name of the one whose place each takes. Keep it stable between renders. */
  icons?: Icons | undefined
  /**
   * IANA, such as `Europe/Tallinn`, where people choose their own. Default: the one of the browser; what a server draws
   * says UTC until the browser takes over.
   */
  timeZone?: string | undefined
  /** Milliseconds between two looks at a list that is on screen. Default: 10 000. */
  pollInterval?: number | undefined
  /** Which way the text runs, here and in everything that floats. Default: the way of `locale`; Arabic is `rtl`. */
  dir?: Direction | undefined
  /** Where dialogs, menus and popovers are drawn. Default: the end of the document. */
  container?: HTMLElement | null | undefined
  children: ReactNode
}

const noCopy: CopyOverrides = {}

/** Goes around everything that uses Rollcall, once, near the root of the host's app. */
export function RollcallProvider({
  baseUrl = '/api/rollcall',
  client,
  userId = null,
  queryClient: given,
  locale = 'en',
  copy = noCopy,
  icons,
  timeZone,
  pollInterval,
  dir = directionOf(locale),
  container,
  children,
}: RollcallProviderProps): ReactElement {
  const queryClient = useQueryClientOf(given)
  const made = useMemo(() => client ?? createClient({ baseUrl }), [client, baseUrl])
  useForgetting(queryClient, userId)

  const value = useMemo<RollcallContext>(
    () => ({
      scope: { client: made, userId, pollInterval },
      queryClient,
      locale,
      copy,
      icons,
      timeZone,
      dir,
      container: container ?? undefined,
    }),
    [made, userId, pollInterval, queryClient, locale, copy, icons, timeZone, dir, container],
  )
  return <Rollcall value={value}>{children}</Rollcall>
}

function useQueryClientOf(given: QueryClient | undefined): QueryClient {
  const around = use(QueryClientContext)
  const [own] = useState(() => given ?? around ?? new QueryClient())
  const queryClient = given ?? around ?? own
  // Mounting is counted: it makes the cache listen to the window's focus, also where the host did not.
  useEffect(() => {
    queryClient.mount()
    return () => queryClient.unmount()
  }, [queryClient])
  return queryClient
}

function useForgetting(queryClient: QueryClient, userId: string | null): void {
  const former = useRef(userId)
  useEffect(() => {
    if (former.current !== userId) {
      queryClient.removeQueries({ queryKey: scopeKey({ userId: former.current }) })
    }
    former.current = userId
  }, [queryClient, userId])
}
