import { describe, expect, it } from 'vitest'
import { aDefinition } from '../test/build.ts'
import { messageOf, type Mistake } from '../test/mistake.ts'
import type { PolicyDefinition } from './policy-definition.ts'

const owner = { permissions: 'all' } as const
const invitations = (own: object) => aDefinition({ invitations: { role: 'member', ...own } })

describe('a policy that cannot work is refused at start', () => {
  const roles = (names: string[]): PolicyDefinition =>
    aDefinition({
      roles: { owner, member: owner, ...Object.fromEntries(names.map((name) => [name, owner])) },
    })

  const mistakes: Mistake[] = [
    [
      'a permission nobody declared',
      aDefinition({ roles: { owner, member: { permissions: ['member.raed'] } } }),
      "role 'member' asks for the permission 'member.raed', which nobody declared",
      'would never be given',
      "list it in the policy's own `permissions`",
    ],
    [
      'a star that stands for nothing',
      aDefinition({ roles: { owner, member: { permissions: ['door.*'] } } }),
      "'door.*', which nobody declared",
      'would never be given',
      'Correct the name',
    ],
    [
      'a star alone',
      aDefinition({ roles: { owner, member: { permissions: ['*'] } } }),
      "'*', which nobody declared",
      'would never be given',
      'Correct the name',
    ],
    [
      'owners of an unknown role',
      aDefinition({ owners: { role: 'boss', atLeast: 1 } }),
      "`owners.role` names the role 'boss', which the policy does not have",
      'a role without rights',
      'Use one of: owner, admin, member.',
    ],
    [
      'owners who are not the highest',
      aDefinition({ owners: { role: 'admin', atLeast: 1 } }),
      "`owners.role` is 'admin', but 'owner' stands above it",
      'without being one',
      "Write 'admin' first",
    ],
    [
      'invitations into an unknown role',
      invitations({ role: 'guest' }),
      "`invitations.role` names the role 'guest', which the policy does not have",
      'a role without rights',
      'Use one of: owner, admin, member.',
    ],
    ...['1', 'a,b', ' admin', '', 'x'.repeat(65), '__proto__'].map((name): Mistake => [
      `the role name ${JSON.stringify(name.slice(0, 12))}`,
      roles(JSON.parse(JSON.stringify([name]))),
      `'${name}' is no name for a role`,
      'The order is the rank',
      'at most 64',
    ]),
    ...(['owner', 'member', 'author'] as const).map((name): Mistake => [
      `a former name of two roles: ${name}`,
      aDefinition({
        roles: {
          owner,
          editor: { ...owner, formerly: ['author'] },
          member: { ...owner, formerly: [name] },
        },
      }),
      `'${name}' is the name of two roles, or was`,
      'could get the rights of either',
      'Leave it out of `formerly`',
    ]),
    ...['7 days', 'P1W', 'P0D', '', 'P', 'P40000D', 'Never'].map((text): Mistake => [
      `an expiry of ${JSON.stringify(text)}`,
      invitations({ expireAfter: text }),
      `\`invitations.expireAfter\` is '${text}'`,
      'Nothing could be reckoned with it',
      'such as P7D or PT24H',
    ]),
    [
      'a resend that is never possible',
      invitations({ resendAfter: 'never' }),
      "`invitations.resendAfter` is 'never'",
      'Nothing could be reckoned with it',
      'such as P7D or PT24H',
    ],
    ...[-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY].map((atLeast): Mistake => [
      `at least ${atLeast} owners`,
      aDefinition({ owners: { role: 'owner', atLeast } }),
      `\`owners.atLeast\` is ${atLeast}`,
      'It counts things',
      'Write a whole number from 0',
    ]),
    ...[0, 101, 2.5].map((atMost): Mistake => [
      `at most ${atMost} addresses`,
      invitations({ atMost }),
      `\`invitations.atMost\` is ${atMost}`,
      'It counts things',
      'Write a whole number from 1 to 100',
    ]),
  ]

  it.each(mistakes)('%s: with what, why and how', (_, definition, ...says) => {
    const message = messageOf(definition)
    expect(message).toMatch(/^TypeError: Rollcall: /)
    for (const part of says) expect(message).toContain(part)
  })
})
