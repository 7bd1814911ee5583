import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPolicy } from '../test/arbitrary.ts'
import { builtInPermissions, can, missing, outranked } from './permission.ts'
import type { Role } from './policy.ts'

const role = (rank: number, ...permissions: string[]): Role => ({
  name: `r${rank}`,
  rank,
  permissions,
})

describe('a permission', () => {
  it.each(builtInPermissions)('is written noun.verb: %s', (permission) => {
    expect(permission).toMatch(/^[a-z]+\.[a-z]+$/)
  })

  it('is held by name, not by its beginning or a star', () => {
    const held = role(1, 'member.read', 'project.*')
    expect(can(held, 'member.read')).toBe(true)
    for (const other of ['member', 'member.', 'member.readers', 'member.*', 'project.read', ''])
      expect(can(held, other)).toBe(false)
  })

  it('that is missing is named in the reason', () => {
    expect(missing(role(1), 'member.change')).toEqual({
      code: 'not_permitted',
      permission: 'member.change',
    })
    expect(missing(role(1, 'member.change'), 'member.change')).toBeUndefined()
  })
})

describe('the ceiling', () => {
  it('lets nobody touch a role above their own in rank, whatever it may do (T12)', () => {
    expect(outranked(role(1, 'member.read'), role(2))).toEqual({ code: 'outranked', role: 'r2' })
  })

  it('lets nobody touch a lower role that may do what they may not (T07)', () => {
    expect(outranked(role(2, 'member.read'), role(1, 'door.open'))).toEqual({
      code: 'outranked',
      role: 'r1',
    })
  })

  it('lets people touch their own role and those below that may do no more', () => {
    const own = role(2, 'member.read', 'door.open')
    expect(outranked(own, own)).toBeUndefined()
    expect(outranked(own, role(1, 'door.open'))).toBeUndefined()
    expect(outranked(own, role(0))).toBeUndefined()
  })

  it('cannot be climbed over somebody else: under A, and A under B, is under B (T07)', () => {
    const three = anyPolicy.chain(({ roles }) =>
      fc.tuple(fc.constantFrom(...roles), fc.constantFrom(...roles), fc.constantFrom(...roles)),
    )
    fc.assert(
      fc.property(three, ([top, middle, low]) => {
        fc.pre(!outranked(top, middle) && !outranked(middle, low))
        expect(outranked(top, low)).toBeUndefined()
      }),
    )
  })
})
