import type { Grant } from '@rollcall/core'
import { describe, expect, it } from 'vitest'
import { onTop, permissionsAt, projectIds, sameGrants, withGrant, withoutGrant } from './grants.ts'

const everywhere = (...permissions: string[]): Grant => ({ scope: 'organization', permissions })
const inProject = (projectId: string, ...permissions: string[]): Grant => ({
  scope: 'project',
  projectId,
  permissions,
})
const inService = (role: string, projectId?: string): Grant => ({
  scope: 'service',
  service: 'cloud',
  role,
  ...(projectId === undefined ? {} : { projectId }),
})

describe('grants while they are edited', () => {
  it('stay in their order when one of them changes', () => {
    const grants = [inProject('a', 'read'), inProject('b', 'read')]
    expect(withGrant(grants, inProject('a', 'read', 'write'))).toEqual([
      inProject('a', 'read', 'write'),
      inProject('b', 'read'),
    ])
  })

  it('keep a place that gives nothing, which is worth nothing', () => {
    const grants = withGrant([], inProject('a'))
    expect(projectIds(grants)).toEqual(['a'])
    expect(sameGrants(grants, [])).toBe(true)
  })

  it('tell the whole organization from one project, and a project from a service in it', () => {
    const grants = [
      everywhere('x'),
      inProject('a', 'y'),
      inService('user', 'a'),
      inService('admin'),
    ]
    expect(permissionsAt(grants, { scope: 'organization' })).toEqual(['x'])
    expect(withoutGrant(grants, { scope: 'service', service: 'cloud' })).toEqual(grants.slice(0, 3))
    expect(projectIds(grants, 'cloud')).toEqual(['a'])
  })

  it('move with a line whose project is changed', () => {
    const before = { scope: 'service', service: 'cloud', projectId: 'a' } as const
    expect(withGrant([inService('user', 'a')], inService('user', 'b'), before)).toEqual([
      inService('user', 'b'),
    ])
  })

  it('are changed on top of what somebody else has made of them', () => {
    const before = [everywhere('a', 'b'), inService('user', 'p')]
    const mine = [everywhere('b', 'c'), inService('observer', 'p')]
    const theirs = [everywhere('a', 'b', 'd'), inProject('q', 'read'), inService('user', 'p')]
    expect(onTop(before, mine, theirs)).toEqual([
      everywhere('b', 'c', 'd'),
      inProject('q', 'read'),
      inService('observer', 'p'),
    ])
  })
})
