import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPolicy, anyPolicyOfOne } from '../test/arbitrary.ts'
import {
  anyCrew,
  anySteps,
  letLoose,
  peopleOf,
  projects,
  rightsGiven,
  rightsOf,
} from '../test/band.ts'
import { fittingGrants, projectOf } from './grant.ts'
import type { Member } from './member.ts'
import { roleOf, type Policy } from './policy.ts'

const runs = { numRuns: 1000 }
/** The machine may be busy with something else. */
const patient = { timeout: 30_000 }
const ownersOf = ({ owners }: Policy, people: Member[]) =>
  people.filter(({ role }) => role === owners.role).map(({ id }) => id)

describe(
  'whatever a band of members does by inviting, joining, changing, granting and handing over,',
  patient,
  () => {
    it('nobody gains a right that the first of them did not hold (invariants 9, 11)', () => {
      fc.assert(
        fc.property(anyPolicy, anyCrew, anySteps, (policy, crew, steps) => {
          const people = peopleOf(policy, crew)
          const before = people.map((member) => ({ ...member }))
          letLoose(policy, people, steps, () => {})
          const allowed = new Set(rightsOf(policy, before[0]!))
          const gained = people.flatMap((member, index) => {
            const { role, grants } = before[index] ?? { role: '', grants: [] }
            const own = rightsOf(policy, { role, grants })
            // What others gave stays theirs, also when a lost role has put it to sleep.
            const theirs = new Set([...allowed, ...own, ...rightsGiven(policy, grants)])
            return rightsOf(policy, member).filter((right) => !theirs.has(right))
          })
          expect(gained).toEqual([])
        }),
        runs,
      )
    })

    it('nobody rises above the first of them (I11)', () => {
      fc.assert(
        fc.property(anyPolicy, anyCrew, anySteps, (policy, crew, steps) => {
          const people = peopleOf(policy, crew)
          const before = people.map(({ role }) => roleOf(policy, role).rank)
          const first = before[0] ?? 0
          letLoose(policy, people, steps, () => {})
          const above = people.filter(
            ({ role }, index) => roleOf(policy, role).rank > Math.max(first, before[index] ?? 0),
          )
          expect(above).toEqual([])
        }),
        runs,
      )
    })

    it('no owner is made or unmade by others than owners (I10)', () => {
      fc.assert(
        fc.property(anyPolicy, anyCrew, anySteps, (policy, crew, steps) => {
          fc.pre(crew[0]?.role !== 0)
          const people = peopleOf(policy, crew)
          const owners = ownersOf(policy, people)
          letLoose(policy, people, steps, () => {
            expect(ownersOf(policy, people)).toEqual(owners)
          })
        }),
        runs,
      )
    })

    it('there is one owner at every moment, where there is to be exactly one (T16)', () => {
      fc.assert(
        fc.property(anyPolicyOfOne, anyCrew, anySteps, (policy, crew, steps) => {
          const people = peopleOf(policy, [
            { role: 0, grants: [] },
            ...crew.map(({ role, grants }) => ({ role: role + 1, grants })),
          ])
          letLoose(policy, people, steps, () => {
            expect(ownersOf(policy, people)).toHaveLength(1)
          })
        }),
        runs,
      )
    })

    it('every grant is one the policy gives, in a project of the organization (I12)', () => {
      fc.assert(
        fc.property(anyPolicy, anyCrew, anySteps, (policy, crew, steps) => {
          const people = peopleOf(policy, crew)
          letLoose(policy, people, steps, () => {})
          for (const { grants } of people) {
            expect(fittingGrants(policy, grants)).toEqual(grants)
            const places = grants.map(projectOf).filter((projectId) => projectId !== undefined)
            expect(places.every((projectId) => projects.has(projectId))).toBe(true)
          }
        }),
        runs,
      )
    })
  },
)
