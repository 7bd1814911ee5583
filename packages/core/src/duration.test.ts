import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after, durationInMs } from './duration.ts'

describe('a length of time', () => {
  it.each([
    ['P7D', 604_800_000],
    ['PT24H', 86_400_000],
    ['PT60S', 60_000],
    ['PT1M', 60_000],
    ['P1DT12H', 129_600_000],
    ['P1DT2H3M4S', 93_784_000],
    ['PT0S', 0],
    ['P007D', 604_800_000],
  ])('%s is %d ms', (text, ms) => {
    expect(durationInMs(text)).toBe(ms)
  })

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '7D',
    'P1W',
    'P1M',
    'P1Y',
    'P1.5D',
    'P-1D',
    '-P1D',
    'p7d',
    'P7D ',
    'P7D\n',
    'PT1S1M',
    'never',
    'P٧D',
  ])('%j is none', (text) => {
    expect(durationInMs(text)).toBeUndefined()
  })

  it('is the sum of its parts', () => {
    const part = fc.nat(1000)
    fc.assert(
      fc.property(part, part, part, part, (days, hours, minutes, seconds) => {
        expect(durationInMs(`P${days}DT${hours}H${minutes}M${seconds}S`)).toBe(
          (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000,
        )
      }),
    )
  })
})

describe('the moment after', () => {
  it('is written as fixed-width UTC with milliseconds', () => {
    expect(after('2026-02-28T23:59:59.999Z', 'PT1S')).toBe('2026-03-01T00:00:00.999Z')
    expect(after('2028-02-28T12:00:00.000Z', 'P1D')).toBe('2028-02-29T12:00:00.000Z')
  })

  it('is a day of 24 hours later, whatever the clocks do', () => {
    expect(after('2026-03-28T12:00:00.000Z', 'P1D')).toBe(
      after('2026-03-28T12:00:00.000Z', 'PT24H'),
    )
  })

  it('cannot be reckoned with what is no length of time', () => {
    expect(() => after('2026-03-01T00:00:00.000Z', 'never')).toThrow(
      "'never' is no ISO 8601 duration",
    )
  })
})
