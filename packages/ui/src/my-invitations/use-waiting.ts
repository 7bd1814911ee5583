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
  then: () => void
}

/** Declines that wait. When the page is hidden or goes away, or the place where they were given, they are sent at once. */
export function useWaiting(): Waiting {
  const waits = useRef(new Map<string, Wait>())
  useEffect(() => {
    const waiting = waits.current
    const flush = (): void => {
      for (const { timer, then } of waiting.values()) {
        clearTimeout(timer)
        then()
      }
      waiting.clear()
    }
    // Phones end hidden pages without another word.
    const hide = (): void => {
      if (document.visibilityState === 'hidden') flush()
    }
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', hide)
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
      waits.current.delete(id)
      then()
    }
    waits.current.set(id, { timer: setTimeout(run, declineWaits), then })
  }
  return { start, stop }
}
