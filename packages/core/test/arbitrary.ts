// Decides which policies, people and grants the properties of the rules are tried on.
import * as fc from 'fast-check'
import { definePolicy } from '../src/define-policy.ts'
import type { Grant } from '../src/grant.ts'
import { builtInPermissions } from '../src/permission.ts'
import type {
  PolicyDefinition,
  ProjectsDefinition,
  ServiceDefinition,
} from '../src/policy-definition.ts'
import type { InvitationField, Policy } from '../src/policy.ts'

export const roleNames = ['owner', 'admin', 'hr', 'member', 'guest']
export const projectIds = ['p1', 'p2']

const organizationNames = [...builtInPermissions, 'door.open']
const matrix = { rows: ['site', 'tool'], columns: ['read', 'write'] }
const inMatrix = ['site.read', 'site.write', 'tool.read', 'tool.write']
const inProjects = [...inMatrix, 'grant.change']
const sub = (names: string[]) => fc.subarray(names)

const permissions = fc.oneof(
  { weight: 1, arbitrary: fc.constant('all' as const) },
  { weight: 2, arbitrary: sub(organizationNames) },
)

const anyProjects: fc.Arbitrary<ProjectsDefinition | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant({ switches: inProjects }),
  fc.constant(matrix),
  fc.record({ lead: sub(inProjects), hand: sub(inProjects) }).map((roles) => ({
    permissions: inProjects,
    roles,
  })),
  fc.constant({ throughServices: inProjects }),
)

/** Two services: in one, people are given roles; the other is everybody's. */
const anyServices = (projects: ProjectsDefinition | undefined) => {
  const known = projects ? (projects && 'rows' in projects ? inMatrix : inProjects) : []
  const wide = sub(['door.open', ...known])
  return fc
    .record({ chief: wide, clerk: wide, hand: sub(known), eye: sub(known), always: wide })
    .map(({ chief, clerk, hand, eye, always }): Record<string, ServiceDefinition> => {
      const project = projects ? { hand, eye } : {}
      return {
        desk: { organization: { chief, clerk }, project },
        heat: { organization: { user: always }, always: 'user' },
      }
    })
}

const anyParts = (owning: string[], fewestRoles: number): fc.Arbitrary<Parts> =>
  anyProjects.chain((projects) =>
    fc.record({
      projects: fc.constant(projects),
      services: fc.option(anyServices(projects), { nil: undefined }),
      names: fc.shuffledSubarray(roleNames, { minLength: fewestRoles }),
      held: fc.array(permissions, { minLength: roleNames.length, maxLength: roleNames.length }),
      everywhere: fc.array(sub(inMatrix), { minLength: roleNames.length, maxLength: 9 }),
      selected: fc.array(fc.constantFrom(undefined, 'chief', 'clerk'), {
        minLength: roleNames.length,
        maxLength: 9,
      }),
      switches: sub(organizationNames),
      asked: sub(['role', 'permissions', 'projects', 'services']),
      others: fc.constantFrom(['role', 'displayName', 'locale'] as const, ['locale'] as const),
      owning: fc.constantFrom(...owning),
      atLeast: fc.nat(2),
      role: fc.nat(roleNames.length),
      invitations: fc.record({
        expireAfter: fc.constantFrom('never', 'P7D', 'PT24H'),
        declinable: fc.boolean(),
        atMost: fc.integer({ min: 1, max: 100 }),
      }),
    }),
  )

/** Any roles in any order with any permissions; the highest owns, sometimes alone and handing over. */
export const anyPolicy: fc.Arbitrary<Policy> = anyParts(['some', 'hand over', 'exactly'], 1).map(
  (parts) => definePolicy(define(parts)),
)

/** One whose only owner hands over. */
export const anyPolicyOfOne: fc.Arbitrary<Policy> = anyParts(['exactly'], 2).map((parts) =>
  definePolicy(define(parts)),
)

interface Parts {
  projects: ProjectsDefinition | undefined
  services: Record<string, ServiceDefinition> | undefined
  names: string[]
  held: ('all' | string[])[]
  everywhere: string[][]
  selected: ('chief' | 'clerk' | undefined)[]
  switches: string[]
  asked: string[]
  others: readonly ('role' | 'displayName' | 'locale')[]
  owning: string
  atLeast: number
  role: number
  invitations: Partial<PolicyDefinition['invitations']>
}

function define(parts: Parts): PolicyDefinition {
  const { projects, services, names, switches, owning, atLeast, invitations } = parts
  const [highest = 'owner', ...others] = names
  const transfers = owning !== 'some' && others.length > 0
  const exactly = owning === 'exactly' && transfers
  const there: Record<string, boolean> = {
    role: true,
    permissions: switches.length > 0,
    projects: projects !== undefined && !('throughServices' in projects),
    services: services !== undefined,
  }
  // What is given through services needs one with roles in projects.
  const through = projects && 'throughServices' in projects && !services
  const given = exactly ? others : names
  return {
    permissions: ['door.open'],
    switches,
    roles: Object.fromEntries(
      names.map((name, index) => [
        name,
        transfers && index === 0
          ? { permissions: 'all' as const }
          : {
              permissions: parts.held[index] ?? [],
              projects: projects && !through ? (parts.everywhere[index] ?? []) : [],
              selects: services && parts.selected[index] ? { desk: parts.selected[index] } : {},
            },
      ]),
    ),
    ...(projects && !through ? { projects } : {}),
    ...(services ? { services } : {}),
    owners: {
      role: highest,
      ...(exactly ? { exactly: 1 as const } : { atLeast }),
      ...(transfers ? { transfer: { to: others, formerOwnerBecomes: others[0] ?? '' } } : {}),
    },
    members: { others: parts.others },
    invitations: {
      ...invitations,
      ask: ['email', ...(parts.asked.filter((field) => there[field]) as InvitationField[])],
      role: given[parts.role % given.length] ?? highest,
    },
  }
}

/** A role of some policy, or one that nobody knows. */
export const anyRole: fc.Arbitrary<string> = fc.constantFrom(...roleNames, 'gone')

/** The last one is a project of another organization. */
const anyProjectId = fc.constantFrom(...projectIds, 'p3')

/** Grants of every kind; some of them fit the policy. */
export const anyGrants: fc.Arbitrary<Grant[]> = fc.array(
  fc.oneof(
    fc.record({ scope: fc.constant('organization'), permissions: sub(organizationNames) }),
    fc.record({
      scope: fc.constant('project'),
      projectId: anyProjectId,
      permissions: sub([...inProjects, 'project.read', 'member.read']),
    }),
    fc.record({
      scope: fc.constant('project'),
      projectId: anyProjectId,
      role: fc.constantFrom('lead', 'hand', 'gone'),
    }),
    fc.record(
      {
        scope: fc.constant('service'),
        service: fc.constantFrom('desk', 'heat', 'gone'),
        role: fc.constantFrom('chief', 'clerk', 'hand', 'eye', 'user'),
        projectId: anyProjectId,
      },
      { requiredKeys: ['scope', 'service', 'role'] },
    ),
  ) as fc.Arbitrary<Grant>,
  { maxLength: 5 },
)
