import { describe, expect, it } from 'vitest'
import { anInvitation, aPolicy, aViewer } from '../test/build.ts'
import type { Grant } from './grant.ts'
import { editInvitation, type InvitationChange } from './invitation-edit.ts'
import { definePolicy } from './define-policy.ts'
import { services } from './presets/services.ts'

const cloud = (role: string) => ({ scope: 'service' as const, service: 'cloud', role })
const none = new Set<string>()
const ada = aViewer('administrators', {
  policy: services,
  member: { grants: [cloud('administrator')] },
})

describe('correcting an invitation', () => {
  it('takes along with the role what it selects, unless somebody chose by hand', () => {
    const inLab: Grant = { ...cloud('user'), projectId: 'lab' }
    const edit = (grants: Grant[], change: InvitationChange) => {
      const invitation = anInvitation({ role: 'administrators', grants })
      return editInvitation(ada, invitation, change, new Set(['lab'])).outcome
    }
    const moved = { role: 'engineers' }
    expect(edit([cloud('administrator')], moved)).toEqual({
      ...moved,
      grants: [],
      invitedById: 'm1',
    })
    expect(edit([inLab], moved)).toMatchObject({ grants: [inLab] })
    expect(edit([], { ...moved, grants: [inLab] })).toMatchObject({ grants: [inLab] })
  })

  it('gives what the role selects beside what is chosen, where services are not asked for', () => {
    const policy = definePolicy({
      permissions: ['cloud.use', 'report.read'],
      switches: ['report.read'],
      roles: {
        owner: { permissions: 'all' },
        guest: { permissions: [], selects: { cloud: 'user' } },
      },
      services: { cloud: { organization: { user: ['cloud.use'] } } },
      owners: { role: 'owner' },
      invitations: { ask: ['email', 'permissions'], role: 'guest' },
    })
    const viewer = aViewer('owner', { policy })
    const invitation = anInvitation({ role: 'guest', grants: [cloud('user')] })
    const report: Grant = { scope: 'organization', permissions: ['report.read'] }
    const all = [report, cloud('user')]
    const edit = (grants: Grant[]) => editInvitation(viewer, invitation, { grants }, none)
    expect(edit([report]).outcome?.grants).toEqual(all)
    expect(edit(all).outcome?.grants).toEqual(all)
    expect(edit([cloud('root')]).reason).toEqual({ code: 'not_asked', field: 'services' })
  })

  it('asks nothing that the policy does not have an inviter asked for', () => {
    const viewer = aViewer('owner', { policy: aPolicy({ ask: ['email', 'name'] }) })
    const edit = (change: InvitationChange) =>
      editInvitation(viewer, anInvitation(), change, none).reason
    expect(edit({ name: 'Ida' })).toBeUndefined()
    expect(edit({ role: 'member' })).toBeUndefined()
    expect(edit({ role: 'admin' })).toEqual({ code: 'not_asked', field: 'role' })
  })

  it('leaves the inviter where nothing else is given', () => {
    const edit = (change: InvitationChange) =>
      editInvitation(aViewer(), anInvitation(), change, none).outcome
    expect(edit({ name: null, locale: 'sv', role: 'member', grants: [] })).toEqual({
      name: null,
      locale: 'sv',
      role: 'member',
      grants: [],
    })
  })
})
