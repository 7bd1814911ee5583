import { describe, expect, it } from 'vitest'
import { aMember, aViewer, now } from '../test/build.ts'
import { removeMember } from './member.ts'
import { previewRemoval, type RemovalFacts } from './removal.ts'
import { services } from './presets/services.ts'

const nothing: RemovalFacts = {
  openInvitations: 0,
  openOffer: false,
  otherOrganizations: 1,
  vetoes: [],
}
const preview = (own: Partial<RemovalFacts> = {}, viewer = aViewer('admin'), member = aMember()) =>
  previewRemoval(viewer, member, { ...nothing, ...own }, now)
const ada = aViewer('administrators', { policy: services })

describe('the preview of a removal', () => {
  it('tells that access ends and what they made stays (S3.25)', () => {
    expect(preview()).toEqual({
      blockers: [],
      consequences: [{ code: 'access_ends' }, { code: 'resources_stay' }],
    })
  })

  it('tells what goes with them', () => {
    expect(preview({ openInvitations: 3, openOffer: true }).consequences).toEqual([
      { code: 'access_ends' },
      { code: 'invitations_revoked', count: 3 },
      { code: 'ownership_offer_cancelled' },
      { code: 'resources_stay' },
    ])
  })

  it('tells that their account ends, where the policy says so of the last one (S2.43)', () => {
    const codes = (viewer: typeof ada, otherOrganizations: number) =>
      preview({ otherOrganizations }, viewer).consequences.map(({ code }) => code)
    expect(codes(ada, 0)).toContain('user_deleted')
    expect(codes(ada, 1)).not.toContain('user_deleted')
    expect(codes(aViewer('admin'), 0)).not.toContain('user_deleted')
  })

  it('tells what stands in the way: the rules, and the host (S2.44)', () => {
    const veto = { code: 'refused_by_host' as const, message: 'They have active tokens.' }
    expect(preview({ vetoes: [veto] }).blockers).toEqual([veto])
    const owner = aMember({ role: 'owner' })
    expect(preview({ vetoes: [veto] }, aViewer('admin'), owner).blockers).toEqual([
      { code: 'outranked', role: 'owner' },
      veto,
    ])
  })

  it.each([
    aMember(),
    aMember({ id: 'm1' }),
    aMember({ role: 'owner' }),
    aMember({ status: 'removed' }),
  ])('tells the reason that would be given at the act', (member) => {
    for (const viewer of [aViewer(), aViewer('admin'), aViewer('viewer')]) {
      const { reason } = removeMember(viewer, member, now)
      expect(preview({}, viewer, member).blockers).toEqual(reason ? [reason] : [])
    }
  })
})
