// Decides which policies and people the properties of the rules are tried on.
import * as fc from 'fast-check'
import { builtInPermissions } from '../src/permission.ts'
import { definePolicy } from '../src/define-policy.ts'
import type { Policy } from '../src/policy.ts'

export const roleNames = ['owner', 'admin', 'hr', 'member', 'guest']

const permissions = fc.oneof(
  { weight: 1, arbitrary: fc.constant('all' as const) },
  { weight: 4, arbitrary: fc.subarray([...builtInPermissions, 'door.open']) },
)

/** Any roles in any order with any permissions; the highest owns. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .tuple(
    fc.shuffledSubarray(roleNames, { minLength: 1 }),
    fc.array(permissions, { minLength: roleNames.length, maxLength: roleNames.length }),
    fc.record({
      atLeast: fc.nat(2),
      role: fc.nat(roleNames.length),
      expireAfter: fc.constantFrom('never', 'P7D', 'PT24H'),
      declinable: fc.boolean(),
      atMost: fc.integer({ min: 1, max: 100 }),
    }),
  )
  .map(([names, held, { atLeast, role, ...invitations }]) => {
    const [highest = 'owner'] = names
    return definePolicy({
      permissions: ['door.open'],
      roles: Object.fromEntries(
        names.map((name, index) => [name, { permissions: held[index] ?? [] }]),
      ),
      owners: { role: highest, atLeast },
      invitations: { role: names[role % names.length] ?? highest, ...invitations },
    })
  })

/** A role of some policy, or one that nobody knows. */
export const anyRole: fc.Arbitrary<string> = fc.constantFrom(...roleNames, 'gone')
