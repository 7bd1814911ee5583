import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPolicy, roleNames } from '../test/arbitrary.ts'
import { aMember, aViewer, now } from '../test/build.ts'
import { changeMember, leaveOrganization, removeMember, type Member } from './member.ts'
import type { Policy } from './policy.ts'

const anyStep = fc.record({
  verb: fc.constantFrom('change', 'remove', 'leave'),
  by: fc.nat(5),
  of: fc.nat(5),
  role: fc.constantFrom(...roleNames),
})
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

const ownersOf = (policy: Policy, members: Member[]) =>
  members.filter(({ role, status }) => role === policy.owners.role && status === 'active').length

/** Plays one step as the server would: decides from the facts, then writes the row and the counter. */
function play(policy: Policy, members: Member[], ownerCount: number, step: Step): number {
  const active = members.filter((member) => member.status === 'active')
  if (active.length === 0) return ownerCount
  const member = active[step.by % active.length]!
  const other = members[step.of % members.length]!
  const viewer = aViewer(member.role, { policy, organization: { ownerCount }, member })
  const { outcome } =
    step.verb === 'change'
      ? changeMember(viewer, other, { role: step.role })
      : step.verb === 'remove'
        ? removeMember(viewer, other, now)
        : leaveOrganization(viewer, now)
  if (!outcome) return ownerCount
  Object.assign(step.verb === 'leave' ? member : other, outcome.row)
  return ownerCount + outcome.owners
}

describe('whatever members do to one another,', () => {
  const anyMembers = fc.array(
    fc.record({
      role: fc.option(fc.constantFrom(...roleNames), { nil: undefined }),
      status: fc.constantFrom('active' as const, 'suspended' as const),
    }),
    { maxLength: 5 },
  )

  it('the organization keeps its owners, and knows how many (T13)', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyMembers,
        fc.array(anyStep, { maxLength: 30 }),
        (policy, others, steps) => {
          const founders = Array.from({ length: policy.owners.atLeast }, () => ({
            role: policy.owners.role,
            status: 'active' as const,
          }))
          const members = [...founders, ...others].map(
            ({ role = policy.owners.role, status }, id) => aMember({ id: `${id}`, role, status }),
          )
          let ownerCount = ownersOf(policy, members)
          for (const step of steps) {
            ownerCount = play(policy, members, ownerCount, step)
            expect(ownerCount).toBe(ownersOf(policy, members))
            expect(ownerCount).toBeGreaterThanOrEqual(policy.owners.atLeast)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})
