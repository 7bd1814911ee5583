import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGrants, anyPolicy, anyRole, projectIds } from '../test/arbitrary.ts'
import { accessOf, can } from './access.ts'
import { effectiveAccess, explain } from './explain.ts'
import type { Grant } from './grant.ts'
import { projectPermissions } from './policy.ts'
import { permissions } from './presets/permissions.ts'
import { services } from './presets/services.ts'

const places = [undefined, ...projectIds, 'elsewhere']

describe('from where somebody holds a permission', () => {
  const cloud: Grant = { scope: 'service', service: 'cloud', role: 'user', projectId: 'p1' }

  it('is told for every source there is', () => {
    const grants: Grant[] = [
      { scope: 'organization', permissions: ['grant.change'] },
      { scope: 'project', projectId: 'p1', permissions: ['grant.change', 'key.read'] },
    ]
    const from = (permission: string, projectId?: string) =>
      explain(permissions, { role: 'member', grants }, permission, projectId)
    const organization = { kind: 'grant', scope: 'organization' }
    const project = { kind: 'grant', scope: 'project' }
    expect(from('organization.read')).toEqual([{ kind: 'role', role: 'member' }])
    expect(from('grant.change')).toEqual([organization])
    expect(from('grant.change', 'p1')).toEqual([organization, project])
    expect(from('key.read', 'p1')).toEqual([project])
    expect(from('key.read', 'p2')).toEqual([])
    expect(from('project.read', 'p1')).toEqual([organization, project])
  })

  it('names the service and the role in it, given or everybody’s', () => {
    const holder = { role: 'users', grants: [cloud] }
    const user = { kind: 'service', service: 'cloud', role: 'user' }
    expect(explain(services, holder, 'cloud.use', 'p1')).toEqual([user])
    expect(explain(services, holder, 'project.read', 'p1')).toEqual([user])
    expect(explain(services, holder, 'dns.write')).toEqual([
      { kind: 'service', service: 'dns', role: 'administrator' },
    ])
  })

  it('agrees with what they may do, for every permission in every place', () => {
    fc.assert(
      fc.property(anyPolicy, anyRole, anyGrants, (policy, role, grants) => {
        const access = accessOf(policy, role, grants)
        const names = [...policy.permissions, ...projectPermissions(policy), 'nonsense']
        for (const permission of names)
          for (const projectId of places)
            expect(explain(policy, { role, grants }, permission, projectId).length > 0).toBe(
              can(access, permission, projectId),
            )
      }),
      { numRuns: 500 },
    )
  })
})

describe('all that somebody may do', () => {
  it('is listed once, where it holds: first everywhere, then in projects', () => {
    fc.assert(
      fc.property(anyPolicy, anyRole, anyGrants, (policy, role, grants) => {
        const access = accessOf(policy, role, grants)
        const listed = effectiveAccess(policy, { role, grants })
        const names = new Set([...policy.permissions, ...projectPermissions(policy)])
        for (const permission of names)
          for (const projectId of places) {
            const entries = listed.filter(
              (entry) =>
                entry.permission === permission &&
                (entry.projectId === undefined || entry.projectId === projectId),
            )
            expect(entries).toHaveLength(can(access, permission, projectId) ? 1 : 0)
          }
        expect(listed.every(({ from }) => from.length > 0)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('is nothing for a role that the policy does not know', () => {
    const grants: Grant[] = [{ scope: 'organization', permissions: ['member.read'] }]
    expect(effectiveAccess(permissions, { role: 'gone', grants })).toEqual([])
  })
})
