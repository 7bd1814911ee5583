// A clock that goes when it is told to.
import { durationInMs } from '@rollcall/core'

/** A clock for tests. */
export interface FakeClock {
  /** To be given as `now`. */
  now: () => Date
  /** @param duration ISO 8601, such as `PT24H1S` */
  advance(duration: string): void
}

/** A clock that stands still until it is advanced. */
export function createFakeClock(start = '2030-01-01T00:00:00.000Z'): FakeClock {
  let at = Date.parse(start)
  return {
    now: () => new Date(at),
    advance(duration) {
      const ms = durationInMs(duration)
      if (ms === undefined) throw new RangeError(`'${duration}' is no ISO 8601 duration.`)
      at += ms
    },
  }
}
