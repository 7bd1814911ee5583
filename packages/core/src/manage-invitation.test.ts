import { describe, expect, it } from 'vitest'
import { aMember, anInvitation, aPolicy, aViewer, now } from '../test/build.ts'
import {
  judgeInvitation,
  linkInvitation,
  resendInvitation,
  revokeInvitation,
  type Invitation,
} from './invitation.ts'

const admin = aViewer('admin')
const open = ['pending', 'expired'] as const
const closed = ['accepted', 'declined', 'revoked'] as const
const rules = {
  resending: resendInvitation,
  linking: linkInvitation,
  revoking: revokeInvitation,
}
const everyRule = Object.entries(rules) as [string, typeof resendInvitation][]

describe.each(everyRule)('%s an invitation', (_, rule) => {
  it.each(['member', 'viewer', 'gone'])('takes a permission that %s lacks', (role) => {
    expect(rule(aViewer(role), anInvitation({ status: 'revoked' }), now)).toEqual({
      reason: { code: 'not_permitted', permission: 'invitation.manage' },
    })
  })

  it('stops below invitations into a higher role (T08)', () => {
    expect(rule(admin, anInvitation({ role: 'owner' }), now)).toEqual({
      reason: { code: 'outranked', role: 'owner' },
    })
    expect(rule(aViewer(), anInvitation({ role: 'owner' }), now).reason).toBeUndefined()
  })

  it.each(closed)('is over when it was %s', (status) => {
    expect(rule(admin, anInvitation({ status }), now)).toEqual({
      reason: { code: 'invitation_closed', closedAs: status },
    })
  })
})

describe('resending', () => {
  it('is refused where the host sends no mail, and drawn so', () => {
    const viewer = { ...admin, mails: false }
    expect(resendInvitation(viewer, anInvitation(), now).reason?.code).toBe('mail_unavailable')
    expect(judgeInvitation(viewer, anInvitation(), now).refusals.resendInvitation?.code).toBe(
      'mail_unavailable',
    )
  })

  it.each(open)('renews a %s invitation (T32)', (status) => {
    expect(resendInvitation(admin, anInvitation({ status }), now)).toEqual({
      outcome: {
        invitedById: 'm1',
        sentAt: now,
        expiresAt: '2026-03-08T12:00:00.000Z',
        delivery: 'queued',
      },
    })
  })

  it('takes the expiry of the policy', () => {
    const viewer = aViewer('admin', { policy: aPolicy({ expireAfter: 'never' }) })
    expect(resendInvitation(viewer, anInvitation(), now).outcome?.expiresAt).toBeNull()
  })

  it.each([
    ['2026-03-01T11:59:00.001Z', 'too_many'],
    ['2026-03-01T11:59:00.000Z', undefined],
  ])('waits a minute after the last mail at %s: %s (T58)', (sentAt, code) => {
    expect(resendInvitation(admin, anInvitation({ sentAt }), now).reason?.code).toBe(code)
  })

  it('says when it can be tried again', () => {
    expect(resendInvitation(admin, anInvitation({ sentAt: now }), now)).toEqual({
      reason: { code: 'too_many', retryAt: '2026-03-01T12:01:00.000Z' },
    })
  })
})

describe('the link', () => {
  it('may be had of a pending invitation', () => {
    expect(linkInvitation(admin, anInvitation())).toEqual({ outcome: true })
  })

  it('may not be had of an expired one: it would lead nowhere (T33)', () => {
    expect(linkInvitation(admin, anInvitation({ status: 'expired' }))).toEqual({
      reason: { code: 'invitation_expired' },
    })
  })
})

describe('revoking', () => {
  it.each(open)('closes a %s invitation', (status) => {
    expect(revokeInvitation(admin, anInvitation({ status }))).toEqual({
      outcome: { status: 'revoked', cause: 'revoked' },
    })
  })
})

describe('what a viewer may do with an invitation of the list', () => {
  const judge = (own: Partial<Invitation>, viewer = admin) =>
    judgeInvitation(viewer, anInvitation(own), now)

  it('is all of it while it is pending', () => {
    expect(judge({})).toEqual({
      actions: ['editInvitation', 'resendInvitation', 'linkInvitation', 'revokeInvitation'],
      refusals: {},
    })
  })

  it('is no link once it expired', () => {
    expect(judge({ status: 'expired' })).toEqual({
      actions: ['editInvitation', 'resendInvitation', 'revokeInvitation'],
      refusals: { linkInvitation: { code: 'invitation_expired' } },
    })
  })

  it('is no resend in the first minute', () => {
    expect(judge({ sentAt: now }).refusals).toEqual({
      resendInvitation: { code: 'too_many', retryAt: '2026-03-01T12:01:00.000Z' },
    })
  })

  it('is drawn disabled where it leads into a higher role', () => {
    const outranked = { code: 'outranked', role: 'owner' }
    expect(judge({ role: 'owner' })).toEqual({
      actions: [],
      refusals: {
        editInvitation: outranked,
        resendInvitation: outranked,
        linkInvitation: outranked,
        revokeInvitation: outranked,
      },
    })
  })

  it.each(['member', 'viewer'])('is not drawn for %s', (role) => {
    const viewer = aViewer(role, { member: aMember({ role }) })
    expect(judge({}, viewer)).toEqual({ actions: [], refusals: {} })
  })
})
