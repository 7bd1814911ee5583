import { describe, expect, it } from 'vitest'
import { aDefinition, aViewer } from '../test/build.ts'
import { beyond, outranked } from './access.ts'
import { definePolicy } from './define-policy.ts'
import type { Grant } from './grant.ts'
import { assignable } from './organization.ts'
import { administrators } from './presets/administrators.ts'
import { collaborators } from './presets/collaborators.ts'
import { permissions } from './presets/permissions.ts'
import { services } from './presets/services.ts'

const switched = (...names: string[]): Grant => ({ scope: 'organization', permissions: names })
const inProject = (projectId: string, ...names: string[]): Grant => ({
  scope: 'project',
  projectId,
  permissions: names,
})
const member = (...grants: Grant[]) =>
  aViewer('member', { policy: permissions, member: { grants } })
const lacks = (permission: string, projectId?: string) => ({
  code: 'beyond_own_access',
  permission,
  ...(projectId === undefined ? {} : { projectId }),
})

describe('nobody gives more than they hold:', () => {
  it('a switch that is off for themselves (T07)', () => {
    const ina = member(switched('invitation.create', 'member.read'))
    expect(beyond(ina, { grants: [switched('member.read')] })).toBeUndefined()
    expect(beyond(ina, { grants: [switched('member.read', 'member.remove')] })).toEqual(
      lacks('member.remove'),
    )
  })

  it('what they hold in one project, in another or in all (T17)', () => {
    const giver = member(inProject('p1', 'grant.change', 'key.read'))
    expect(beyond(giver, { grants: [inProject('p1', 'key.read')] })).toBeUndefined()
    expect(beyond(giver, { grants: [inProject('p2', 'key.read')] })).toEqual(
      lacks('project.read', 'p2'),
    )
    expect(beyond(giver, { grants: [switched('grant.change')] })).toEqual(lacks('grant.change'))
  })

  it('a permission in a project that they lack there', () => {
    const giver = member(inProject('p1', 'grant.change'))
    expect(beyond(giver, { grants: [inProject('p1', 'grant.change', 'key.read')] })).toEqual(
      lacks('key.read', 'p1'),
    )
  })

  it('a service role above their own', () => {
    const cloud = (role: string, projectId: string): Grant => ({
      scope: 'service',
      service: 'cloud',
      role,
      projectId,
    })
    const viewer = aViewer('users', { policy: services, member: { grants: [cloud('user', 'p1')] } })
    for (const role of ['user', 'internalNetworkOnly', 'observer'])
      expect(beyond(viewer, { grants: [cloud(role, 'p1')] })).toBeUndefined()
    expect(beyond(viewer, { grants: [cloud('projectAdministrator', 'p1')] })).toEqual(
      lacks('cloud.manage', 'p1'),
    )
    expect(beyond(viewer, { grants: [cloud('observer', 'p2')] })).toEqual(
      lacks('project.read', 'p2'),
    )
  })

  it('but all of it who holds all in all projects', () => {
    const owner = aViewer('owner', { policy: collaborators })
    expect(beyond(owner, { role: 'owner', grants: [] })).toBeUndefined()
    expect(beyond(owner, { grants: [inProject('any', 'server.delete')] })).toBeUndefined()
  })
})

describe('a role', () => {
  it('that is given by transfer is given by nobody, not by the owner either', () => {
    const owner = aViewer('owner', { policy: administrators })
    expect(beyond(owner, { role: 'owner' })).toEqual({ code: 'given_by_transfer', role: 'owner' })
    expect(assignable(owner)).toEqual({
      owner: { code: 'given_by_transfer', role: 'owner' },
      administrator: null,
      member: null,
    })
  })

  it('that holds something in all projects is above who holds it in one only (T07)', () => {
    const policy = definePolicy(
      aDefinition({
        projects: { switches: ['site.write'] },
        roles: {
          owner: { permissions: 'all' },
          chief: { permissions: ['member.read'] },
          builder: { permissions: [], projects: ['site.write'] },
        },
        invitations: { role: 'builder' },
      }),
    )
    const grants = [inProject('p1', 'site.write')]
    const chief = aViewer('chief', { policy, member: { grants } })
    expect(outranked(chief, 'builder')).toEqual({ code: 'outranked', role: 'builder' })
    expect(outranked(aViewer('owner', { policy }), 'builder')).toBeUndefined()
  })

  it('may be given by who holds all of it by switches, up to their own rank', () => {
    const policy = definePolicy(
      aDefinition({
        switches: ['member.read', 'audit.read'],
        roles: {
          owner: { permissions: 'all' },
          member: { permissions: [] },
          auditor: { permissions: ['audit.read'] },
        },
      }),
    )
    const plain = aViewer('member', { policy })
    expect(outranked(plain, 'auditor')).toEqual({ code: 'outranked', role: 'auditor' })
    const switchedOn = aViewer('member', { policy, member: { grants: [switched('audit.read')] } })
    expect(outranked(switchedOn, 'auditor')).toBeUndefined()
    expect(outranked(switchedOn, 'owner')).toEqual({ code: 'outranked', role: 'owner' })
  })
})
