import { describe, expect, it } from 'vitest'
import { aMember, anInvitation, aViewer, inviteFacts, now } from '../../test/build.ts'
import { can, permissionsIn } from '../access.ts'
import { inviteMembers, judgeInvitation } from '../invitation.ts'
import { changeMember, judgeMember, leaveOrganization, removeMember } from '../member.ts'
import { myActions } from '../my-invitation.ts'
import { judgeOrganization } from '../organization.ts'
import { administrators as policy } from './administrators.ts'

const owner = aViewer('owner', { policy })
const administrator = aViewer('administrator', { policy })
const other = aMember({ role: 'administrator' })

describe('a member', () => {
  const grants = [{ scope: 'project' as const, projectId: 'p1', role: 'member' }]
  const mia = aViewer('member', { policy, member: { grants } })

  it('works in the projects they were given', () => {
    expect(permissionsIn(policy, mia.access, 'p1')).toEqual(policy.projects?.permissions)
    expect(permissionsIn(policy, mia.access, 'p2')).toEqual([])
  })

  it('sees no administrators and manages none (S4.1, S4.2)', () => {
    expect(judgeOrganization(mia, now).actions).toEqual(['leaveOrganization', 'updateMyMembership'])
    expect(judgeMember(mia, other, now)).toEqual({ actions: [], refusals: {} })
  })
})

describe('an administrator', () => {
  it('has all resources of all projects (S4.18)', () => {
    for (const permission of ['project.create', 'resource.read', 'resource.write'])
      expect(can(administrator.access, permission, 'any')).toBe(true)
  })

  it('has neither billing nor the organization itself (S4.37)', () => {
    const lacked = ['billing.read', 'billing.write', 'organization.update', 'organization.delete']
    for (const permission of lacked) {
      expect(can(administrator.access, permission)).toBe(false)
      expect(can(owner.access, permission)).toBe(true)
    }
  })

  it('invites and removes administrators (S4.1, S4.33)', () => {
    expect(judgeOrganization(administrator, now).actions).toContain('inviteMembers')
    expect(removeMember(administrator, other, now).outcome).toBeDefined()
  })

  it('never hands the organization over (S4.24, S4.32)', () => {
    expect(judgeMember(administrator, other, now).actions).not.toContain('offerOwnership')
  })

  it('cannot touch the owner (S4.35)', () => {
    expect(removeMember(administrator, aMember({ role: 'owner' }), now).reason?.code).toBe(
      'outranked',
    )
  })
})

describe('the owner', () => {
  it('hands over to an administrator, and is one afterwards (S4.25, S4.30)', () => {
    expect(judgeMember(owner, other, now).actions).toContain('offerOwnership')
    expect(policy.owners).toEqual({
      role: 'owner',
      atLeast: 1,
      atMost: 1,
      transfer: { to: ['administrator'], formerOwnerBecomes: 'administrator', expireAfter: 'P7D' },
    })
  })

  it('cannot leave, and makes no second owner (S4.29, S4.35)', () => {
    expect(leaveOrganization(owner, now).reason?.code).toBe('last_owner')
    expect(changeMember(owner, other, { role: 'owner' }).reason?.code).toBe('field_locked')
  })
})

describe('an invitation', () => {
  const invite = (registered: string[], taken: [string, 'project_member'][] = []) => {
    const facts = inviteFacts({ registered: new Set(registered), taken: new Map(taken) })
    const { outcome } = inviteMembers(owner, { people: [{ email: 'new@x.test' }] }, facts, now)
    return outcome?.invitations[0]?.role ?? outcome?.refused[0]?.reason.code
  }

  it('is for an administrator, asked for by address alone (S4.8)', () => {
    expect(policy.invitations.ask).toEqual(['email'])
    expect(invite(['new@x.test'])).toBe('administrator')
  })

  it('goes to registered people who are in no project (S4.5, S4.6)', () => {
    expect(invite([])).toBe('not_registered')
    expect(invite(['new@x.test'], [['new@x.test', 'project_member']])).toBe('project_member')
  })

  it('can be registered for first (S4.9)', () => {
    for (const viewer of [owner, administrator])
      expect(judgeOrganization(viewer, now).actions).toContain('registerPerson')
  })

  it('is sent again or deleted from its row (S4.17)', () => {
    const row = judgeInvitation(administrator, anInvitation({ role: 'administrator' }), now)
    expect(row.actions).toEqual(expect.arrayContaining(['resendInvitation', 'revokeInvitation']))
  })

  it('is accepted, not declined (S4.15, S4.16)', () => {
    expect(myActions(policy)).toEqual(['acceptInvitation'])
  })
})
