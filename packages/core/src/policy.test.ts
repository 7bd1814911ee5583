import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPolicy } from '../test/arbitrary.ts'
import { aDefinition } from '../test/build.ts'
import { builtInPermissions } from './permission.ts'
import { definePolicy } from './define-policy.ts'
import { hasRole, roleOf } from './policy.ts'

const owner = { permissions: 'all' } as const
const nothing = { formerly: [], permissions: [], projects: [], given: 'freely', selects: {} }
const invitations = (own: object) => aDefinition({ invitations: { role: 'member', ...own } })

describe('the roles of a policy', () => {
  it('rank in the order in which they are written, the first highest', () => {
    const ranks = definePolicy(aDefinition()).roles.map(({ name, rank }) => [name, rank])
    expect(ranks).toEqual([
      ['owner', 3],
      ['admin', 2],
      ['member', 1],
    ])
  })

  it("hold every permission, the host's own too, when they are given all", () => {
    const policy = definePolicy(aDefinition({ permissions: ['door.open'] }))
    expect(roleOf(policy, 'owner').permissions).toEqual([...builtInPermissions, 'door.open'])
  })

  it('hold every permission of a noun that is given with a star, and no other', () => {
    const policy = definePolicy(aDefinition({ permissions: ['member.wave', 'members.read'] }))
    const held = roleOf(policy, 'admin').permissions.filter((name) => name.startsWith('member'))
    expect(held).toEqual([
      'member.read',
      'member.change',
      'member.suspend',
      'member.remove',
      'member.wave',
    ])
  })

  it('hold a permission once, however often it is declared and given', () => {
    const definition = aDefinition({
      permissions: ['door.open', 'door.open', 'member.read'],
      roles: { owner, member: { permissions: ['door.open', 'door.*', 'member.read'] } },
    })
    const policy = definePolicy(definition)
    expect(roleOf(policy, 'member').permissions).toEqual(['member.read', 'door.open'])
    expect(roleOf(policy, 'owner').permissions).toEqual([...builtInPermissions, 'door.open'])
  })

  it('may hold nothing at all', () => {
    const policy = definePolicy(aDefinition({ roles: { owner, member: { permissions: [] } } }))
    expect(roleOf(policy, 'member')).toEqual({ name: 'member', rank: 1, ...nothing })
  })

  it.each(['gone', '', 'constructor', '__proto__'])(
    'answer to the unknown name %j with a role that may do nothing',
    (name) => {
      const policy = definePolicy(aDefinition())
      expect(hasRole(policy, name)).toBe(false)
      expect(roleOf(policy, name)).toEqual({ name, rank: 0, ...nothing })
    },
  )
})

describe('a policy', () => {
  it('says all its invitation settings, with the defaults filled in', () => {
    expect(definePolicy(aDefinition()).invitations).toEqual({
      ask: ['email', 'role', 'message'],
      role: 'member',
      expireAfter: 'P7D',
      declinable: true,
      resendAfter: 'PT60S',
      atMost: 100,
      perDay: null,
      resendable: true,
      revocable: true,
      invitee: { registered: 'any', register: false, not: [] },
    })
  })

  it('keeps the invitation settings it was given', () => {
    const given = {
      ask: ['email', 'name'],
      expireAfter: 'never',
      declinable: false,
      resendAfter: 'PT5M',
      atMost: 10,
      perDay: 3,
      resendable: false,
      revocable: false,
      invitee: { registered: 'required', register: true, not: ['projectMember'] },
    }
    expect(definePolicy(invitations(given)).invitations).toEqual({ role: 'member', ...given })
  })

  it('is frozen all the way down', () => {
    const parts = (value: object): object[] => [
      value,
      ...Object.values(value)
        .filter((part) => typeof part === 'object' && part)
        .flatMap(parts),
    ]
    expect(parts(definePolicy(aDefinition())).every((part) => Object.isFrozen(part))).toBe(true)
  })

  it('is independent of the definition it was made from', () => {
    const permissions = ['member.read']
    const definition = aDefinition({ roles: { owner, member: { permissions } } })
    const policy = definePolicy(definition)
    permissions.push('member.remove')
    definition.owners.role = 'member'
    expect(roleOf(policy, 'member').permissions).toEqual(['member.read'])
    expect(policy.owners.role).toBe('owner')
  })

  it('is plain JSON: what travels is what was defined', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(JSON.parse(JSON.stringify(policy))).toEqual(policy)
      }),
    )
  })
})
