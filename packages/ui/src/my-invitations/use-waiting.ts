'use client'
// Decides that a decline waits and can be taken back, and that it is sent at once when nobody may be there to wait.
import { useEffect, useRef } from 'react'

/** How long a declined invitation can be taken back, in milliseconds. */
export const declineWaits = 6000

/** Declines that wait. */
export interface Waiting {
  start: (invitationId: string, then: () => void) => void
  stop: (invitationId: string) => void
}

interface Wait {
  timer: ReturnType<typeof setTimeout>
  /** Ends it early. */
  run: () => void
}

/** Declines that wait. When the page is hidden or goes away, or the place where they were given, they are sent at once. */
export function useWaiting(): Waiting {
  const waits = useRef(new Map<string, Wait>())
  useEffect(() => {
    const waiting = waits.current
    const flush = (): void => {
      for (const { run } of waiting.values()) run()
    }
    // Phones end hidden pages without another word.
    const hide = (): void => {
      if (document.hidden) flush()
    }
    const listening = new AbortController()
    window.addEventListener('pagehide', flush, listening)
    document.addEventListener('visibilitychange', hide, listening)
    return () => {
      listening.abort()
      flush()
    }
  }, [])

  const stop = (id: string): void => {
    clearTimeout(waits.current.get(id)?.timer)
    waits.current.delete(id)
  }
  const start = (id: string, then: () => void): void => {
    stop(id)
    const run = (): void => {
      stop(id)
      then()
    }
    waits.current.set(id, { timer: setTimeout(run, declineWaits), run })
  }
  return { start, stop }
}
