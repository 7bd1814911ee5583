// Decides what time it is in the demo: the real time, moved by what was asked for.

/** The one clock of console and Rollcall. */
export interface Clock {
  now(): Date
  /** The present moment in the form in which times are kept. */
  iso(): string
  /** Milliseconds ahead of the real time; negative in the past. */
  offset(): number
  move(offset: number): void
}

/** A clock that is `offset` milliseconds ahead. */
export function createClock(offset = 0): Clock {
  let ahead = offset
  const now = () => new Date(Date.now() + ahead)
  return {
    now,
    iso: () => now().toISOString(),
    offset: () => ahead,
    move: (to) => {
      ahead = to
    },
  }
}
