import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGrants, anyPolicy } from '../test/arbitrary.ts'
import { accessOf, organizationPermissions } from './access.ts'
import {
  atomsOf,
  fittingGrants,
  grantsAfter,
  permissionsOf,
  projectOf,
  selectedGrants,
  tidyGrants,
  type Grant,
} from './grant.ts'
import { administrators } from './presets/administrators.ts'
import { collaborators } from './presets/collaborators.ts'
import { permissions } from './presets/permissions.ts'
import { services } from './presets/services.ts'

const cloud = (role: string, projectId?: string): Grant => ({
  scope: 'service',
  service: 'cloud',
  role,
  ...(projectId === undefined ? {} : { projectId }),
})
const inProject = (...names: string[]): Grant => ({
  scope: 'project',
  projectId: 'p1',
  permissions: names,
})

describe('grants in one spelling', () => {
  it('stand once for each place, with their permissions once and in order', () => {
    const grants: Grant[] = [
      inProject('key.read', 'cluster.read'),
      { scope: 'organization', permissions: [] },
      inProject('backup.read', 'key.read'),
      { scope: 'organization', permissions: ['member.read'] },
    ]
    expect(tidyGrants(grants)).toEqual([
      { scope: 'organization', permissions: ['member.read'] },
      inProject('backup.read', 'cluster.read', 'key.read'),
    ])
  })

  it('mean the same, whatever the order and however often they are tidied', () => {
    fc.assert(
      fc.property(anyPolicy, anyGrants, (policy, grants) => {
        const tidy = tidyGrants(grants)
        expect(tidyGrants(tidy)).toEqual(tidy)
        expect(tidyGrants(fittingGrants(policy, grants).toReversed())).toEqual(
          fittingGrants(policy, grants),
        )
        const names = [...atomsOf(tidy).keys()].toSorted()
        expect(names.every((name) => atomsOf(grants).has(name))).toBe(true)
      }),
    )
  })

  it('fall into parts that each can be given alone', () => {
    const grants = [inProject('key.read', 'key.create'), cloud('user', 'p1'), cloud('user')]
    expect([...atomsOf(grants).values()]).toEqual([
      inProject('key.read'),
      inProject('key.create'),
      cloud('user', 'p1'),
      cloud('user'),
    ])
    expect(grants.map(projectOf)).toEqual(['p1', 'p1', undefined])
  })
})

describe('of what was granted once, a policy knows', () => {
  it('the switches and permissions that it still has', () => {
    const grants: Grant[] = [
      { scope: 'organization', permissions: ['member.read', 'organization.delete', 'lost.read'] },
      inProject('key.read', 'lost.read'),
    ]
    expect(fittingGrants(permissions, grants)).toEqual([
      { scope: 'organization', permissions: ['member.read'] },
      inProject('key.read'),
    ])
  })

  it('no role in a project where permissions are given, and no permission where roles are', () => {
    const role: Grant = { scope: 'project', projectId: 'p1', role: 'member' }
    expect(fittingGrants(administrators, [role, inProject('resource.read')])).toEqual([role])
    expect(fittingGrants(collaborators, [role, inProject('server.create')])).toEqual([
      inProject('server.create'),
    ])
    expect(fittingGrants(services, [role, inProject('cloud.read')])).toEqual([])
  })

  it('service roles where they belong: over all, or in a project', () => {
    const grants = [cloud('administrator'), cloud('user', 'p1')]
    expect(fittingGrants(services, grants)).toEqual(grants)
    expect(fittingGrants(services, [cloud('user'), cloud('administrator', 'p1')])).toEqual([])
  })

  it('nothing of a service that everybody has anyway, or that there is not', () => {
    const others: Grant[] = ['billing', 'lost'].map((service) => ({
      scope: 'service',
      service,
      role: 'administrator',
    }))
    expect(fittingGrants(services, others)).toEqual([])
  })

  it('exactly what gives access: what does not fit gives none', () => {
    fc.assert(
      fc.property(anyPolicy, anyGrants, (policy, grants) => {
        const fitting = fittingGrants(policy, grants)
        const misfits = grants.filter((grant) => fittingGrants(policy, [grant]).length === 0)
        expect(misfits.flatMap((grant) => permissionsOf(policy, grant))).toEqual([])
        const [highest] = policy.roles.toReversed()
        const role = highest?.name ?? ''
        expect(organizationPermissions(accessOf(policy, role, fitting))).toEqual(
          organizationPermissions(accessOf(policy, role, tidyGrants(grants))),
        )
      }),
    )
  })
})

describe('what a role selects in a service', () => {
  it('is an organization-wide role of it', () => {
    expect(selectedGrants(services, 'administrators')).toEqual([cloud('administrator')])
    for (const role of ['engineers', 'users', 'gone'])
      expect(selectedGrants(services, role)).toEqual([])
  })

  it.each([
    ['comes with a higher role', 'users', [], 'administrators', [cloud('administrator')]],
    ['goes with a lower one', 'administrators', [cloud('administrator')], 'users', []],
    ['stays away where it was taken away by hand', 'administrators', [], 'users', []],
    [
      'leaves alone what was chosen by hand',
      'users',
      [cloud('user', 'p1')],
      'administrators',
      [cloud('user', 'p1')],
    ],
    [
      'leaves alone what was added to it by hand',
      'administrators',
      [cloud('administrator'), cloud('observer', 'p1')],
      'users',
      [cloud('administrator'), cloud('observer', 'p1')],
    ],
  ])('%s', (_, role, grants, next, after) => {
    expect(grantsAfter(services, { role, grants }, next)).toEqual(after)
  })
})
