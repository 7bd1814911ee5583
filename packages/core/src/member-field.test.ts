import { describe, expect, it } from 'vitest'
import { aDefinition, aMember, aViewer, now } from '../test/build.ts'
import { definePolicy } from './define-policy.ts'
import type { Grant } from './grant.ts'
import { changeMember, fieldsOf, judgeMember, updateMyMembership } from './member.ts'
import { judgeOrganization } from './organization.ts'
import { administrators } from './presets/administrators.ts'
import { services } from './presets/services.ts'

const cloud = (role: string): Grant => ({ scope: 'service', service: 'cloud', role })
const ada = aViewer('administrators', {
  policy: services,
  member: { grants: [cloud('administrator')] },
  organization: { ownerCount: 2 },
})
const self = aMember({ id: 'm1', role: 'administrators' })
const other = aMember({ role: 'users' })

describe('the fields of a member', () => {
  it('are open to others as the policy says (S2.37)', () => {
    expect(fieldsOf(ada, other)).toEqual(['role'])
    expect(changeMember(ada, other, { displayName: 'Jane' })).toEqual({
      reason: { code: 'field_locked', field: 'displayName' },
    })
    expect(changeMember(ada, other, { role: 'engineers' }).outcome?.row).toEqual({
      role: 'engineers',
    })
  })

  it('are open to oneself besides (S2.36)', () => {
    expect(fieldsOf(ada, self)).toEqual(['displayName', 'locale', 'role'])
    const change = { displayName: 'Ada', locale: 'de', role: 'users' }
    expect(changeMember(ada, self, change).outcome?.row).toEqual(change)
  })

  it('are one’s own alone for who may change nobody (S2.39)', () => {
    const user = aViewer('users', { policy: services })
    expect(fieldsOf(user, other)).toEqual([])
    expect(fieldsOf(user, { ...other, id: 'm1' })).toEqual(['displayName', 'locale'])
    expect(updateMyMembership(user, { displayName: 'Uma', locale: null })).toEqual({
      outcome: { displayName: 'Uma', locale: null },
    })
  })

  it('are closed above the own rank (T12)', () => {
    const policy = definePolicy(aDefinition())
    expect(fieldsOf(aViewer('admin', { policy }), aMember({ role: 'owner' }))).toEqual([])
  })

  it('are closed to oneself where the policy says so', () => {
    const policy = definePolicy(aDefinition({ members: { own: ['locale'] } }))
    const viewer = aViewer('member', { policy })
    expect(updateMyMembership(viewer, { locale: 'de', displayName: 'Mia' })).toEqual({
      reason: { code: 'field_locked', field: 'displayName' },
    })
    const closed = definePolicy(aDefinition({ members: { own: [] } }))
    const actions = judgeOrganization(aViewer('member', { policy: closed }), now).actions
    expect(actions).not.toContain('updateMyMembership')
  })

  it('draw no control when there is none to change (S4)', () => {
    const owner = aViewer('owner', { policy: administrators })
    expect(judgeMember(owner, aMember({ role: 'administrator' }), now).actions).toEqual([
      'grantAccess',
      'suspendMember',
      'offerOwnership',
      'removeMember',
    ])
  })

  it('can be changed of the last owner, where their role is nobody’s to change', () => {
    const policy = definePolicy(aDefinition({ members: { others: ['displayName'] } }))
    const owner = aViewer('owner', { policy })
    const own = aMember({ id: 'm1', role: 'owner' })
    expect(judgeMember(owner, own, now).actions).toContain('changeMember')
    expect(changeMember(owner, own, { role: 'member' }).reason).toEqual({
      code: 'field_locked',
      field: 'role',
    })
  })
})

describe('with a new role', () => {
  it('comes what it selects, and goes what the old one selected', () => {
    const jane = aMember({ role: 'users' })
    const raised = changeMember(ada, jane, { role: 'administrators' }).outcome
    expect(raised).toEqual({
      row: { role: 'administrators' },
      owners: 1,
      grants: [cloud('administrator')],
    })
    const lowered = changeMember(
      ada,
      { ...jane, role: 'administrators', grants: [cloud('administrator')] },
      { role: 'users' },
    )
    expect(lowered.outcome?.grants).toEqual([])
  })

  it('stays what was chosen by hand', () => {
    const grants: Grant[] = [{ scope: 'service', service: 'cloud', role: 'user', projectId: 'p1' }]
    const { outcome } = changeMember(ada, { ...other, grants }, { role: 'administrators' })
    expect(outcome).toEqual({ row: { role: 'administrators' }, owners: 1 })
  })

  it('comes nothing that the viewer does not hold (T07)', () => {
    const without = aViewer('administrators', { policy: services })
    expect(changeMember(without, other, { role: 'administrators' })).toEqual({
      reason: { code: 'beyond_own_access', permission: 'project.read' },
    })
    expect(changeMember(without, other, { role: 'engineers' }).outcome).toBeDefined()
  })

  it('comes no ownership that is given by transfer (T16)', () => {
    const policy = definePolicy(aDefinition({ owners: { role: 'owner', exactly: 1 } }))
    expect(changeMember(aViewer('owner', { policy }), aMember(), { role: 'owner' })).toEqual({
      reason: { code: 'given_by_transfer', role: 'owner' },
    })
  })
})
