// Decides how many permissions are given and taken at once, without touching those the viewer cannot change.
import type { PermissionState } from './use-access.ts'

/** Whether all of them are on, some, or none. */
export function wholeOf(states: readonly PermissionState[]): boolean | 'mixed' {
  if (states.every(({ on }) => on)) return true
  return states.some(({ on }) => on) ? 'mixed' : false
}

/** What is given after all that can be switched were switched on; or off, where they all are on. */
export function switchedWhole(
  given: readonly string[],
  states: readonly PermissionState[],
): string[] {
  const mine = states.filter(({ refused }) => refused === undefined)
  const names = new Set(mine.map(({ name }) => name))
  const rest = given.filter((name) => !names.has(name))
  if (mine.every(({ on }) => on)) return rest
  return [...rest, ...mine.filter(({ held }) => held === undefined).map(({ name }) => name)]
}
