import { describe, expect, it } from 'vitest'
import { aDefinition, aMember, anActor, aViewer, now } from '../test/build.ts'
import { definePolicy } from './define-policy.ts'
import type { Grant } from './grant.ts'
import { judgeMember } from './member.ts'
import {
  acceptOwnership,
  cancelOwnershipOffer,
  declineOwnership,
  offerOwnership,
  type OfferFacts,
  type OwnershipOffer,
} from './ownership-offer.ts'
import { administrators } from './presets/administrators.ts'

const owner = aViewer('owner', { policy: administrators })
const target = aMember({ role: 'administrator' })
const reason = (code: string, data: object = {}) => ({ reason: { code, ...data } })
const notPermitted = reason('not_permitted', { permission: 'ownership.offer' })

const anOffer = (own: Partial<OwnershipOffer> = {}): OwnershipOffer => ({
  id: 'f1',
  organizationId: 'o1',
  fromMemberId: 'm1',
  toMemberId: 'm2',
  status: 'offered',
  offeredAt: now,
  expiresAt: null,
  version: 1,
  ...own,
})

/** The right person answers an offer that still holds. */
const facts = (own: Partial<OfferFacts> = {}): OfferFacts => ({
  policy: administrators,
  offer: anOffer(),
  actor: anActor({ userId: 'u2' }),
  from: aMember({ id: 'm1', role: 'owner' }),
  to: target,
  ...own,
})

describe('offering the ownership', () => {
  it('is open as long as the policy says', () => {
    const expiresAt = '2026-03-08T12:00:00.000Z'
    expect(offerOwnership(owner, target, false, now)).toEqual({ outcome: { expiresAt } })
    const transfer = { to: ['admin'], formerOwnerBecomes: 'member', expireAfter: 'never' }
    const policy = definePolicy(aDefinition({ owners: { role: 'owner', transfer } }))
    const viewer = aViewer('owner', { policy })
    expect(offerOwnership(viewer, aMember({ role: 'admin' }), false, now)).toEqual({
      outcome: { expiresAt: null },
    })
  })

  it('is for owners (S4.24)', () => {
    for (const role of ['administrator', 'member', 'gone']) {
      const viewer = aViewer(role, { policy: administrators })
      expect(offerOwnership(viewer, target, false, now)).toEqual(notPermitted)
      expect(judgeMember(viewer, target, now).actions).not.toContain('offerOwnership')
    }
  })

  it('is for owners alone, whoever else holds the permission (T16)', () => {
    const policy = definePolicy(
      aDefinition({
        roles: {
          owner: { permissions: 'all' },
          admin: { permissions: ['ownership.offer'] },
          member: { permissions: [] },
        },
        owners: { role: 'owner', transfer: { to: ['member'], formerOwnerBecomes: 'admin' } },
      }),
    )
    const viewer = aViewer('admin', { policy })
    expect(offerOwnership(viewer, aMember(), false, now)).toEqual(notPermitted)
    expect(cancelOwnershipOffer(viewer, anOffer())).toEqual(notPermitted)
  })

  it('goes to somebody active of a role the policy names (S4.25)', () => {
    const offer = (own: object) => offerOwnership(owner, aMember(own), false, now)
    expect(offer({ role: 'member' })).toEqual(reason('not_offerable', { role: 'member' }))
    expect(offer({ role: 'administrator', status: 'suspended' }).reason?.code).toBe('not_offerable')
    expect(offer({ role: 'administrator', status: 'removed' })).toEqual(reason('not_found'))
    expect(offer({ role: 'owner', id: 'm1' }).reason?.code).toBe('not_offerable')
  })

  it('is made once at a time', () => {
    expect(offerOwnership(owner, target, true, now)).toEqual(reason('already_offered'))
  })

  it('is not there where the policy knows none', () => {
    const policy = definePolicy(aDefinition())
    expect(offerOwnership(aViewer('owner', { policy }), aMember(), false, now)).toEqual(
      reason('not_found'),
    )
  })

  it('is drawn in the rows of those who can take it', () => {
    const drawn = (role: string) => judgeMember(owner, aMember({ role }), now)
    expect(drawn('administrator').actions).toContain('offerOwnership')
    expect(drawn('member').actions).not.toContain('offerOwnership')
    expect(drawn('member').refusals).not.toHaveProperty('offerOwnership')
  })
})

