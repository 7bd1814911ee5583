import { describe, expect, it } from 'vitest'
import { aDefinition } from '../test/build.ts'
import { messageOf, type Mistake } from '../test/mistake.ts'
import type { PolicyDefinition } from './policy-definition.ts'

const owners = (own: object) => aDefinition({ owners: { role: 'owner', ...own } })
const transfer = (own: object) =>
  owners({ transfer: { to: ['admin'], formerOwnerBecomes: 'admin', ...own } })
const asking = (own: object) => aDefinition({ invitations: { role: 'member', ...own } })
/** What only somebody without types can write. */
const untyped = (own: unknown) => aDefinition(own as Partial<PolicyDefinition>)

describe('a policy that invites or hands over in vain is refused at start', () => {
  const mistakes: Mistake[] = [
    [
      'at least and exactly at once',
      owners({ atLeast: 2, exactly: 1 }),
      '`owners` asks for at least 2 and exactly 1',
      'No organization could have both',
      'Leave `atLeast` out',
    ],
    [
      'exactly one owner, or none',
      owners({ atLeast: 0, exactly: 1 }),
      '`owners` asks for at least 0 and exactly 1',
      'No organization could have both',
      'Leave `atLeast` out',
    ],
    [
      'ownership that is handed to an unknown role',
      transfer({ to: ['boss'] }),
      "`owners.transfer.to` names the role 'boss', which the policy does not have",
      'a role without rights',
      'Use one of: owner, admin, member.',
    ],
    ...[{ to: [] }, { to: ['owner'] }, { formerOwnerBecomes: 'owner' }].map((own): Mistake => [
      `ownership that does not move: ${JSON.stringify(own)}`,
      transfer(own),
      "`owners.transfer` leads 'owner' to nobody, or back to 'owner'",
      'Nothing would change hands',
      'Name roles below it',
    ]),
    [
      'ownership that nobody can offer',
      aDefinition({
        roles: { owner: { permissions: ['member.*'] }, member: { permissions: [] } },
        owners: { role: 'owner', transfer: { to: ['member'], formerOwnerBecomes: 'member' } },
      }),
      "role 'owner' lacks 'ownership.offer'",
      'Nobody could offer it',
      'leave `transfer` out',
    ],
    [
      'a former owner who gains by it',
      aDefinition({
        roles: {
          owner: { permissions: ['ownership.offer'] },
          member: { permissions: ['audit.read'] },
        },
        owners: { role: 'owner', transfer: { to: ['member'], formerOwnerBecomes: 'member' } },
      }),
      "is 'member', which holds 'audit.read'",
      'Owners would gain a right by giving ownership away',
      "Give 'audit.read' to 'owner' too",
    ],
    [
      'a former owner who gains in a service by it',
      aDefinition({
        permissions: ['door.open'],
        roles: {
          owner: { permissions: ['ownership.offer'] },
          member: { permissions: [], selects: { desk: 'chief' } },
        },
        services: { desk: { organization: { chief: ['door.open'] } } },
        owners: { role: 'owner', transfer: { to: ['member'], formerOwnerBecomes: 'member' } },
      }),
      "is 'member', which holds 'door.open'",
      'Owners would gain a right',
      "Give 'door.open' to 'owner' too",
    ],
    [
      'an offer that lasts no time',
      transfer({ expireAfter: 'P0D' }),
      "`owners.transfer.expireAfter` is 'P0D'",
      'Nothing could be reckoned with it',
      'such as P7D or PT24H',
    ],
    [
      'invitations into a role that is given by transfer',
      aDefinition({ owners: { role: 'owner', exactly: 1 }, invitations: { role: 'owner' } }),
      "`invitations.role` is 'owner', which is given by transfer only",
      'Nobody could be invited',
      'Name a role below it',
    ],
    [
      'inviting without an address',
      asking({ ask: ['name', 'role'] }),
      "`invitations.ask` leaves out 'email'",
      'Nobody could be told',
      "Write 'email'",
    ],
    [
      'asking for what there is not',
      asking({ ask: ['email', 'phone'] }),
      "`invitations.ask` says 'phone', which means nothing there",
      'It would be ignored',
      'Use email, emailAgain',
    ],
    [
      'more than none and fewer than one a day',
      asking({ perDay: 0 }),
      '`invitations.perDay` is 0',
      'It counts things',
      'Write a whole number from 1',
    ],
    ...(
      [
        ['members.own', { members: { own: ['role'] } }, 'role', 'displayName, locale'],
        ['members.others', { members: { others: ['email'] } }, 'email', 'role, displayName'],
        [
          'removal.afterLastOrganization',
          { removal: { afterLastOrganization: 'erase' } },
          'erase',
          'keepUser, deleteUser',
        ],
        [
          'invitations.invitee.registered',
          { invitations: { role: 'member', invitee: { registered: 'yes' } } },
          'yes',
          'any, required',
        ],
        [
          'invitations.invitee.not',
          { invitations: { role: 'member', invitee: { not: ['friend'] } } },
          'friend',
          'projectMember',
        ],
      ] as const
    ).map(([where, definition, wrong, use]): Mistake => [
      `a word that means nothing in ${where}`,
      untyped(definition),
      `\`${where}\` says '${wrong}', which means nothing there`,
      'It would be ignored',
      `Use ${use}`,
    ]),
  ]

  it.each(mistakes)('%s: with what, why and how', (_, definition, ...says) => {
    const message = messageOf(definition)
    expect(message).toMatch(/^TypeError: Rollcall: /)
    for (const part of says) expect(message).toContain(part)
  })
})
