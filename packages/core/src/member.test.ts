import { describe, expect, it } from 'vitest'
import { aDefinition, aMember, aViewer, now } from '../test/build.ts'
import { definePolicy } from './define-policy.ts'
import { changeMember, leaveOrganization, removeMember } from './member.ts'

const reason = (code: string, data: object = {}) => ({ reason: { code, ...data } })
const removed = { status: 'removed', removedAt: now }
const twoOwners = { organization: { ownerCount: 2 } }
const self = (role: string) => aMember({ id: 'm1', role })

describe('changing a member', () => {
  it('gives them another role', () => {
    expect(changeMember(aViewer('admin'), aMember(), { role: 'admin' })).toEqual({
      outcome: { row: { role: 'admin' }, owners: 0 },
    })
  })

  it('changes only what is named', () => {
    const change = { displayName: null, locale: 'de' }
    expect(changeMember(aViewer('admin'), aMember(), change)).toEqual({
      outcome: { row: change, owners: 0 },
    })
  })

  it.each([
    ['a member made owner', 'member', 'active', 'owner', 1],
    ['an owner made member', 'owner', 'active', 'member', -1],
    ['an owner left owner', 'owner', 'active', 'owner', 0],
    ['a suspended owner made member', 'owner', 'suspended', 'member', 0],
    ['a suspended member made owner', 'member', 'suspended', 'owner', 0],
  ])('counts active owners: %s', (_, from, status, role, owners) => {
    const change = changeMember(
      aViewer('owner', twoOwners),
      { id: 'm2', role: from, grants: [], status },
      { role },
    )
    expect(change).toEqual({ outcome: { row: { role }, owners } })
  })

  it.each(['member', 'viewer', 'gone'])('takes a permission that %s lacks', (role) => {
    expect(changeMember(aViewer(role), aMember({ role: 'viewer' }), { role: 'viewer' })).toEqual(
      reason('not_permitted', { permission: 'member.change' }),
    )
  })

  it('takes a permission before anything is told of people or roles (T56)', () => {
    const answers = [
      changeMember(aViewer('member'), aMember({ status: 'removed' }), { role: 'viewer' }),
      changeMember(aViewer('member'), aMember(), { role: 'nonsense' }),
      changeMember(aViewer('member'), aMember({ role: 'owner' }), { role: 'owner' }),
    ]
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveProperty('size', 1)
  })

  it('finds nobody who was removed', () => {
    expect(changeMember(aViewer(), aMember({ status: 'removed' }), { locale: 'de' })).toEqual(
      reason('not_found'),
    )
  })

  it.each([{ role: 'member' }, { role: 'owner' }, { displayName: 'Bob' }])(
    'stops below those who stand higher: %j (T12)',
    (change) => {
      expect(changeMember(aViewer('admin'), aMember({ role: 'owner' }), change)).toEqual(
        reason('outranked', { role: 'owner' }),
      )
    },
  )

  it('gives no role above the own one (T06)', () => {
    expect(changeMember(aViewer('admin'), aMember(), { role: 'owner' })).toEqual(
      reason('outranked', { role: 'owner' }),
    )
  })

  it('gives nobody, themselves neither, a role above the own one (T11)', () => {
    expect(changeMember(aViewer('admin'), self('admin'), { role: 'owner' })).toEqual(
      reason('outranked', { role: 'owner' }),
    )
  })

  it('lets people step down (T11)', () => {
    expect(changeMember(aViewer('admin'), self('admin'), { role: 'viewer' })).toEqual({
      outcome: { row: { role: 'viewer' }, owners: 0 },
    })
    expect(changeMember(aViewer('owner', twoOwners), self('owner'), { role: 'admin' })).toEqual({
      outcome: { row: { role: 'admin' }, owners: -1 },
    })
  })

  it.each(['nonsense', 'Owner', '', '__proto__'])('knows no role %j', (role) => {
    expect(changeMember(aViewer(), aMember(), { role })).toEqual(reason('unknown_role', { role }))
  })

  it('moves somebody out of a role that the policy has lost, or lets them keep it', () => {
    const member = aMember({ role: 'gone' })
    expect(changeMember(aViewer('admin'), member, { role: 'member' })).toEqual({
      outcome: { row: { role: 'member' }, owners: 0 },
    })
    expect(changeMember(aViewer('admin'), member, { displayName: 'Bob' })).toEqual({
      outcome: { row: { displayName: 'Bob' }, owners: 0 },
    })
  })

  it('never takes the last owner away (T13)', () => {
    expect(changeMember(aViewer(), self('owner'), { role: 'admin' })).toEqual(reason('last_owner'))
  })

  it('lets the last owner keep the role and change the rest', () => {
    const change = { role: 'owner', displayName: 'Vera' }
    expect(changeMember(aViewer(), self('owner'), change)).toEqual({
      outcome: { row: change, owners: 0 },
    })
  })
})

describe('removing a member', () => {
  it('says when', () => {
    expect(removeMember(aViewer('admin'), aMember(), now)).toEqual({
      outcome: { row: removed, owners: 0 },
    })
  })

  it.each([
    ['active', -1],
    ['suspended', 0],
  ])('counts one owner less when an owner goes who is %s', (status, owners) => {
    const member = { id: 'm2', role: 'owner', grants: [], status }
    expect(removeMember(aViewer('owner', twoOwners), member, now)).toEqual({
      outcome: { row: removed, owners },
    })
  })

  it.each(['member', 'viewer', 'gone'])('takes a permission that %s lacks', (role) => {
    expect(removeMember(aViewer(role), aMember(), now)).toEqual(
      reason('not_permitted', { permission: 'member.remove' }),
    )
  })

  it('is not how people leave', () => {
    expect(removeMember(aViewer('admin'), self('admin'), now)).toEqual(reason('is_self'))
  })

  it('finds nobody who was removed', () => {
    expect(removeMember(aViewer(), aMember({ status: 'removed' }), now)).toEqual(
      reason('not_found'),
    )
  })

  it('stops below those who stand higher (T12)', () => {
    expect(removeMember(aViewer('admin'), aMember({ role: 'owner' }), now)).toEqual(
      reason('outranked', { role: 'owner' }),
    )
  })

  it('never takes the last owner away (T13)', () => {
    expect(removeMember(aViewer(), aMember({ role: 'owner' }), now)).toEqual(reason('last_owner'))
  })

  it('reaches people whose role the policy has lost', () => {
    expect(removeMember(aViewer('admin'), aMember({ role: 'gone' }), now)).toEqual({
      outcome: { row: removed, owners: 0 },
    })
  })
})

describe('leaving', () => {
  it.each(['admin', 'member', 'viewer', 'gone'])('takes no permission: %s', (role) => {
    expect(leaveOrganization(aViewer(role), now)).toEqual({ outcome: { row: removed, owners: 0 } })
  })

  it('is open to one of two owners', () => {
    expect(leaveOrganization(aViewer('owner', twoOwners), now)).toEqual({
      outcome: { row: removed, owners: -1 },
    })
  })

  it('is closed to the last owner (T13)', () => {
    expect(leaveOrganization(aViewer(), now)).toEqual(reason('last_owner'))
  })

  it.each([
    [0, 1, undefined],
    [1, 1, 'last_owner'],
    [2, 2, 'last_owner'],
    [2, 3, undefined],
  ])('with at least %d owners of %d: %s', (atLeast, ownerCount, code) => {
    const policy = definePolicy(aDefinition({ owners: { role: 'owner', atLeast } }))
    const left = leaveOrganization(aViewer('owner', { policy, organization: { ownerCount } }), now)
    expect(left.reason?.code).toBe(code)
  })
})
