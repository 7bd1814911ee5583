import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPolicy, anyRole } from '../test/arbitrary.ts'
import { aMember, aViewer, now, inviteFacts } from '../test/build.ts'
import { outranked } from './access.ts'
import { inviteMembers } from './invitation.ts'
import { changeMember, type MemberFacts } from './member.ts'
import type { Policy } from './policy.ts'

interface Step {
  verb: 'change' | 'invite'
  by: number
  of: number
  role: string
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  verb: fc.constantFrom('change', 'invite'),
  by: fc.nat(9),
  of: fc.nat(9),
  role: anyRole,
})
const anyPeople = fc.array(anyRole, { minLength: 1, maxLength: 5 })

const pick = <T>(from: T[], index: number) => from[index % from.length]!
const asViewer = (policy: Policy, { id, role }: MemberFacts) =>
  aViewer(role, { policy, member: { id }, organization: { ownerCount: 9 } })

/** Plays steps of a band: one member, and everybody they or their people bring in. */
function play(policy: Policy, roles: string[], steps: Step[]) {
  const people = roles.map((role, id) => aMember({ id: `${id}`, role }))
  const band = [people[0]!]
  const touched = new Set<MemberFacts>()
  for (const { verb, by, of, role } of steps) {
    const viewer = asViewer(policy, pick(band, by))
    if (verb === 'change') {
      const member = pick(people, of)
      if (changeMember(viewer, member, { role }).reason) continue
      member.role = role
      touched.add(member)
    } else {
      const request = { people: [{ email: 'i@x.test', role }] }
      const [draft] = inviteMembers(viewer, request, inviteFacts(), now).outcome?.invitations ?? []
      if (!draft) continue
      const member = aMember({ id: `${people.length}`, role: draft.role })
      people.push(member)
      band.push(member)
      touched.add(member)
    }
  }
  return { band, touched, people }
}

describe('whatever a member does, with everybody they bring in,', () => {
  it('gives nobody a role above the one they began with (T06, T07, T11)', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyPeople,
        fc.array(anyStep, { maxLength: 25 }),
        (policy, roles, steps) => {
          const first = aViewer(roles[0], { policy })
          const { band, touched } = play(policy, roles, steps)
          const above = [...band, ...touched].filter(({ role }) => outranked(first, role))
          expect(above).toEqual([])
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('makes no owner and unmakes none, unless they own themselves (T06, T12)', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyPeople,
        fc.array(anyStep, { maxLength: 25 }),
        (policy, roles, steps) => {
          const { role: owner } = policy.owners
          fc.pre(roles[0] !== owner)
          const { people } = play(policy, roles, steps)
          expect(people.map(({ role }) => role === owner)).toEqual([
            ...roles.map((role) => role === owner),
            ...people.slice(roles.length).map(() => false),
          ])
        },
      ),
      { numRuns: 1000 },
    )
  })
})
