import { describe, expect, it } from 'vitest'
import type { PermissionState } from './use-access.ts'
import { switchedWhole, wholeOf } from './whole.ts'

const state = (name: string, part: Partial<PermissionState> = {}): PermissionState => ({
  name,
  on: false,
  held: undefined,
  refused: undefined,
  ...part,
})

describe('several permissions at once', () => {
  it('are all on, some of them, or none', () => {
    const on = { on: true }
    expect(wholeOf([state('a', on), state('b', on)])).toBe(true)
    expect(wholeOf([state('a', on), state('b')])).toBe('mixed')
    expect(wholeOf([state('a'), state('b')])).toBe(false)
  })

  it('are all given unless they all are on already', () => {
    expect(switchedWhole(['a'], [state('a', { on: true }), state('b')])).toEqual(['a', 'b'])
    expect(switchedWhole(['a', 'b'], [state('a', { on: true }), state('b', { on: true })])).toEqual(
      [],
    )
  })

  it('leave alone what the viewer can neither give nor take', () => {
    const locked = state('secret', { on: true, refused: 'You do not have this yourself.' })
    expect(switchedWhole(['secret', 'a'], [locked, state('a', { on: true })])).toEqual(['secret'])
    expect(switchedWhole([], [state('secret', { refused: 'No.' }), state('a')])).toEqual(['a'])
  })

  it('do not give once more what is held anyway', () => {
    const held = state('a', { on: true, held: 'as Owner' })
    expect(switchedWhole([], [held, state('b')])).toEqual(['b'])
  })
})
