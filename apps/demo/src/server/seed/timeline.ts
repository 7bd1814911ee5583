// Decides in which order a tenant's past happens: every event at its own time, the oldest first.
import { durationInMs } from '@rollcall/core'

/** Something that happened so long ago (ISO 8601 duration). */
export interface Event {
  ago: string
  happen(): Promise<unknown>
}

/** The events with their distance from the present in milliseconds, in the order in which they happen. */
export function inOrder(events: readonly Event[]): { ms: number; happen(): Promise<unknown> }[] {
  return events
    .map(({ ago, happen }) => ({ ms: lengthOf(ago), happen }))
    .toSorted((one, other) => other.ms - one.ms)
}

/** A duration this much longer. */
export const earlier = (ago: string, by: string): string =>
  `PT${(lengthOf(ago) + lengthOf(by)) / 1000}S`

function lengthOf(duration: string): number {
  const ms = durationInMs(duration)
  if (ms !== undefined) return ms
  throw new Error(`Seeding: '${duration}' is no ISO 8601 duration. Write P7D or PT3H.`)
}
