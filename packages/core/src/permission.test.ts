import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPolicy } from '../test/arbitrary.ts'
import { aDefinition } from '../test/build.ts'
import { accessOf, can, missing, outranked, type Giver } from './access.ts'
import { definePolicy } from './define-policy.ts'
import { builtInPermissions } from './permission.ts'
import { roleOf, type Policy } from './policy.ts'

const as = (policy: Policy, role: string): Giver => ({
  policy,
  role: roleOf(policy, role),
  access: accessOf(policy, role),
})

/** `high` over `low`, with these permissions each. */
const two = (high: string[], low: string[]) =>
  definePolicy(
    aDefinition({
      permissions: ['door.open'],
      roles: { high: { permissions: high }, low: { permissions: low } },
      owners: { role: 'high' },
      invitations: { role: 'low' },
    }),
  )

describe('a permission', () => {
  it.each(builtInPermissions)('is written noun.verb: %s', (permission) => {
    expect(permission).toMatch(/^[a-z]+\.[a-z]+$/)
  })

  it('is held by name, not by its beginning or a star', () => {
    const policy = definePolicy(aDefinition({ permissions: ['project.read', 'members.read'] }))
    const permissions = ['member.read', 'project.*']
    const access = accessOf(
      { ...policy, roles: policy.roles.map((role) => ({ ...role, permissions })) },
      'member',
    )
    expect(can(access, 'member.read')).toBe(true)
    for (const other of ['member', 'member.', 'member.readers', 'member.*', 'project.read', ''])
      expect(can(access, other)).toBe(false)
  })

  it('that is missing is named in the reason', () => {
    const policy = two(['member.change'], [])
    expect(missing(as(policy, 'low'), 'member.change')).toEqual({
      code: 'not_permitted',
      permission: 'member.change',
    })
    expect(missing(as(policy, 'high'), 'member.change')).toBeUndefined()
  })
})

describe('the ceiling', () => {
  it('lets nobody touch a role above their own in rank, whatever it may do (T12)', () => {
    const reason = { code: 'outranked', role: 'high' }
    expect(outranked(as(two([], ['member.read']), 'low'), 'high')).toEqual(reason)
  })

  it('lets nobody touch a lower role that may do what they may not (T07)', () => {
    const reason = { code: 'outranked', role: 'low' }
    expect(outranked(as(two(['member.read'], ['door.open']), 'high'), 'low')).toEqual(reason)
  })

  it('lets people touch their own role and those below that may do no more', () => {
    const own = as(two(['member.read', 'door.open'], ['door.open']), 'high')
    for (const role of ['high', 'low', 'gone']) expect(outranked(own, role)).toBeUndefined()
  })

  it('cannot be climbed over somebody else: under A, and A under B, is under B (T07)', () => {
    const three = anyPolicy.chain((policy) => {
      const anyOf = fc.constantFrom(...policy.roles.map(({ name }) => name))
      return fc.tuple(fc.constant(policy), anyOf, anyOf, anyOf)
    })
    fc.assert(
      fc.property(three, ([policy, top, middle, low]) => {
        fc.pre(!outranked(as(policy, top), middle) && !outranked(as(policy, middle), low))
        expect(outranked(as(policy, top), low)).toBeUndefined()
      }),
    )
  })
})
