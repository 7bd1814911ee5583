import { describe, expect, it } from 'vitest'
import { anInvitation, aViewer, inviteFacts, now } from '../test/build.ts'
import { definePolicy } from './define-policy.ts'
import { lesserEvents } from './delivery.ts'
import { inviteMembers, judgeInvitation, type InviteMembers } from './invitation.ts'

const admin = aViewer('admin')
const unwanted = new Set(['ida@x.test'])

describe('what is reported of a mail', () => {
  it('takes the place of what says less', () => {
    expect(lesserEvents('delivered')).toEqual([])
    expect(lesserEvents('bounced')).toEqual(['delivered'])
    expect(lesserEvents('complained')).toEqual(['delivered', 'bounced'])
  })
})

describe('an address that complained', () => {
  const invite = (delivery?: InviteMembers['delivery'], viewer = admin) => {
    const people = [{ email: 'Ida@X.test' }, { email: 'jo@x.test' }]
    const request = { people, ...(delivery && { delivery }) }
    return inviteMembers(viewer, request, inviteFacts({ unwanted }), now).outcome
  }

  it.each([undefined, 'email', 'both'] as const)('is not invited by mail: %s', (delivery) => {
    expect(invite(delivery)).toMatchObject({
      invitations: [{ email: 'jo@x.test', delivery: 'queued' }],
      refused: [{ email: 'Ida@X.test', reason: { code: 'mail_unwanted' } }],
    })
  })

  it('is invited by link, and the invitation says why no mail can follow', () => {
    expect(invite('link')).toMatchObject({
      invitations: [{ delivery: 'complained' }, { delivery: 'link' }],
      refused: [],
    })
    expect(invite(undefined, { ...admin, mails: false })?.refused).toEqual([])
  })

  it('is told as such to those only who may see the members (T54)', () => {
    const policy = definePolicy({
      roles: { owner: { permissions: 'all' }, scout: { permissions: ['invitation.create'] } },
      owners: { role: 'owner', atLeast: 1 },
      invitations: { role: 'scout' },
    })
    expect(invite('email', aViewer('scout', { policy }))?.refused[0]?.reason.code).toBe(
      'cannot_be_invited',
    )
  })

  it('gets no second mail, and the row says why', () => {
    const judged = judgeInvitation(admin, anInvitation({ delivery: 'complained' }), now)
    expect(judged.refusals.resendInvitation).toEqual({ code: 'mail_unwanted' })
    expect(judged.actions).toContain('linkInvitation')
  })
})
