import { describe, expect, it } from 'vitest'
import { accessOf, can } from '../access.ts'
import { builtInPermissions } from '../permission.ts'
import { roleOf } from '../policy.ts'
import { roleLabel } from '../words.ts'
import { standard, standardWords } from './standard.ts'

/** decisions.md, "The standard policy", line by line. */
const table: Record<string, string[]> = {
  'organization.read': ['owner', 'admin', 'member', 'viewer'],
  'member.read': ['owner', 'admin', 'member', 'viewer'],
  'project.read': ['owner', 'admin', 'member', 'viewer'],
  'project.write': ['owner', 'admin', 'member'],
  'invitation.read': ['owner', 'admin'],
  'invitation.create': ['owner', 'admin'],
  'invitation.manage': ['owner', 'admin'],
  'member.change': ['owner', 'admin'],
  'member.suspend': ['owner', 'admin'],
  'member.remove': ['owner', 'admin'],
  'grant.change': ['owner', 'admin'],
  'audit.read': ['owner', 'admin'],
  'organization.update': ['owner', 'admin'],
  'ownership.offer': ['owner'],
  'organization.delete': ['owner'],
  'billing.read': ['owner'],
  'billing.write': ['owner'],
}

describe('the standard policy', () => {
  const roles = ['owner', 'admin', 'member', 'viewer']

  it('has owner, admin, member and viewer, highest first', () => {
    expect(standard.roles.map((role) => role.name)).toEqual(roles)
  })

  it.each(Object.entries(table))('gives %s to %j and nobody else', (permission, holders) => {
    expect(roles.filter((role) => can(accessOf(standard, role), permission))).toEqual(holders)
  })

  it('says who holds every permission there is', () => {
    expect(Object.keys(table).toSorted()).toEqual(
      [...roleOf(standard, 'owner').permissions].toSorted(),
    )
    expect(Object.keys(table)).toEqual(expect.arrayContaining([...builtInPermissions]))
  })

  it('keeps at least one owner', () => {
    expect(standard.owners).toEqual({
      role: 'owner',
      atLeast: 1,
      atMost: null,
      transfer: { to: ['admin', 'member'], formerOwnerBecomes: 'admin', expireAfter: 'P7D' },
    })
  })

  it('invites up to 100 members at once for seven days, declinable, one mail a minute', () => {
    expect(standard.invitations).toEqual({
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

  it('has words for every role', () => {
    expect(Object.keys(standardWords.en.roles)).toEqual(roles)
    expect(roles.map((role) => roleLabel(standardWords.en, role))).toEqual([
      'Owner',
      'Admin',
      'Member',
      'Viewer',
    ])
  })

  it.each(['gone', 'constructor', '__proto__'])(
    'calls a role without words by its name: %s',
    (n) => {
      expect(roleLabel(standardWords.en, n)).toBe(n)
    },
  )
})
