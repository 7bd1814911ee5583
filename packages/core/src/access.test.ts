import { describe, expect, it } from 'vitest'
import { aDefinition } from '../test/build.ts'
import { accessOf, can, organizationPermissions, permissionsIn } from './access.ts'
import { definePolicy } from './define-policy.ts'
import type { Grant } from './grant.ts'
import { builtInPermissions } from './permission.ts'
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
const cloud = (role: string, projectId?: string): Grant => ({
  scope: 'service',
  service: 'cloud',
  role,
  ...(projectId === undefined ? {} : { projectId }),
})

describe('what somebody may do', () => {
  it('is what their role holds, and what is switched on besides', () => {
    const access = accessOf(permissions, 'member', [switched('member.read', 'team.create')])
    expect(organizationPermissions(access)).toEqual([
      'organization.read',
      'member.read',
      'team.create',
    ])
  })

  it('is nothing in a role that the policy does not know, whatever was given', () => {
    for (const role of ['gone', '', '__proto__', 'constructor']) {
      const access = accessOf(permissions, role, [
        switched('member.read'),
        inProject('p', 'key.read'),
      ])
      expect(organizationPermissions(access)).toEqual([])
      expect(can(access, 'key.read', 'p')).toBe(false)
    }
  })

  it('never comes from something that the policy does not give', () => {
    const access = accessOf(permissions, 'member', [
      switched('organization.delete', 'nonsense', '__proto__'),
      inProject('p', 'member.remove', 'nonsense'),
      { scope: 'project', projectId: 'p', role: 'lead' },
      cloud('administrator'),
    ])
    expect(organizationPermissions(access)).toEqual(['organization.read'])
    expect(permissionsIn(permissions, access, 'p')).toEqual([])
  })

  it('is told of any number of permissions: more than 32, more than 64', () => {
    const doors = Array.from({ length: 70 }, (_, number) => `door.d${number}`)
    const even = doors.filter((_, number) => number % 2 === 0)
    const policy = definePolicy(aDefinition({ permissions: doors, switches: even }))
    expect(policy.permissions).toHaveLength(builtInPermissions.length + 70)
    for (const door of doors) {
      const access = accessOf(policy, 'member', [switched(door)])
      expect(can(access, door)).toBe(even.includes(door))
      expect(organizationPermissions(access)).toEqual(
        even.includes(door) ? ['member.read', door] : ['member.read'],
      )
      expect(can(accessOf(policy, 'owner'), door)).toBe(true)
    }
  })

  it('is what the strongest of several services gives', () => {
    const access = accessOf(services, 'users', [cloud('user'), cloud('observer', 'p')])
    expect(can(access, 'cloud.read', 'p')).toBe(true)
    expect(can(access, 'cloud.use', 'p')).toBe(false)
    const all = accessOf(services, 'users', [cloud('administrator'), cloud('observer', 'p')])
    expect(can(all, 'cloud.manage', 'p')).toBe(true)
  })

  it('is what everybody has in a service, for everybody', () => {
    for (const { name } of services.roles)
      expect(can(accessOf(services, name), 'dns.write')).toBe(true)
    expect(can(accessOf(services, 'gone'), 'dns.write')).toBe(false)
  })
})

describe('in a project', () => {
  const access = accessOf(collaborators, 'collaborator', [inProject('lab1', 'server.create')])

  it('holds what was given there, and nowhere else', () => {
    expect(can(access, 'server.create', 'lab1')).toBe(true)
    expect(can(access, 'server.create', 'lab2')).toBe(false)
    expect(can(access, 'server.create')).toBe(false)
    expect(can(access, 'server.delete', 'lab1')).toBe(false)
  })

  it('holds in every project what is held in the organization', () => {
    const owner = accessOf(collaborators, 'owner')
    for (const projectId of ['lab1', 'made later', ''])
      expect(permissionsIn(collaborators, owner, projectId)).toEqual(
        collaborators.projects?.permissions,
      )
  })

  it('sees the project who holds anything there', () => {
    expect(permissionsIn(collaborators, access, 'lab1')).toEqual(['project.read', 'server.create'])
    expect(permissionsIn(collaborators, access, 'lab2')).toEqual([])
    expect(can(accessOf(services, 'users', [cloud('observer', 'p')]), 'project.read', 'p')).toBe(
      true,
    )
    expect(can(accessOf(services, 'users', [cloud('administrator')]), 'project.read', 'p')).toBe(
      true,
    )
    expect(can(accessOf(administrators, 'administrator'), 'project.read', 'p')).toBe(true)
  })

  it('sees every project who holds something everywhere that is about projects', () => {
    const everywhere = accessOf(permissions, 'member', [switched('project.administer')])
    expect(can(everywhere, 'project.read', 'any')).toBe(true)
    const elsewhere = accessOf(permissions, 'member', [switched('member.read')])
    expect(can(elsewhere, 'project.read', 'any')).toBe(false)
  })

  it('sees nothing by an empty grant, or by one of a role that the policy lost', () => {
    const nothing = accessOf(collaborators, 'collaborator', [inProject('lab1')])
    expect(can(nothing, 'project.read', 'lab1')).toBe(false)
    const lost = accessOf(administrators, 'member', [
      { scope: 'project', projectId: 'lab1', role: 'lost' },
    ])
    expect(can(lost, 'project.read', 'lab1')).toBe(false)
  })

  it('is not another one whose name only looks alike', () => {
    for (const projectId of ['LAB1', 'lab1 ', 'lab', '__proto__', 'constructor'])
      expect(can(access, 'server.create', projectId)).toBe(false)
  })
})