describe('accepting', () => {
  it('makes one owner of another, in one step (S4.28, S4.30)', () => {
    expect(acceptOwnership(facts())).toEqual({
      outcome: { role: 'owner', formerRole: 'administrator', grants: [], formerGrants: [] },
    })
  })

  it('takes along the service roles that go with the roles, and leaves what was chosen by hand', () => {
    const cloud = (role: string) => ({ scope: 'service' as const, service: 'cloud', role })
    const policy = definePolicy(
      aDefinition({
        roles: {
          owner: { permissions: 'all', selects: { cloud: 'full' } },
          admin: { permissions: [], selects: { cloud: 'some' } },
          member: { permissions: [] },
        },
        permissions: ['server.read'],
        services: { cloud: { organization: { full: ['server.read'], some: [], none: [] } } },
        owners: { role: 'owner', transfer: { to: ['admin'], formerOwnerBecomes: 'admin' } },
      }),
    )
    const handover = (grants: Grant[]) => {
      const from = aMember({ id: 'm1', role: 'owner', grants: [cloud('full')] })
      const to = aMember({ role: 'admin', grants })
      return acceptOwnership(facts({ policy, from, to })).outcome
    }
    const formerGrants = [cloud('some')]
    expect(handover([cloud('some')])).toMatchObject({ grants: [cloud('full')], formerGrants })
    expect(handover([cloud('none')])).toMatchObject({ grants: [cloud('none')], formerGrants })
  })

  it('is for the one to whom it was offered (T16)', () => {
    const stranger = facts({ actor: anActor({ userId: 'u3' }) })
    expect(acceptOwnership(stranger)).toEqual(reason('not_found'))
    expect(declineOwnership(stranger)).toEqual(reason('not_found'))
    expect(acceptOwnership(facts({ to: undefined }))).toEqual(reason('not_found'))
  })

  it.each([
    ['the owner is none any more', { from: aMember({ id: 'm1', role: 'administrator' }) }],
    ['the owner is gone', { from: aMember({ id: 'm1', role: 'owner', status: 'removed' }) }],
    ['the owner is suspended', { from: aMember({ id: 'm1', role: 'owner', status: 'suspended' }) }],
    ['the owner is unknown', { from: undefined }],
    ['the other has another role by now', { to: aMember({ role: 'member' }) }],
    ['the other was suspended', { to: aMember({ role: 'administrator', status: 'suspended' }) }],
    ['the other was removed', { to: aMember({ role: 'administrator', status: 'removed' }) }],
    ['the policy hands over no more', { policy: definePolicy(aDefinition()) }],
  ] as [string, Partial<OfferFacts>][])('is over when %s (T16)', (_, own) => {
    expect(acceptOwnership(facts(own))).toEqual(reason('offer_closed', { closedAs: 'cancelled' }))
  })

  it('is over when its time is', () => {
    const offer = anOffer({ status: 'expired' })
    expect(acceptOwnership(facts({ offer }))).toEqual(reason('offer_expired'))
  })

  it.each(['accepted', 'declined', 'cancelled'] as const)('is over when it was %s', (status) => {
    const closed = reason('offer_closed', { closedAs: status })
    const offer = anOffer({ status })
    expect(acceptOwnership(facts({ offer }))).toEqual(closed)
    expect(declineOwnership(facts({ offer }))).toEqual(closed)
    expect(cancelOwnershipOffer(owner, offer)).toEqual(closed)
  })
})

describe('an offer that waits, or whose time is over,', () => {
  it.each(['offered', 'expired'] as const)('can be turned down and taken back: %s', (status) => {
    const offer = anOffer({ status })
    expect(declineOwnership(facts({ offer }))).toEqual({ outcome: { status: 'declined' } })
    expect(cancelOwnershipOffer(owner, offer)).toEqual({ outcome: { status: 'cancelled' } })
  })

  it('is taken back by owners', () => {
    const viewer = aViewer('administrator', { policy: administrators })
    expect(cancelOwnershipOffer(viewer, anOffer())).toEqual(notPermitted)
  })
})
