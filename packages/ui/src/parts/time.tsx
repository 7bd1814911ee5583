'use client'
// Decides that moments are said as people say them, stay right while the page stays open, and tell the exact one on hover.
import { useSyncExternalStore, type ReactElement } from 'react'
import { exactTime, relativeTime } from '../copy/time.ts'
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

function snapshot(): number {
  return now
}

/** Now, as of the last full minute on this page. */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, snapshot, snapshot)
}

/** Props of {@link Time}. */
export interface TimeProps {
  /** ISO 8601 */
  at: string
  /** Whether the moment lies behind: clocks differ, and nobody was active "in 2 minutes". */
  past?: boolean
  /** Puts the words into a sentence: `expires in 5 days`. */
  say?: (when: string) => string
}

/** A moment relative to now. */
export function Time({ at, past = false, say = (when) => when }: TimeProps): ReactElement {
  const { locale } = useRollcall()
  const minute = useMinute()
  const from = past ? Math.max(minute, Date.parse(at)) : minute
  return (
    <time className='rollcall-time' dateTime={at} title={exactTime(at, locale)}>
      {say(relativeTime(at, from, locale))}
    </time>
  )
}
