import { describe, expect, it } from 'vitest'
import { aPolicy, aViewer, inviteFacts, now } from '../test/build.ts'
import { definePolicy } from './define-policy.ts'
import { inviteMembers, type PersonToInvite } from './invitation.ts'
import type { Taken } from './invitation-draft.ts'
import type { Reason } from './refusal.ts'

const weekLater = '2026-03-08T12:00:00.000Z'
const nobody: Taken = new Map()
const invite = (people: PersonToInvite[], viewer = aViewer('admin'), taken = nobody) =>
  inviteMembers(viewer, { people }, inviteFacts({ taken }), now)
const reasons = (people: PersonToInvite[], viewer = aViewer('admin'), taken = nobody) =>
  invite(people, viewer, taken).outcome?.refused.map((refused) => refused.reason)

describe('inviting people', () => {
  it('drafts one invitation for each, as it was asked for', () => {
    const people = [
      { email: 'Ida@X.test', name: 'Ida', locale: 'de', role: 'admin' },
      { email: 'jo@bücher.example' },
    ]
    const request = { people, message: 'Hi' }
    expect(inviteMembers(aViewer('admin'), request, inviteFacts(), now)).toEqual({
      outcome: {
        invitations: [
          {
            email: 'Ida@X.test',
            canonicalEmail: 'ida@x.test',
            name: 'Ida',
            locale: 'de',
            role: 'admin',
            grants: [],
            message: 'Hi',
            expiresAt: weekLater,
            delivery: 'queued',
          },
          {
            email: 'jo@bücher.example',
            canonicalEmail: 'jo@xn--bcher-kva.example',
            name: null,
            locale: null,
            role: 'member',
            grants: [],
            message: 'Hi',
            expiresAt: weekLater,
            delivery: 'queued',
          },
        ],
        refused: [],
      },
    })
  })

  it('says nothing where there is no message', () => {
    expect(invite([{ email: 'i@x.test' }]).outcome?.invitations[0]?.message).toBeNull()
  })

  it.each([
    ['PT24H', '2026-03-02T12:00:00.000Z'],
    ['never', null],
  ])('expires when the policy says: %s', (expireAfter, expiresAt) => {
    const viewer = aViewer('admin', { policy: aPolicy({ expireAfter }) })
    expect(invite([{ email: 'i@x.test' }], viewer).outcome?.invitations[0]?.expiresAt).toBe(
      expiresAt,
    )
  })

  it.each(['member', 'viewer', 'gone'])('takes a permission that %s lacks', (role) => {
    expect(invite([{ email: 'broken' }], aViewer(role))).toEqual({
      reason: { code: 'not_permitted', permission: 'invitation.create' },
    })
  })

  it('is refused as a whole when there are more than the policy takes at once (T48)', () => {
    const viewer = aViewer('admin', { policy: aPolicy({ atMost: 2 }) })
    const people = ['a', 'b', 'c'].map((name) => ({ email: `${name}@x.test` }))
    expect(invite(people.slice(1), viewer).outcome?.invitations).toHaveLength(2)
    expect(invite(people, viewer)).toEqual({
      reason: {
        code: 'invalid_input',
        errors: [{ path: 'people', message: 'names more than 2 people' }],
      },
    })
  })
})

describe('an address is refused', () => {
  const taken: Taken = new Map([
    ['mia@x.test', 'already_member'],
    ['ida@x.test', 'already_invited'],
  ])

  it('when it is none (T27)', () => {
    expect(reasons([{ email: 'a@x.test\r\nBcc: b@y.test' }])).toEqual([{ code: 'invalid_email' }])
  })

  it('when its role is unknown', () => {
    expect(reasons([{ email: 'i@x.test', role: 'boss' }])).toEqual([
      { code: 'unknown_role', role: 'boss' },
    ])
  })

  it('when its role stands above the inviter (T06)', () => {
    expect(reasons([{ email: 'i@x.test', role: 'owner' }])).toEqual([
      { code: 'outranked', role: 'owner' },
    ])
  })

  it('when its role is lower and may do more (T07)', () => {
    const policy = definePolicy({
      roles: {
        owner: { permissions: 'all' },
        hr: { permissions: ['invitation.create'] },
        auditor: { permissions: ['audit.read'] },
      },
      owners: { role: 'owner', atLeast: 1 },
      invitations: { role: 'auditor' },
    })
    const viewer = aViewer('hr', { policy })
    expect(reasons([{ email: 'i@x.test' }], viewer)).toEqual([
      { code: 'outranked', role: 'auditor' },
    ])
    expect(reasons([{ email: 'i@x.test', role: 'hr' }], viewer)).toEqual([])
  })

  it.each([
    ['MIA@x.test', 'already_member'],
    ['Ida@X.test', 'already_invited'],
  ])('when it is taken, however it is written: %s', (email, code) => {
    expect(reasons([{ email }], aViewer('admin'), taken)).toEqual([{ code }])
  })

  it('when it was named before in the same request (T31)', () => {
    const answer = invite([{ email: 'i@x.test' }, { email: 'I@X.TEST', role: 'viewer' }])
    expect(answer.outcome?.invitations.map(({ email, role }) => [email, role])).toEqual([
      ['i@x.test', 'member'],
    ])
    expect(answer.outcome?.refused).toEqual([
      { email: 'I@X.TEST', reason: { code: 'duplicate_email' } },
    ])
  })

  it('in the spelling it came in, and never blocks the others', () => {
    const people = [
      { email: 'one@x.test' },
      { email: 'broken' },
      { email: 'two@x.test', role: 'owner' },
      { email: 'three@x.test', role: 'boss' },
      { email: 'MIA@x.test' },
      { email: 'ida@x.test' },
      { email: 'One@x.test' },
      { email: 'four@x.test' },
    ]
    const answer = invite(people, aViewer('admin'), taken)
    expect(answer.outcome?.invitations.map((draft) => draft.email)).toEqual([
      'one@x.test',
      'four@x.test',
    ])
    expect(answer.outcome?.refused.map(({ email, reason }) => [email, reason.code])).toEqual([
      ['broken', 'invalid_email'],
      ['two@x.test', 'outranked'],
      ['three@x.test', 'unknown_role'],
      ['MIA@x.test', 'already_member'],
      ['ida@x.test', 'already_invited'],
      ['One@x.test', 'duplicate_email'],
    ])
  })

  it('and may be named again with a role that can be given', () => {
    const people = [{ email: 'i@x.test', role: 'owner' }, { email: 'i@x.test' }]
    expect(invite(people).outcome?.invitations).toHaveLength(1)
    expect(reasons(people)).toEqual([{ code: 'outranked', role: 'owner' }])
  })

  it('with one and the same answer to those who may not list members (T54)', () => {
    const policy = definePolicy({
      roles: { owner: { permissions: 'all' }, scout: { permissions: ['invitation.create'] } },
      owners: { role: 'owner', atLeast: 1 },
      invitations: { role: 'scout' },
    })
    const neutral: Reason = { code: 'cannot_be_invited' }
    const people = [{ email: 'mia@x.test' }, { email: 'ida@x.test' }]
    expect(reasons(people, aViewer('scout', { policy }), taken)).toEqual([neutral, neutral])
  })
})
