'use client'
// Decides that moments are said as people say them, stay right while the page stays open, and tell the exact one on hover.
import { useSyncExternalStore, type ReactElement } from 'react'
import { relativeTime, timeAs, type Form } from '../copy/time.ts'
import { useRollcall } from '../context.ts'

const listeners = new Set<() => void>()
let now = Date.now()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (timer === undefined) {
    now = Date.now()
    timer = setInterval(() => {
      now = Date.now()
      for (const tell of listeners) tell()
    }, 60_000)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** When and where it is on this page. */
export interface Present {
  /** As of the last full minute. */
  now: number
  /** `undefined`: the one of the browser. */
  timeZone: string | undefined
  /** Whether that is settled. A server, and a page that takes over what a server drew, do not know the zone yet. */
  here: boolean
}

/** When and where it is: until a page has taken over what a server drew, what both of them know. */
export function usePresent(): Present {
  const { timeZone } = useRollcall()
  const minute = useSyncExternalStore(
    subscribe,
    () => now,
    () => 0,
  )
  return minute
    ? { now: minute, timeZone, here: true }
    : { now: present(), timeZone: timeZone ?? 'UTC', here: false }
}

/** On a server nothing ticks. */
function present(): number {
  return Date.now()
}

/** Props of {@link Time}. */
export interface TimeProps {
  /** ISO 8601 */
  at: string
  /** How it is said: how far away it is, or written. Default: `distance`. */
  as?: 'distance' | Form
  /** Whether the moment lies behind: clocks differ, and nobody was active "in 2 minutes". */
  past?: boolean
  /** Puts the words into a sentence: `expires in 5 days`. */
  say?: (when: string) => string
}

/** A moment. */
export function Time({
  at,
  as = 'distance',
  past = false,
  say = (when) => when,
}: TimeProps): ReactElement {
  const { locale } = useRollcall()
  const { now: minute, timeZone, here } = usePresent()
  const words =
    as === 'distance'
      ? relativeTime(at, past ? Math.max(minute, Date.parse(at)) : minute, locale)
      : timeAs(as, at, locale, timeZone)
  return (
    <time
      // The server's clock is another, and React leaves standing what it was told to expect: so it is drawn anew.
      key={`${here}`}
      suppressHydrationWarning
      className='rollcall-time'
      dateTime={at}
      title={timeAs('exact', at, locale, timeZone)}
    >
      {say(words)}
    </time>
  )
}
