import { describe, expect, it } from 'vitest'
import { aMember, anActor, anAnswer, anInvitation, aPolicy } from '../test/build.ts'
import { definePolicy } from './define-policy.ts'
import { acceptInvitation, accountOf, declineInvitation, myActions } from './my-invitation.ts'
import { standard } from './presets/standard.ts'

const joins = {
  outcome: { kind: 'joined', grants: [], close: { status: 'accepted', cause: 'accepted' } },
}
const declines = { outcome: { close: { status: 'declined', cause: 'declined' } } }
const withdrawn = {
  outcome: {
    kind: 'withdrawn',
    close: { status: 'revoked', cause: 'inviter_not_permitted' },
  },
}
const closed = (status: 'accepted' | 'declined' | 'revoked' | 'expired') => anInvitation({ status })
const reason = (code: string) => ({ reason: { code } })

const answers = [
  ['accepting', acceptInvitation, joins],
  ['declining', declineInvitation, declines],
] as const

describe.each(answers)('%s an invitation', (_, answer, done) => {
  it.each(['none', 'current'] as const)('works with a link that is %s', (link) => {
    expect(answer(anAnswer({ link }))).toEqual(done)
  })

  it('works however the address is written (T25)', () => {
    expect(answer(anAnswer({ actor: anActor({ email: 'IDA@X.TEST' }) }))).toEqual(done)
  })

  it('is refused to an address that is not proved, also from the link (T22)', () => {
    const actor = anActor({ emailVerified: false })
    for (const link of ['none', 'current'] as const)
      expect(answer(anAnswer({ actor, link }))).toEqual(reason('email_unverified'))
  })

  it.each(['true', 1, {}, null, undefined])('takes %j for no proof (T21, T22)', (said) => {
    const actor = anActor({ emailVerified: said as boolean })
    expect(answer(anAnswer({ actor }))).toEqual(reason('email_unverified'))
  })

  it.each(['xenia@x.test', 'ida+a@x.test', 'ida@y.test', '\u0131da@x.test', ''])(
    'is refused to %j, who learns the masked address only (T23, T29)',
    (email) => {
      const answered = answer(anAnswer({ actor: anActor({ email }), link: 'current' }))
      expect(answered).toEqual({ reason: { code: 'wrong_account', email: 'I•••@x.test' } })
    },
  )

  it('follows the address the actor has now (T24)', () => {
    const actor = anActor({ email: 'ida@y.test' })
    expect(answer(anAnswer({ actor })).reason?.code).toBe('wrong_account')
    expect(answer(anAnswer({ actor: { ...actor, email: 'ida@x.test' } }))).toEqual(done)
  })

  it('tells strangers nothing of how the invitation stands (T55)', () => {
    for (const status of ['accepted', 'declined', 'revoked', 'expired'] as const) {
      const facts = { invitation: closed(status), link: 'superseded' as const }
      const strangers = [
        anActor({ email: 'xenia@x.test' }),
        anActor({ email: 'xenia@x.test', emailVerified: false }),
      ]
      for (const actor of strangers)
        expect(answer(anAnswer({ ...facts, actor })).reason?.code).toBe('wrong_account')
    }
  })

  it('is over when a newer link was sent (T32)', () => {
    expect(answer(anAnswer({ link: 'superseded' }))).toEqual(reason('invitation_superseded'))
    const invitation = closed('expired')
    expect(answer(anAnswer({ invitation, link: 'superseded' }))).toEqual(
      reason('invitation_superseded'),
    )
  })

  it('is over when its time is (T33)', () => {
    expect(answer(anAnswer({ invitation: closed('expired') }))).toEqual(
      reason('invitation_expired'),
    )
  })

  it('is over when it was revoked, whatever the link', () => {
    for (const link of ['none', 'current', 'superseded'] as const)
      expect(answer(anAnswer({ invitation: closed('revoked'), link }))).toEqual(
        reason('invitation_revoked'),
      )
  })
})

