// Decides how lengths of time are written: ISO 8601 durations of days, hours, minutes and seconds.

const pattern = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/**
 * The length of an ISO 8601 duration in milliseconds, such as `P7D`, `PT24H` or `P1DT12H`.
 * Weeks, months and years are left out on purpose: their length depends on the calendar.
 *
 * @returns milliseconds, or `undefined` when the text is no such duration
 */
export function durationInMs(text: string): number | undefined {
  const match = pattern.exec(text)
  if (!match || text.endsWith('P') || text.endsWith('T')) return undefined
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
}

/**
 * The moment a duration after another moment.
 *
 * @param at ISO 8601 UTC with milliseconds
 * @param duration ISO 8601 duration
 * @throws RangeError when the duration cannot be read
 */
export function after(at: string, duration: string): string {
  const ms = durationInMs(duration)
  if (ms === undefined) throw new RangeError(unreadable(duration))
  return new Date(Date.parse(at) + ms).toISOString()
}

function unreadable(duration: string): string {
  return (
    `Rollcall: '${duration}' is no ISO 8601 duration of days, hours, minutes and seconds. ` +
    'No moment could be reckoned with it. Write one such as P7D or PT24H.'
  )
}
