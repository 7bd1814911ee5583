import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmail, sameMailbox } from './email.ts'

const canonical = (email: string) => parseEmail(email).outcome?.canonicalEmail

describe('any text at all', () => {
  const plausible = fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...'aZ0.+-ıé" '), minLength: 1, maxLength: 8 }),
      fc.string({
        unit: fc.constantFrom(...'aZ0.-üßςжل例\uFE0F\u200D'),
        minLength: 1,
        maxLength: 8,
      }),
    )
    .map(([mailbox, host]) => `${mailbox}@${host}.test`)
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme' }),
    fc.emailAddress(),
    plausible,
  )

  it('is an address or is not, and never an error (T25)', () => {
    fc.assert(
      fc.property(anyText, (email) => {
        const { outcome, reason } = parseEmail(email)
        expect(outcome === undefined).not.toBe(reason === undefined)
        expect(outcome?.email ?? email).toBe(email)
      }),
      { numRuns: 2000 },
    )
  })

  it('is canonical once it was made so (T25, I21)', () => {
    fc.assert(
      fc.property(anyText, (email) => {
        const once = canonical(email)
        fc.pre(once !== undefined)
        expect(canonical(once)).toBe(once)
        expect(once).toMatch(/^[!-~]+@[a-z0-9.-]+$/)
        expect(once).toBe(once.toLowerCase())
        expect(once.length).toBeLessThanOrEqual(254)
      }),
      { numRuns: 2000 },
    )
  })

  it('is the same mailbox as another exactly when both are addresses and equal (T25)', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const equal = canonical(one) !== undefined && canonical(one) === canonical(other)
        expect(sameMailbox(one, other)).toBe(equal)
        expect(sameMailbox(other, one)).toBe(equal)
        expect(sameMailbox(one, one)).toBe(canonical(one) !== undefined)
      }),
    )
  })
})
