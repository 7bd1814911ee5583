import { describe, expect, it } from 'vitest'
import { decided, Refusal, type Decision } from './refusal.ts'

describe('a decision', () => {
  it.each([0, '', false, null])('gives its outcome, also when that is %j', (outcome) => {
    expect(decided({ outcome })).toBe(outcome)
  })

  it('throws its reason as a refusal when there is no outcome', () => {
    const decision: Decision<string> = { reason: { code: 'last_owner' } }
    expect(() => decided(decision)).toThrow(new Refusal({ code: 'last_owner' }))
  })
})

describe('a refusal', () => {
  it('is an error that carries the reason and the results of a batch', () => {
    const refused = [{ email: 'i@x.test', reason: { code: 'already_member' as const } }]
    const refusal = new Refusal({ code: 'already_member' }, refused)
    expect(refusal).toBeInstanceOf(Error)
    expect(refusal).toMatchObject({ name: 'Refusal', message: 'already_member', refused })
    expect(refusal.reason).toEqual({ code: 'already_member' })
    expect(new Refusal({ code: 'not_found' }).refused).toBeUndefined()
  })
})
