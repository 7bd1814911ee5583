import { describe, expect, it } from 'vitest'
import { aMember, aViewer, inviteFacts, now } from '../../test/build.ts'
import { accessOf, can, organizationPermissions, permissionsIn } from '../access.ts'
import type { Grant } from '../grant.ts'
import { grantAccess } from '../grant-access.ts'
import { inviteMembers } from '../invitation.ts'
import { changeMember, removeMember } from '../member.ts'
import { judgeOrganization } from '../organization.ts'
import { collaborators as policy } from './collaborators.ts'

const lab1 = (...permissions: string[]): Grant => ({
  scope: 'project',
  projectId: 'lab1',
  permissions,
})
const everything = policy.projects?.permissions ?? []
const owner = aViewer('owner', { policy })
const colleague = aMember({ role: 'collaborator' })

describe('a collaborator', () => {
  it('is invited by address and nothing else, one at a time (S0.4, S0.5)', () => {
    expect(policy.invitations.ask).toEqual(['email'])
    const people = [{ email: 'colleague@x.test' }]
    const { outcome } = inviteMembers(owner, { people }, inviteFacts(), now)
    expect(outcome?.invitations).toMatchObject([{ role: 'collaborator', grants: [] }])
    const two = { people: [...people, { email: 'other@x.test' }] }
    expect(inviteMembers(owner, two, inviteFacts(), now).reason?.code).toBe('invalid_input')
  })

  it('begins without permissions, in the organization and in every project (S0.20, S0.22)', () => {
    const access = accessOf(policy, 'collaborator')
    expect(organizationPermissions(access)).toEqual([])
    expect(permissionsIn(policy, access, 'lab1')).toEqual([])
  })

  it('cannot invite, see billing or edit others (S0.24)', () => {
    const viewer = aViewer('collaborator', { policy, member: { grants: [lab1(...everything)] } })
    const permissions = ['invitation.create', 'billing.read', 'member.change', 'grant.change']
    for (const permission of permissions) expect(can(viewer.access, permission)).toBe(false)
    expect(judgeOrganization(viewer, now).actions).toEqual([
      'leaveOrganization',
      'updateMyMembership',
    ])
    expect(changeMember(viewer, aMember(), { role: 'owner' }).reason?.code).toBe('not_permitted')
    expect(removeMember(viewer, aMember(), now).reason?.code).toBe('not_permitted')
  })

  it('is given what they may create, modify and delete, project by project (S0.21, S0.28)', () => {
    const grants = [lab1(...everything)]
    const given = grantAccess(owner, colleague, grants, new Set(['lab1'])).outcome?.grants ?? []
    const access = accessOf(policy, 'collaborator', given)
    expect(permissionsIn(policy, access, 'lab1')).toEqual(everything)
    expect(permissionsIn(policy, access, 'lab2')).toEqual([])
  })

  it('may be given a part: one kind of resource, one thing to do with it (S0.29)', () => {
    const access = accessOf(policy, 'collaborator', [lab1('server.modify')])
    expect(permissionsIn(policy, access, 'lab1')).toEqual(['project.read', 'server.modify'])
  })
})

describe('an owner', () => {
  it('has the entire organization, billing and inviting included (S0.23)', () => {
    const access = accessOf(policy, 'owner')
    expect(organizationPermissions(access)).toEqual([
      ...policy.permissions,
      ...everything.filter((name) => !policy.permissions.includes(name)),
    ])
  })

  it('is made of a collaborator, and there may be several (S0.23, S0.25)', () => {
    expect(changeMember(owner, colleague, { role: 'owner' })).toEqual({
      outcome: { row: { role: 'owner' }, owners: 1 },
    })
  })

  it('is never the last to go (S0.26)', () => {
    const self = aMember({ id: 'm1', role: 'owner' })
    expect(changeMember(owner, self, { role: 'collaborator' }).reason?.code).toBe('last_owner')
    expect(removeMember(owner, aMember({ role: 'owner' }), now).reason?.code).toBe('last_owner')
  })
})
