// Decides how moments are written: as people say them, and exactly.
import { durationInMs } from '@rollcall/core'

const steps: [Intl.RelativeTimeFormatUnit, number, number][] = [
  ['second', 1, 60],
  ['minute', 60, 60],
  ['hour', 3600, 24],
  ['day', 86_400, 30],
  ['month', 2_629_800, 12],
  ['year', 31_557_600, Number.POSITIVE_INFINITY],
]

const formats = new Map<string, unknown>()

/** Making a format takes longer than drawing a row of a list: each is made once. */
function kept<Options, Format>(
  Kind: new (locale: string, options: Options) => Format,
  locale: string,
  options: Options,
): Format {
  const key = locale + JSON.stringify(options)
  if (!formats.has(key)) formats.set(key, new Kind(locale, options))
  return formats.get(key) as Format
}

function relative(locale: string): Intl.RelativeTimeFormat {
  return kept(Intl.RelativeTimeFormat, locale, { numeric: 'auto' })
}

/** `in 5 days`, `yesterday`, `now`. The last minute is `now`; the coming one is counted in seconds. */
export function relativeTime(at: string, now: number, locale: string): string {
  const seconds = (Date.parse(at) - now) / 1000
  const format = relative(locale)
  if (seconds <= 0 && seconds > -60) return format.format(0, 'second')
  for (const [unit, length, most] of steps) {
    const count = Math.round(seconds / length)
    if (Math.abs(count) < most) return format.format(count, unit)
  }
  return ''
}

/** How a moment is written: `Nov 22, 2026, 3:46 PM`, `Nov 22, 2026`, `3:46 PM`. */
export type Form = keyof typeof forms

const forms = {
  exact: { dateStyle: 'medium', timeStyle: 'short' },
  day: { dateStyle: 'medium' },
  clock: { timeStyle: 'short' },
} as const

/** A moment, written. */
export function timeAs(
  form: Form,
  at: string,
  locale: string,
  timeZone: string | undefined,
): string {
  return written(at, locale, { ...forms[form], timeZone })
}

/** The day of a moment where the viewer is, to tell days apart: `2026-11-22`. */
export function localDay(at: string | number, timeZone: string | undefined): string {
  // Swedish dates are written like that.
  return written(at, 'sv', { dateStyle: 'short', timeZone })
}

/** `Today`, `Yesterday`, `Sunday, November 22`; the year only where it is another. */
export function dayName(
  at: string,
  now: number,
  locale: string,
  timeZone: string | undefined,
): string {
  const [day, today] = [localDay(at, timeZone), localDay(now, timeZone)]
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  const name =
    days === 0 || days === -1
      ? relative(locale).format(days, 'day')
      : written(at, locale, {
          weekday: 'long',
          month: 'long',
          day: 'numeric',
          timeZone,
          ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
        })
  // It stands alone, as a heading.
  return name.replace(/^./u, (first) => first.toLocaleUpperCase(locale))
}

function written(at: string | number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return kept(Intl.DateTimeFormat, locale, options).format(new Date(at))
}

/** An ISO 8601 duration as people say it: `7 days`. `null` where there is no end. */
export function lengthOf(duration: string | undefined, locale: string): string | null {
  const hours = Math.round((durationInMs(duration ?? '') ?? 0) / 3_600_000)
  if (hours === 0) return null
  const [value, unit] = hours % 24 === 0 ? [hours / 24, 'day'] : [hours, 'hour']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}
