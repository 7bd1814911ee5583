import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { anyGrants, anyPolicy, anyRole, projectIds } from '../test/arbitrary.ts'
import { accessOf, can } from './access.ts'
import { fittingGrants } from './grant.ts'
import { policy as policySchema } from './output-policy.ts'
import { projectPermissions, type Policy } from './policy.ts'

const travelled = (policy: Policy): Policy => JSON.parse(JSON.stringify(policy))

describe('a policy that has travelled', () => {
  it('is the same, and described by its schema', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(travelled(policy)).toEqual(policy)
        expect(v.is(policySchema, travelled(policy))).toBe(true)
      }),
    )
  })

  it('gives the same access', () => {
    fc.assert(
      fc.property(anyPolicy, anyRole, anyGrants, (policy, role, grants) => {
        const there = travelled(policy)
        const [here, far] = [accessOf(policy, role, grants), accessOf(there, role, grants)]
        for (const permission of [...policy.permissions, ...projectPermissions(policy)])
          for (const projectId of [undefined, ...projectIds])
            expect(can(far, permission, projectId)).toBe(can(here, permission, projectId))
        expect(fittingGrants(there, grants)).toEqual(fittingGrants(policy, grants))
      }),
    )
  })
})
