import { describe, expect, it } from 'vitest'
import { aMember, aViewer, anInvitation, inviteFacts, now } from '../../test/build.ts'
import { accessOf, can, permissionsIn } from '../access.ts'
import { selectedGrants, type Grant } from '../grant.ts'
import { inviteMembers, judgeInvitation } from '../invitation.ts'
import { judgeMember } from '../member.ts'
import { myActions } from '../my-invitation.ts'
import { judgeOrganization } from '../organization.ts'
import { services as policy } from './services.ts'

const cloud = (role: string, projectId?: string): Grant => ({
  scope: 'service',
  service: 'cloud',
  role,
  ...(projectId === undefined ? {} : { projectId }),
})
const roles = policy.roles.map(({ name }) => name)
const ada = aViewer('administrators', {
  policy,
  member: { grants: selectedGrants(policy, 'administrators') },
  organization: { ownerCount: 2 },
})

describe('the roles of an account', () => {
  it('are the five of the CDN, the highest first (S2.13)', () => {
    expect(roles).toEqual(['administrators', 'engineers', 'purgeApiWeb', 'purgeApi', 'users'])
  })

  it.each([
    ['cdn.read', ['administrators', 'engineers', 'users']],
    ['cdn.write', ['administrators', 'engineers']],
    ['cdn.purge', ['administrators', 'engineers', 'purgeApiWeb', 'purgeApi']],
    ['panel.use', ['administrators', 'engineers', 'purgeApiWeb', 'users']],
    ['invitation.create', ['administrators']],
    ['invitation.manage', ['administrators']],
    ['member.change', ['administrators']],
    ['member.remove', ['administrators']],
    ['member.read', roles],
  ])('give %s to %j and nobody else (S2.2, S2.50)', (permission, holders) => {
    expect(roles.filter((role) => can(accessOf(policy, role), permission))).toEqual(holders)
  })

  it('let only administrators invite, edit, resend and delete (S2.50)', () => {
    for (const role of roles.slice(1)) {
      const viewer = aViewer(role, { policy })
      expect(judgeOrganization(viewer, now).actions).not.toContain('inviteMembers')
      expect(judgeMember(viewer, aMember({ role: 'users' }), now).actions).toEqual([])
      expect(judgeInvitation(viewer, anInvitation({ role: 'users' }), now).actions).toEqual([])
    }
    expect(judgeMember(ada, aMember({ role: 'users' }), now).actions).toEqual([
      'changeMember',
      'grantAccess',
      'suspendMember',
      'removeMember',
    ])
  })
})

describe('the cloud', () => {
  it('is chosen with the role: administrators have the most of it (S2.15)', () => {
    expect(selectedGrants(policy, 'administrators')).toEqual([cloud('administrator')])
    expect(roles.slice(1).flatMap((role) => selectedGrants(policy, role))).toEqual([])
  })

  it('is one role for all projects, or none (S2.18)', () => {
    const [service] = policy.services
    expect(service?.organization.map(({ name }) => name)).toEqual(['administrator'])
    const all = accessOf(policy, 'engineers', [cloud('administrator')])
    expect(permissionsIn(policy, all, 'any')).toEqual(policy.projects?.permissions)
    expect(permissionsIn(policy, accessOf(policy, 'administrators'), 'any')).toEqual([])
  })

  it('is a role in each project, from observing to administering (S2.19, S2.20)', () => {
    const held = (role: string) =>
      permissionsIn(policy, accessOf(policy, 'users', [cloud(role, 'p1')]), 'p1')
    const observes = ['project.read', 'cloud.read']
    expect(held('observer')).toEqual(observes)
    expect(held('internalNetworkOnly')).toEqual([...observes, 'cloud.use'])
    expect(held('user')).toEqual([...observes, 'cloud.use', 'cloud.expose'])
    expect(held('projectAdministrator')).toEqual([
      ...observes,
      'cloud.use',
      'cloud.expose',
      'cloud.manage',
    ])
  })

  it('goes with the invitation as it was chosen, project by project (A2.1)', () => {
    const grants = [cloud('user', 'default'), cloud('observer', 'prod')]
    const facts = inviteFacts({ projects: new Set(['default', 'prod']) })
    const people = [
      { email: 'jane@x.test', name: 'Jane Doe', locale: 'de', role: 'engineers', grants },
    ]
    const [invitation] = inviteMembers(ada, { people }, facts, now).outcome?.invitations ?? []
    expect(invitation).toMatchObject({ name: 'Jane Doe', locale: 'de', role: 'engineers', grants })
  })
})

describe('every other service', () => {
  it.each(['billing', 'dns', 'storage', 'streaming', 'webSecurity'])(
    'is given in full to everybody: %s (S2.22)',
    (name) => {
      const service = policy.services.find((each) => each.name === name)
      expect(service?.always).toBe('administrator')
      const [held = ''] = service?.organization[0]?.permissions ?? []
      for (const role of roles) expect(can(accessOf(policy, role), held)).toBe(true)
    },
  )
})

describe('an invitation', () => {
  it('asks for name, address, language, role and services (S2.4, S2.6, S2.9, S2.12)', () => {
    expect(policy.invitations.ask).toEqual(['name', 'email', 'locale', 'role', 'services'])
  })

  it('is valid for 24 hours, can be sent again, and is not declined (S2.27, S2.28)', () => {
    expect(policy.invitations).toMatchObject({ expireAfter: 'PT24H', resendable: true, perDay: 5 })
    expect(myActions(policy)).toEqual(['acceptInvitation'])
  })
})
