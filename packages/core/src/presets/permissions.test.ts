import { describe, expect, it } from 'vitest'
import { aMember, aViewer, inviteFacts, now } from '../../test/build.ts'
import { accessOf, can, organizationPermissions, permissionsIn } from '../access.ts'
import type { Grant } from '../grant.ts'
import { grantAccess } from '../grant-access.ts'
import { inviteMembers } from '../invitation.ts'
import { removeMember } from '../member.ts'
import { myActions } from '../my-invitation.ts'
import { judgeOrganization } from '../organization.ts'
import { permissions as policy } from './permissions.ts'

const switched = (...names: string[]): Grant => ({ scope: 'organization', permissions: names })
const inProject = (projectId: string, ...names: string[]): Grant => ({
  scope: 'project',
  projectId,
  permissions: names,
})
const member = (...grants: Grant[]) => aViewer('member', { policy, member: { grants } })
const projects = new Set(['p1', 'p2'])

describe('a member', () => {
  it('holds what was switched on, and nothing more (S1.3, S3.14)', () => {
    const access = accessOf(policy, 'member', [switched('member.read', 'project.create')])
    expect(organizationPermissions(access)).toEqual([
      'organization.read',
      'member.read',
      'project.create',
    ])
  })

  it.each([
    ['member.read', 'listPeople'],
    ['invitation.create', 'inviteMembers'],
  ] as const)('needs %s for %s (S1.1, S3.4, S3.5)', (permission, verb) => {
    expect(judgeOrganization(member(), now).actions).not.toContain(verb)
    expect(judgeOrganization(member(switched(permission)), now).actions).toContain(verb)
  })

  it('removes others with the permission, and no owner or admin (S3.4)', () => {
    const viewer = member(switched('member.remove'))
    expect(removeMember(viewer, aMember(), now).outcome).toBeDefined()
    expect(removeMember(member(), aMember(), now).reason?.code).toBe('not_permitted')
    for (const role of ['owner', 'admin'])
      expect(removeMember(viewer, aMember({ role }), now).reason?.code).toBe('outranked')
  })

  it('sees no project by permissions of the organization (S1.9)', () => {
    const access = accessOf(policy, 'member', [switched('invitation.create', 'member.read')])
    expect(permissionsIn(policy, access, 'p1')).toEqual([])
  })

  it('sees all of them by those that are about projects (S1.9)', () => {
    const access = accessOf(policy, 'member', [switched('project.administer')])
    expect(permissionsIn(policy, access, 'p1')).toEqual(['project.read', 'project.administer'])
  })
})

describe('an invitation', () => {
  const ina = member(switched('invitation.create', 'member.read'))
  const invite = (grants: Grant[], count = 1) => {
    const people = Array.from({ length: count }, (_, number) => ({
      email: `nele${number}@x.test`,
      grants,
    }))
    return inviteMembers(ina, { people }, inviteFacts({ projects }), now)
  }

  it('carries the permissions that the inviter chose (S1.3, S1.15)', () => {
    expect(policy.invitations.ask).toEqual(['email', 'emailAgain', 'permissions'])
    const { outcome } = invite([switched('member.read')])
    expect(outcome?.invitations).toMatchObject([{ grants: [switched('member.read')] }])
  })

  it('carries none that the inviter lacks, and none in projects (S1.19)', () => {
    const refused = (grant: Grant) => invite([grant]).outcome?.refused[0]?.reason.code
    expect(refused(switched('member.remove'))).toBe('beyond_own_access')
    expect(refused(inProject('p1', 'key.read'))).toBe('not_asked')
  })

  it('goes to ten people at most in one request (S1.19)', () => {
    expect(invite([], 10).outcome?.invitations).toHaveLength(10)
    expect(invite([], 11).reason?.code).toBe('invalid_input')
  })

  it('is accepted or declined (S1.2)', () => {
    expect(myActions(policy)).toEqual(['acceptInvitation', 'declineInvitation'])
  })
})

describe('permissions of a member', () => {
  it('cannot be switched where they are not editable (S3.16)', () => {
    const locked = policy.permissions.filter((name) => !policy.switches.includes(name))
    expect(locked).toEqual(
      expect.arrayContaining(['organization.read', 'organization.update', 'organization.delete']),
    )
    const owner = aViewer('owner', { policy })
    for (const name of locked)
      expect(grantAccess(owner, aMember(), [switched(name)], projects).reason).toEqual({
        code: 'field_locked',
        field: name,
      })
  })

  it('are set in the organization by who may change permissions there (S3.13, S3.14)', () => {
    const giver = member(switched('grant.change', 'member.read'))
    expect(grantAccess(giver, aMember(), [switched('member.read')], projects).outcome).toEqual({
      grants: [switched('member.read')],
    })
  })

  it('are set in one project by who may change permissions there alone (S3.13, S3.17)', () => {
    const giver = member(inProject('p1', 'grant.change', 'key.read'))
    const set = (grant: Grant) => grantAccess(giver, aMember(), [grant], projects)
    expect(set(inProject('p1', 'key.read')).outcome).toBeDefined()
    expect(set(inProject('p2', 'key.read')).reason?.code).toBe('not_permitted')
    expect(set(switched('member.read')).reason?.code).toBe('not_permitted')
  })
})

describe('owners and admins', () => {
  it.each(['owner', 'admin'])('hold everything, everywhere: %s', (role) => {
    const access = accessOf(policy, role)
    for (const name of [...policy.permissions, ...(policy.projects?.permissions ?? [])])
      expect(can(access, name, 'p1')).toBe(true)
  })
})
