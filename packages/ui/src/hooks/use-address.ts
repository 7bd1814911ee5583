'use client'
// Decides how the query of the page's address is read and changed, whoever else changes it too.
import { useSyncExternalStore } from 'react'

/** Whether a change is a step one can go back. */
export type AddressStep = 'replace' | 'push'

const changed = 'rollcall:address'

/** The query of the address, as it is now: it follows Back and Forward. @param onServer - where there is no address */
export function useAddress(onServer: string): string {
  return useSyncExternalStore(
    subscribe,
    () => location.search,
    () => onServer,
  )
}

/** Changes the query of the address; what is the same is no step. */
export function changeAddress(
  change: (params: URLSearchParams) => URLSearchParams,
  step: AddressStep,
): void {
  const url = new URL(location.href)
  url.search = change(url.searchParams).toString()
  if (url.search === location.search) return
  // What a router remembers of this page stays.
  if (step === 'replace') history.replaceState(history.state, '', url)
  else history.pushState(history.state, '', url)
  dispatchEvent(new Event(changed))
}

/** Back and Forward, changes made here and, in browsers that tell, whatever a router writes into the address. */
function subscribe(listener: () => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  addEventListener('popstate', listener, { signal })
  addEventListener(changed, listener, { signal })
  if ('navigation' in window)
    window.navigation.addEventListener('currententrychange', listener, { signal })
  return () => stop.abort()
}
