// Decides how moments are told: as people say them, exactly on hover, and never older than half a minute.
import { useSyncExternalStore } from 'react'

const units = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' })

let now = Date.now()

function subscribe(listener: () => void): () => void {
  const look = () => {
    now = Date.now()
    listener()
  }
  look()
  const timer = setInterval(look, 30_000)
  return () => clearInterval(timer)
}

/** "26 minutes ago". */
export function Ago({ at }: { at: string }) {
  const present = useSyncExternalStore(subscribe, () => now)
  const seconds = (Date.parse(at) - present) / 1000
  const unit = units.find(([, length]) => Math.abs(seconds) >= length)
  const words = unit ? relative.format(Math.round(seconds / unit[1]), unit[0]) : 'just now'
  return (
    <time dateTime={at} title={exact.format(new Date(at))}>
      {words}
    </time>
  )
}
