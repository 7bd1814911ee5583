import { describe, expect, it } from 'vitest'
import { aViewer, now } from '../test/build.ts'
import { definePolicy } from './define-policy.ts'
import { judged } from './judged.ts'
import { assignable, judgeOrganization } from './organization.ts'

const outranked = (role: string) => ({ code: 'outranked', role })

describe('the roles a viewer may give', () => {
  it.each([
    ['owner', []],
    ['admin', ['owner']],
    ['member', ['owner', 'admin']],
    ['viewer', ['owner', 'admin', 'member']],
    ['gone', ['owner', 'admin', 'member', 'viewer']],
  ])('as %s: all but %j (T06)', (role, above) => {
    const expected = ['owner', 'admin', 'member', 'viewer'].map((name) => [
      name,
      above.includes(name) ? outranked(name) : null,
    ])
    expect(assignable(aViewer(role))).toEqual(Object.fromEntries(expected))
  })

  it('leave out a lower role with a permission of its own (T07)', () => {
    const policy = definePolicy({
      permissions: ['door.open'],
      roles: {
        owner: { permissions: 'all' },
        hr: { permissions: ['member.*', 'invitation.*'] },
        janitor: { permissions: ['door.open'] },
      },
      owners: { role: 'owner', atLeast: 1 },
      invitations: { role: 'hr' },
    })
    expect(assignable(aViewer('hr', { policy }))).toEqual({
      owner: outranked('owner'),
      hr: null,
      janitor: outranked('janitor'),
    })
  })
})

describe('what a viewer may do in the organization', () => {
  it.each([
    [
      'admin',
      [
        'inviteMembers',
        'checkInvitations',
        'listPeople',
        'listAuditEntries',
        'leaveOrganization',
        'updateMyMembership',
      ],
    ],
    ['viewer', ['listPeople', 'leaveOrganization', 'updateMyMembership']],
    ['gone', ['leaveOrganization', 'updateMyMembership']],
  ])('as %s: %j, and what they have no permission for is not drawn', (role, actions) => {
    expect(judgeOrganization(aViewer(role), now)).toEqual({ actions, refusals: {} })
  })

  it('draws leaving disabled for the last owner', () => {
    expect(judgeOrganization(aViewer(), now)).toEqual({
      actions: [
        'inviteMembers',
        'checkInvitations',
        'listPeople',
        'listAuditEntries',
        'updateMyMembership',
      ],
      refusals: { leaveOrganization: { code: 'last_owner' } },
    })
  })
})

describe('a judgement', () => {
  it('puts every verb in one place: may, may not and why, or not drawn', () => {
    expect(
      judged({
        changeMember: undefined,
        removeMember: { code: 'last_owner' },
        inviteMembers: { code: 'not_permitted', permission: 'invitation.create' },
      }),
    ).toEqual({ actions: ['changeMember'], refusals: { removeMember: { code: 'last_owner' } } })
  })
})
