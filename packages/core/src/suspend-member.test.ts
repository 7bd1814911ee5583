import { describe, expect, it } from 'vitest'
import { aMember, aViewer } from '../test/build.ts'
import { reactivateMember, suspendMember } from './member.ts'

const suspended = aMember({ status: 'suspended' })

describe('suspending', () => {
  it('takes the access of somebody at or below one’s own rank', () => {
    expect(suspendMember(aViewer('admin'), aMember({ role: 'admin' }))).toEqual({
      outcome: { row: { status: 'suspended' }, owners: 0 },
    })
  })

  it('counts one owner less', () => {
    const viewer = aViewer('owner', { organization: { ownerCount: 2 } })
    const { outcome } = suspendMember(viewer, aMember({ role: 'owner' }))
    expect(outcome?.owners).toBe(-1)
  })

  it.each([
    ['without the permission', 'member', aMember(), 'not_permitted'],
    ['of oneself', 'admin', aMember({ id: 'm1' }), 'is_self'],
    ['of somebody who was removed', 'admin', aMember({ status: 'removed' }), 'not_found'],
    ['of somebody higher (T12)', 'admin', aMember({ role: 'owner' }), 'outranked'],
    ['twice', 'admin', suspended, 'already_suspended'],
    ['of the last owner (T13)', 'owner', aMember({ role: 'owner' }), 'last_owner'],
  ] as const)('is refused %s', (_, role, member, code) => {
    expect(suspendMember(aViewer(role), member).reason?.code).toBe(code)
  })
})

describe('reactivating', () => {
  it('gives back the access, and an owner counts again', () => {
    expect(reactivateMember(aViewer('admin'), suspended)).toEqual({
      outcome: { row: { status: 'active' }, owners: 0 },
    })
    const owner = aMember({ role: 'owner', status: 'suspended' })
    expect(reactivateMember(aViewer(), owner).outcome?.owners).toBe(1)
  })

  it.each([
    ['without the permission', 'member', suspended, 'not_permitted'],
    ['of somebody higher (T12)', 'admin', { ...suspended, role: 'owner' }, 'outranked'],
    ['of somebody who is active', 'admin', aMember(), 'already_active'],
  ] as const)('is refused %s', (_, role, member, code) => {
    expect(reactivateMember(aViewer(role), member).reason?.code).toBe(code)
  })
})
