import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPolicy, anyRole } from '../test/arbitrary.ts'
import {
  aMember,
  anActor,
  anAnswer,
  anInvitation,
  aViewer,
  now,
  inviteFacts,
} from '../test/build.ts'
import {
  inviteMembers,
  judgeInvitation,
  linkInvitation,
  resendInvitation,
  revokeInvitation,
} from './invitation.ts'
import { changeMember, judgeMember, leaveOrganization, removeMember } from './member.ts'
import { acceptInvitation, declineInvitation } from './my-invitation.ts'
import type { Decision } from './refusal.ts'

const anyMember = fc
  .record({
    id: fc.constantFrom('m1', 'm2'),
    role: anyRole,
    status: fc.constantFrom('active', 'suspended', 'removed'),
  })
  .map((own) => aMember(own as object))

const anyInvitation = fc
  .record({
    role: anyRole,
    status: fc.constantFrom('pending', 'expired', 'accepted', 'declined', 'revoked'),
    sentAt: fc.constantFrom(now, '2026-02-01T00:00:00.000Z'),
    invitedById: fc.constantFrom('m1', null),
  })
  .map((own) => anInvitation(own as object))

const anyViewer = fc
  .tuple(anyPolicy, anyRole, fc.nat(3))
  .map(([policy, role, ownerCount]) => aViewer(role, { policy, organization: { ownerCount } }))

const anyFacts = fc
  .record({
    policy: anyPolicy,
    invitation: anyInvitation,
    inviter: fc.option(anyMember, { nil: undefined }),
    actor: fc
      .record({
        email: fc.constantFrom('ida@x.test', 'xenia@x.test', 'broken'),
        emailVerified: fc.boolean(),
      })
      .map(anActor),
    member: fc.option(anyMember, { nil: undefined }),
    link: fc.constantFrom('none' as const, 'current' as const, 'superseded' as const),
  })
  .map(anAnswer)

const anyRequest = fc.record({
  people: fc.array(fc.record({ email: fc.oneof(fc.emailAddress(), fc.string()), role: anyRole }), {
    maxLength: 5,
  }),
})

function expectDecided(decision: Decision<unknown>): void {
  expect((decision.outcome === undefined) !== (decision.reason === undefined)).toBe(true)
}

describe('whatever the facts are', () => {
  it('every rule answers an outcome or a reason, never both and never none', () => {
    fc.assert(
      fc.property(
        anyViewer,
        anyMember,
        anyInvitation,
        anyFacts,
        anyRequest,
        anyRole,
        (viewer, member, invitation, facts, request, role) => {
          const decisions: Decision<unknown>[] = [
            inviteMembers(viewer, request, inviteFacts(), now),
            resendInvitation(viewer, invitation, now),
            linkInvitation(viewer, invitation),
            revokeInvitation(viewer, invitation),
            changeMember(viewer, member, { role }),
            removeMember(viewer, member, now),
            leaveOrganization(viewer, now),
            acceptInvitation(facts),
            declineInvitation(facts),
          ]
          decisions.forEach(expectDecided)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('every address of a request ends in one of the two lists', () => {
    fc.assert(
      fc.property(anyViewer, anyRequest, (viewer, request) => {
        const { outcome } = inviteMembers(viewer, request, inviteFacts(), now)
        fc.pre(outcome !== undefined)
        const { invitations, refused } = outcome
        const answered = [...invitations, ...refused].map(({ email }) => email)
        expect(answered.toSorted()).toEqual(request.people.map(({ email }) => email).toSorted())
      }),
    )
  })

  it('what is drawn in a list is what the rules say at the act', () => {
    fc.assert(
      fc.property(anyViewer, anyMember, anyInvitation, (viewer, member, invitation) => {
        const mine = member.id === viewer.member.id
        const ofMember = judgeMember(viewer, member, now)
        const ofInvitation = judgeInvitation(viewer, invitation, now)
        const acts = [
          mine
            ? ([ofMember, 'leaveOrganization', leaveOrganization(viewer, now)] as const)
            : ([ofMember, 'removeMember', removeMember(viewer, member, now)] as const),
          [ofInvitation, 'resendInvitation', resendInvitation(viewer, invitation, now)],
          [ofInvitation, 'linkInvitation', linkInvitation(viewer, invitation)],
          [ofInvitation, 'revokeInvitation', revokeInvitation(viewer, invitation)],
        ] as const
        for (const [{ actions, refusals }, verb, { reason }] of acts) {
          expect(actions.includes(verb)).toBe(!reason)
          const drawn = reason?.code !== 'not_permitted' && reason?.code !== 'not_found'
          expect(refusals[verb]).toEqual(drawn ? reason : undefined)
        }
      }),
    )
  })
})
