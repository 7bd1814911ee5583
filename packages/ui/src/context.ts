'use client'
// Decides what every component and hook of Rollcall knows without being told.
import type { Direction } from '@rollcall/core'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext, type Context } from 'react'
import type { CopyOverrides } from './copy/copy.ts'
import type { Icons } from './parts/icons.tsx'
import type { Scope } from './queries/scope.ts'

/** What {@link RollcallProvider} hands down. */
export interface RollcallContext {
  scope: Scope
  queryClient: QueryClient
  /** BCP 47. */
  locale: string
  copy: CopyOverrides
  /** Icons of the host's own. */
  icons: Icons | undefined
  /** IANA; `undefined`: the one of the browser. */
  timeZone: string | undefined
  /** Which way the text runs. */
  dir: Direction
  /** Where floating things are drawn; `undefined` is the end of the document. */
  container: HTMLElement | undefined
}

/** Private: filled by the provider, read by {@link useRollcall}. */
export const Rollcall: Context<RollcallContext | null> = createContext<RollcallContext | null>(null)

/**
 * The client, the cache, the locale and the copy of the nearest provider.
 *
 * @throws Error outside of a `RollcallProvider`
 */
export function useRollcall(): RollcallContext {
  const context = useContext(Rollcall)
  if (context) return context
  throw new Error(
    'Rollcall: a component or hook is outside of <RollcallProvider>, and knows no server to ask. ' +
      'Wrap your app in the provider.',
  )
}
