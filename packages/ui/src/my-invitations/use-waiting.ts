'use client'
// Decides that a decline waits and can be taken back, and that it is sent at once when nobody is left to wait.
import { useCallback, useEffect, useRef } from 'react'
import { useRollcall } from '../context.ts'

/** How long a declined invitation can be taken back, in milliseconds. */
export const declineWaits = 6000

/** Declines that wait. */
export interface Waiting {
  start: (invitationId: string, then: () => void) => void
  stop: (invitationId: string) => void
}

/** Declines that wait. When the page goes away, or where they were given, they are sent at once. */
export function useWaiting(): Waiting {
  const { client } = useRollcall().scope
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())
  useEffect(() => {
    const waiting = timers.current
    const flush = (): void => {
      for (const [invitationId, timer] of waiting) {
        clearTimeout(timer)
        // Nobody is left to be told whether it worked.
        client
          .call('declineInvitation', { invitationId }, { keepalive: true })
          .catch(() => undefined)
      }
      waiting.clear()
    }
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [client])

  const stop = useCallback((id: string): void => {
    clearTimeout(timers.current.get(id))
    timers.current.delete(id)
  }, [])
  const start = useCallback(
    (id: string, then: () => void): void => {
      stop(id)
      const run = (): void => {
        timers.current.delete(id)
        then()
      }
      timers.current.set(id, setTimeout(run, declineWaits))
    },
    [stop],
  )
  return { start, stop }
}
