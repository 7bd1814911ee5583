import { describe, expect, it } from 'vitest'
import { aMember, aViewer, now } from '../test/build.ts'
import { changeMember, judgeMember } from './member.ts'
import { standard } from './presets/standard.ts'

const outranked = { code: 'outranked', role: 'owner' }

describe('what a viewer may do with a member of the list', () => {
  it('is changing, suspending and removing, for admins and those below', () => {
    expect(judgeMember(aViewer('admin'), aMember(), now)).toEqual({
      actions: ['changeMember', 'suspendMember', 'removeMember'],
      refusals: {},
    })
  })

  it('is drawn disabled with the reason where somebody stands higher', () => {
    expect(judgeMember(aViewer('admin'), aMember({ role: 'owner' }), now)).toEqual({
      actions: [],
      refusals: { changeMember: outranked, suspendMember: outranked, removeMember: outranked },
    })
  })

  it.each(['member', 'viewer', 'gone'])('is not drawn at all for %s', (role) => {
    expect(judgeMember(aViewer(role), aMember(), now)).toEqual({ actions: [], refusals: {} })
  })

  it('is reactivating instead of suspending, for somebody who is suspended', () => {
    const suspended = aMember({ status: 'suspended' })
    expect(judgeMember(aViewer('admin'), suspended, now)).toEqual({
      actions: ['changeMember', 'reactivateMember', 'removeMember'],
      refusals: {},
    })
  })

  it('is nothing with somebody who was removed', () => {
    const removed = aMember({ status: 'removed' })
    expect(judgeMember(aViewer(), removed, now)).toEqual({ actions: [], refusals: {} })
  })

  it('is leaving instead of removing in their own row', () => {
    expect(judgeMember(aViewer('admin'), aMember({ id: 'm1', role: 'admin' }), now)).toEqual({
      actions: ['changeMember', 'leaveOrganization'],
      refusals: {},
    })
  })

  it('is leaving alone for those who may change nobody', () => {
    expect(judgeMember(aViewer('viewer'), aMember({ id: 'm1', role: 'viewer' }), now)).toEqual({
      actions: ['leaveOrganization'],
      refusals: {},
    })
  })

  it('says to the last owner why they cannot go (T13)', () => {
    expect(judgeMember(aViewer(), aMember({ id: 'm1', role: 'owner' }), now).refusals).toEqual({
      changeMember: { code: 'last_owner' },
      leaveOrganization: { code: 'last_owner' },
    })
  })

  it('is everything for one owner with another', () => {
    const viewer = aViewer('owner', { organization: { ownerCount: 2 } })
    expect(judgeMember(viewer, aMember({ role: 'owner' }), now)).toEqual({
      actions: ['changeMember', 'suspendMember', 'removeMember'],
      refusals: {},
    })
  })

  it('is hindered by too few owners only where one would be taken away (T13)', () => {
    const policy = { ...standard, owners: { ...standard.owners, atLeast: 2 } }
    const viewer = aViewer('owner', { policy })
    expect(judgeMember(viewer, aMember(), now).actions).toContain('removeMember')
    expect(changeMember(viewer, aMember(), { role: 'owner' }).outcome?.owners).toBe(1)
  })
})
