import { describe, expect, it } from 'vitest'
import { aDefinition } from '../test/build.ts'
import { messageOf, type Mistake } from '../test/mistake.ts'
import { definePolicy } from './define-policy.ts'
import type { PolicyDefinition } from './policy-definition.ts'

const owner = { permissions: 'all' } as const
const service = (own: object, more: Partial<PolicyDefinition> = {}) =>
  aDefinition({ permissions: ['door.open'], services: { desk: own }, ...more })
const asking = (own: object) => aDefinition({ invitations: { role: 'member', ...own } })
describe('a policy that gives access in vain, or too much, is refused at start', () => {
  const mistakes: Mistake[] = [
    [
      'a permission with a name that lists and stars would break',
      aDefinition({ permissions: ['door.*'] }),
      "'door.*' is no name for a permission",
      'Stars such as `member.*`',
      'Write noun.verb',
    ],
    [
      'a permission too long to travel',
      aDefinition({ projects: { rows: ['r'.repeat(40)], columns: ['c'.repeat(40)] } }),
      'is no name for a permission',
      'the names of grants are made of it',
      'at most 64',
    ],
    [
      'a switch for a permission nobody declared',
      aDefinition({ switches: ['door.open'] }),
      "`switches` asks for the permission 'door.open', which nobody declared",
      'would never be given',
      "list it in the policy's own `permissions`",
    ],
    [
      'a role with permissions in projects that there are not',
      aDefinition({ roles: { owner, member: { permissions: [], projects: ['site.read'] } } }),
      "`projects` of role 'member' asks for the permission 'site.read', which nobody declared",
      'would never be given',
      'or `projects`',
    ],
    [
      'a service without roles',
      service({}),
      "service 'desk' has no organization role ''",
      'Nobody could have access to it',
      'Write the role under `organization`',
    ],
    [
      'a service where everybody has a role that there is not',
      service({ organization: { user: [] }, always: 'chief' }),
      "service 'desk' has no organization role 'chief'",
      'Nobody could have access to it',
      'with its permissions',
    ],
    [
      'a service that rules over people',
      service({ organization: { chief: ['door.open', 'member.remove'] } }),
      "role 'chief' of service 'desk' holds 'member.remove', which is not the host's",
      'would rule over people',
      'by a role of the policy, or by `switches`',
    ],
    [
      'a name of a service role that lists would break',
      service({ organization: { 'a,b': [] } }),
      "'a,b' is no name for a service or its role",
      'lists of roles are parted by commas',
      'at most 64',
    ],
    [
      'projects through services of which none has any',
      service({ organization: { chief: [] } }, { projects: { throughServices: ['site.read'] } }),
      'no service has project roles',
      'Nobody could be let into a project',
      'Write roles under `project`',
    ],
    ...[
      { selects: { desk: 'hand' } },
      { selects: { lost: 'chief' } },
      { selects: { heat: 'user' } },
    ].map((role): Mistake => [
      `a role that selects what cannot be chosen: ${JSON.stringify(role.selects)}`,
      aDefinition({
        roles: { owner, member: { permissions: [], ...role } },
        services: {
          desk: { organization: { chief: [] } },
          heat: { organization: { user: [] }, always: 'user' },
        },
      }),
      "role 'member' selects",
      'promised access they never get',
      'of a service without `always`',
    ]),
    ...['permissions', 'projects', 'services'].map((field): Mistake => [
      `asking for ${field} where there are none to give`,
      asking({ ask: ['email', field] }),
      `\`invitations.ask\` names '${field}', of which the policy has none to give`,
      'The dialog would ask for nothing',
      field === 'permissions' ? 'write `switches`' : `write \`${field}\``,
    ]),
  ]

  it.each(mistakes)('%s: with what, why and how', (_, definition, ...says) => {
    const message = messageOf(definition)
    expect(message).toMatch(/^TypeError: Rollcall: /)
    for (const part of says) expect(message).toContain(part)
  })

  it('but all roles of a service may be all of the host’s permissions', () => {
    const { services } = definePolicy(
      service(
        { organization: { chief: 'all' }, project: { hand: 'all' } },
        { projects: { switches: ['site.read', 'grant.change'] } },
      ),
    )
    const inProjects = ['project.read', 'site.read', 'grant.change']
    expect(services[0]?.organization[0]?.permissions.toSorted()).toEqual(
      ['door.open', ...inProjects].toSorted(),
    )
    expect(services[0]?.project[0]?.permissions).toEqual(inProjects)
  })
})
