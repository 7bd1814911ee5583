import { describe, expect, it } from 'vitest'
import { aDefinition, aMember, aViewer } from '../test/build.ts'
import { definePolicy } from './define-policy.ts'
import type { Grant } from './grant.ts'
import { givesGrants, grantAccess } from './grant-access.ts'
import { judgeMember, type Member } from './member.ts'
import { administrators } from './presets/administrators.ts'
import { collaborators } from './presets/collaborators.ts'
import { permissions } from './presets/permissions.ts'
import { services } from './presets/services.ts'
import { standard } from './presets/standard.ts'

const projects = new Set(['p1', 'p2'])
const owner = aViewer('owner', { policy: permissions })
const switched = (...names: string[]): Grant => ({ scope: 'organization', permissions: names })
const inProject = (projectId: string, ...names: string[]): Grant => ({
  scope: 'project',
  projectId,
  permissions: names,
})
const member = (own: Partial<Member> = {}) => aMember({ role: 'member', ...own })
const giver = (...grants: Grant[]) => aViewer('member', { policy: permissions, member: { grants } })
const give = (viewer: typeof owner, wanted: Grant[], own: Partial<Member> = {}) =>
  grantAccess(viewer, member(own), wanted, projects)
const notPermitted = { reason: { code: 'not_permitted', permission: 'grant.change' } }

describe('what somebody is granted', () => {
  it('is set as a whole: what is not named any more is gone', () => {
    const grants = [switched('member.read', 'team.create'), inProject('p1', 'key.read')]
    const wanted = [inProject('p2', 'key.read'), switched('member.read')]
    expect(give(owner, wanted, { grants })).toEqual({
      outcome: { grants: [inProject('p2', 'key.read'), switched('member.read')].toReversed() },
    })
  })

  it('may be nothing at all: they stay a member (S3.18)', () => {
    const grants = [inProject('p1', 'key.read')]
    expect(give(owner, [], { grants })).toEqual({ outcome: { grants: [] } })
    expect(give(owner, [inProject('p1')], { grants })).toEqual({ outcome: { grants: [] } })
  })

  it('takes a permission, in the organization or in some project', () => {
    expect(give(giver(switched('member.read')), [])).toEqual(notPermitted)
    expect(give(giver(inProject('p1', 'grant.change')), [])).toEqual({ outcome: { grants: [] } })
  })

  it('takes it in each project that changes, and only there (T17)', () => {
    const viewer = giver(inProject('p1', 'grant.change', 'key.read'), inProject('p2', 'key.read'))
    const grants = [inProject('p2', 'key.read'), switched('member.read')]
    const more = [...grants, inProject('p1', 'key.read')]
    expect(give(viewer, more, { grants }).outcome?.grants).toHaveLength(3)
    expect(give(viewer, [inProject('p2', 'key.read')])).toEqual(notPermitted)
    expect(give(viewer, grants.slice(1), { grants })).toEqual(notPermitted)
    expect(give(viewer, grants.slice(0, 1), { grants })).toEqual(notPermitted)
  })

  it('never exceeds what the giver holds, for themselves neither (T07, T11, T17)', () => {
    const viewer = giver(switched('grant.change'), inProject('p1', 'key.read'))
    const beyond = (permission: string, projectId?: string) => ({
      reason: { code: 'beyond_own_access', permission, ...(projectId && { projectId }) },
    })
    expect(give(viewer, [switched('member.remove')])).toEqual(beyond('member.remove'))
    expect(give(viewer, [inProject('p2', 'key.read')])).toEqual(beyond('key.read', 'p2'))
    const own = { id: 'm1', grants: viewer.member.grants }
    expect(give(viewer, [...own.grants, switched('member.remove')], own)).toEqual(
      beyond('member.remove'),
    )
    expect(give(viewer, [inProject('p1', 'key.read')], own).outcome).toBeDefined()
  })

  it('is taken away by nobody who does not hold it', () => {
    const grants = [switched('member.remove')]
    expect(give(giver(switched('grant.change')), [], { grants }).reason?.code).toBe(
      'beyond_own_access',
    )
  })

  it('is untouched by those below (T12)', () => {
    const viewer = giver(switched('grant.change'))
    expect(give(viewer, [], { role: 'admin' })).toEqual({
      reason: { code: 'outranked', role: 'admin' },
    })
  })

  it('is nothing for somebody who was removed', () => {
    expect(give(owner, [switched('member.read')], { status: 'removed' })).toEqual({
      reason: { code: 'not_found' },
    })
  })

  it.each([
    ['a project of elsewhere (T04)', inProject('p3', 'key.read'), 'grants.0.projectId'],
    ['a permission of the organization in a project', inProject('p1', 'member.read'), 'grants.0'],
    ['half of what fits', switched('member.read', 'nonsense'), 'grants.0'],
    [
      'a role where permissions are given',
      { scope: 'project', projectId: 'p1', role: 'lead' },
      'grants.0',
    ],
    ['a service that there is not', { scope: 'service', service: 'x', role: 'y' }, 'grants.0'],
  ] as [string, Grant, string][])('is never %s', (_, grant, path) => {
    const { reason } = give(owner, [grant])
    expect(reason).toMatchObject({ code: 'invalid_input', errors: [{ path }] })
  })

  it('is never a permission that roles alone hold, nor what everybody has (S3.16, S2.23)', () => {
    expect(give(owner, [switched('organization.delete')])).toEqual({
      reason: { code: 'field_locked', field: 'organization.delete' },
    })
    const viewer = aViewer('administrators', { policy: services })
    const billing: Grant = { scope: 'service', service: 'billing', role: 'administrator' }
    expect(grantAccess(viewer, aMember({ role: 'users' }), [billing], projects)).toEqual({
      reason: { code: 'field_locked', field: 'billing' },
    })
  })

  it('is one role at a place', () => {
    const cloud = (role: string, projectId = 'p1'): Grant => ({
      scope: 'service',
      service: 'cloud',
      role,
      projectId,
    })
    const viewer = aViewer('administrators', {
      policy: services,
      member: { grants: [{ scope: 'service', service: 'cloud', role: 'administrator' }] },
    })
    const set = (...grants: Grant[]) =>
      grantAccess(viewer, aMember({ role: 'users' }), grants, projects)
    expect(set(cloud('user'), cloud('observer', 'p2')).outcome).toBeDefined()
    expect(set(cloud('user'), cloud('observer')).reason).toEqual({
      code: 'invalid_input',
      errors: [{ path: 'grants', message: 'has two roles in one place' }],
    })
  })

  it('may lose what the policy or the organization lost, whoever changes the rest', () => {
    const viewer = giver(inProject('p1', 'grant.change', 'key.read'))
    const grants = [switched('lost.read'), { scope: 'project', projectId: 'p1', role: 'lost' }]
    const wanted = [inProject('p1', 'key.read')]
    expect(give(viewer, wanted, { grants: grants as Grant[] })).toEqual({
      outcome: { grants: wanted },
    })
  })
})