describe('accepting', () => {
  it('twice changes nothing and is no error (T28)', () => {
    const facts = { invitation: closed('accepted'), member: aMember() }
    const same = { outcome: { kind: 'was_member', member: aMember() } }
    expect(acceptInvitation(anAnswer(facts))).toEqual(same)
    expect(acceptInvitation(anAnswer({ ...facts, link: 'superseded' }))).toEqual(same)
  })

  it('again after being removed is over: it was used', () => {
    const member = aMember({ status: 'removed' })
    const facts = anAnswer({ invitation: closed('accepted'), member })
    expect(acceptInvitation(facts)).toEqual(reason('invitation_used'))
  })

  it('after declining is over', () => {
    const facts = anAnswer({ invitation: closed('declined') })
    expect(acceptInvitation(facts)).toEqual(reason('invitation_declined'))
  })

  it.each(['active', 'suspended'] as const)(
    'as an %s member closes the invitation and changes nothing else',
    (status) => {
      const member = aMember({ status })
      expect(acceptInvitation(anAnswer({ member }))).toEqual({
        outcome: {
          kind: 'was_member',
          member,
          close: { status: 'revoked', cause: 'already_member' },
        },
      })
    },
  )

  it('a new invitation brings a removed member back', () => {
    expect(acceptInvitation(anAnswer({ member: aMember({ status: 'removed' }) }))).toEqual(joins)
  })

  it('needs no inviter where the host itself invited', () => {
    const invitation = anInvitation({ invitedById: null, role: 'owner' })
    expect(acceptInvitation(anAnswer({ invitation, inviter: undefined }))).toEqual(joins)
  })

  it.each([
    ['is unknown', undefined],
    ['was removed', aMember({ role: 'owner', status: 'removed' })],
    ['was suspended', aMember({ role: 'owner', status: 'suspended' })],
    ['may invite no more', aMember({ role: 'member' })],
    ['has a role that the policy has lost', aMember({ role: 'gone' })],
  ])('closes the invitation when the inviter %s (T09, T10)', (_, inviter) => {
    expect(acceptInvitation(anAnswer({ inviter }))).toEqual(withdrawn)
  })

  it('closes the invitation when the policy has lost its role', () => {
    const close = { status: 'revoked', cause: 'role_gone' }
    for (const invitedById of ['m1', null])
      expect(
        acceptInvitation(anAnswer({ invitation: anInvitation({ invitedById, role: 'gone' }) })),
      ).toEqual({ outcome: { kind: 'withdrawn', close } })
  })

  it('closes the invitation when the inviter may no longer give its role (T09)', () => {
    const invitation = anInvitation({ role: 'owner' })
    expect(acceptInvitation(anAnswer({ invitation }))).toEqual(withdrawn)
    const inviter = aMember({ role: 'owner' })
    expect(acceptInvitation(anAnswer({ invitation, inviter }))).toEqual(joins)
  })

  it('closes the invitation when the inviter lacks a permission of its role (T07, T09)', () => {
    const policy = definePolicy({
      permissions: ['door.open'],
      roles: {
        owner: { permissions: 'all' },
        admin: { permissions: ['invitation.create'] },
        member: { permissions: ['door.open'] },
      },
      owners: { role: 'owner', atLeast: 1 },
      invitations: { role: 'member' },
    })
    expect(acceptInvitation(anAnswer({ policy }))).toEqual(withdrawn)
  })
})

describe('declining', () => {
  it('twice changes nothing and is no error', () => {
    expect(declineInvitation(anAnswer({ invitation: closed('declined') }))).toEqual({ outcome: {} })
  })

  it('after accepting is over', () => {
    const facts = anAnswer({ invitation: closed('accepted'), member: aMember() })
    expect(declineInvitation(facts)).toEqual(reason('invitation_used'))
  })

  it('is refused where the policy lets nobody say no', () => {
    const policy = aPolicy({ declinable: false })
    expect(declineInvitation(anAnswer({ policy }))).toEqual(reason('not_declinable'))
    expect(myActions(policy)).toEqual(['acceptInvitation'])
  })

  it('does not ask whether the inviter still may invite', () => {
    expect(declineInvitation(anAnswer({ inviter: undefined }))).toEqual(declines)
    expect(myActions(standard)).toEqual(['acceptInvitation', 'declineInvitation'])
  })
})

describe('who looks at an invitation', () => {
  it.each([
    ['signed_out', null],
    ['right', anActor()],
    ['wrong', anActor({ email: 'xenia@x.test' })],
    ['wrong', anActor({ email: 'xenia@x.test', emailVerified: false })],
    ['unverified', anActor({ emailVerified: false })],
  ])('is %s', (account, actor) => {
    expect(accountOf(actor, anInvitation())).toBe(account)
  })
})