describe('whoever is in all projects anyway', () => {
  const inAll = aMember({ role: 'administrator' })
  const grants: Grant[] = [{ scope: 'project', projectId: 'p1', role: 'member' }]
  const viewer = aViewer('owner', { policy: administrators })

  it('is given nothing in a single one (C12)', () => {
    expect(grantAccess(viewer, inAll, grants, projects)).toEqual({
      reason: { code: 'already_in_all_projects', role: 'administrator' },
    })
    expect(grantAccess(viewer, aMember(), grants, projects)).toEqual({ outcome: { grants } })
  })

  it('loses what they were given before', () => {
    expect(grantAccess(viewer, { ...inAll, grants }, [], projects)).toEqual({
      outcome: { grants: [] },
    })
  })
})

describe('a policy that gives nothing beside the role', () => {
  it('lets nobody grant, and nothing of it is drawn', () => {
    const policy = definePolicy(aDefinition())
    const viewer = aViewer('owner', { policy })
    expect(grantAccess(viewer, aMember(), [], projects)).toEqual(notPermitted)
    expect(judgeMember(viewer, aMember(), '').actions).not.toContain('grantAccess')
  })

  it('has no switches, no projects, and no service with a choice', () => {
    const always = { heat: { organization: { user: [] }, always: 'user' } }
    const giving = [collaborators, permissions, services, administrators].map(givesGrants)
    expect(giving).toEqual([true, true, true, true])
    expect(givesGrants(standard)).toBe(false)
    expect(givesGrants(definePolicy(aDefinition({ services: always })))).toBe(false)
  })
})
