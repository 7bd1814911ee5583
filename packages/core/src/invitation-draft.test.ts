import { describe, expect, it } from 'vitest'
import {
  aDefinition,
  anInvitation,
  anAnswer,
  aMember,
  aPolicy,
  aViewer,
  inviteFacts,
  now,
} from '../test/build.ts'
import { definePolicy } from './define-policy.ts'
import type { Grant } from './grant.ts'
import { inviteMembers, type PersonToInvite } from './invitation.ts'
import { dayOf, type InviteFacts } from './invitation-draft.ts'
import { acceptInvitation } from './my-invitation.ts'
import type { Policy } from './policy.ts'
import { administrators } from './presets/administrators.ts'
import { collaborators } from './presets/collaborators.ts'
import { permissions } from './presets/permissions.ts'
import { services } from './presets/services.ts'

const cloud = (role: string, projectId?: string): Grant => ({
  scope: 'service',
  service: 'cloud',
  role,
  ...(projectId === undefined ? {} : { projectId }),
})
const switched = (...names: string[]): Grant => ({ scope: 'organization', permissions: names })
const ada = aViewer('administrators', {
  policy: services,
  member: { grants: [cloud('administrator')] },
})
const known = inviteFacts({ projects: new Set(['p1', 'p2']) })

function invite(
  viewer: ReturnType<typeof aViewer>,
  own: Partial<PersonToInvite> = {},
  facts: Partial<InviteFacts> = {},
) {
  const people = [{ email: 'ida@x.test', ...own }]
  const { outcome } = inviteMembers(viewer, { people }, { ...known, ...facts }, now)
  return outcome?.invitations[0] ?? outcome?.refused[0]?.reason
}

describe('what an invitation gives besides the role', () => {
  it('is what the role selects, until somebody chooses by hand (S2.15, S2.17)', () => {
    const grants = (own: Partial<PersonToInvite>) => invite(ada, { role: 'administrators', ...own })
    expect(grants({})).toMatchObject({ grants: [cloud('administrator')] })
    expect(grants({ grants: [cloud('user', 'p1')] })).toMatchObject({
      grants: [cloud('user', 'p1')],
    })
    expect(grants({ grants: [] })).toMatchObject({ grants: [] })
    expect(invite(ada, { role: 'engineers' })).toMatchObject({ grants: [] })
  })

  it('is what the role selects beside what was chosen, where services are not asked for', () => {
    const quiet = definePolicy({
      permissions: ['cloud.use', 'report.read'],
      switches: ['report.read'],
      roles: {
        owner: { permissions: 'all' },
        guest: { permissions: [], selects: { cloud: 'user' } },
      },
      services: { cloud: { organization: { user: ['cloud.use'] } } },
      owners: { role: 'owner' },
      invitations: { ask: ['email', 'permissions'], role: 'guest' },
    })
    expect(
      invite(aViewer('owner', { policy: quiet }), { grants: [switched('report.read')] }),
    ).toMatchObject({ grants: [switched('report.read'), cloud('user')] })
  })

  it('never exceeds what the inviter holds, what the role selects neither (T06, T07)', () => {
    const without = aViewer('administrators', { policy: services })
    const reason = { code: 'beyond_own_access', permission: 'project.read' }
    expect(invite(without, { role: 'administrators' })).toEqual(reason)
    expect(invite(without, { role: 'administrators', grants: [] })).toMatchObject({ grants: [] })
    expect(invite(without, { grants: [cloud('observer', 'p1')] })).toEqual({
      ...reason,
      projectId: 'p1',
    })
  })

  it('is in a project of the organization (T04)', () => {
    expect(invite(ada, { grants: [cloud('user', 'p3')] })).toEqual({
      code: 'invalid_input',
      errors: [{ path: 'grants.0.projectId', message: 'is no project of the organization' }],
    })
  })

  it('is one role at a place (S2.21)', () => {
    expect(invite(ada, { grants: [cloud('user', 'p1'), cloud('observer', 'p1')] })).toMatchObject({
      code: 'invalid_input',
    })
  })

  it('is nothing in single projects for who will be in all of them', () => {
    const policy = definePolicy(
      aDefinition({
        projects: { switches: ['site.read'] },
        roles: { owner: { permissions: 'all' }, member: { permissions: [] } },
        invitations: { ask: ['email', 'role', 'projects'], role: 'member' },
      }),
    )
    const viewer = aViewer('owner', { policy })
    const grants: Grant[] = [{ scope: 'project', projectId: 'p1', permissions: ['site.read'] }]
    expect(invite(viewer, { role: 'owner', grants })).toEqual({
      code: 'already_in_all_projects',
      role: 'owner',
    })
    expect(invite(viewer, { grants })).toMatchObject({ grants })
  })

  it('arrives with the membership, as far as the policy still knows it', () => {
    const invitation = anInvitation({ role: 'users', grants: [cloud('user', 'p1'), cloud('lost')] })
    const facts = anAnswer({ policy: services, invitation, inviter: { ...ada.member } })
    expect(acceptInvitation(facts).outcome).toMatchObject({ grants: [cloud('user', 'p1')] })
  })

  it('withdraws the invitation when its inviter lost it meanwhile (T09)', () => {
    const invitation = anInvitation({ role: 'users', grants: [cloud('user', 'p1')] })
    const inviter = aMember({ role: 'administrators' })
    expect(acceptInvitation(anAnswer({ policy: services, invitation, inviter })).outcome).toEqual({
      kind: 'withdrawn',
      close: { status: 'revoked', cause: 'inviter_not_permitted' },
    })
  })

  it('makes nobody owner where there is one by transfer only, whoever invited (T16)', () => {
    for (const invitedById of ['m1', null]) {
      const invitation = anInvitation({ role: 'owner', invitedById })
      const inviter = aMember({ role: 'owner' })
      const facts = anAnswer({ policy: administrators, invitation, inviter })
      expect(acceptInvitation(facts).outcome?.kind).toBe('withdrawn')
    }
  })
})

describe('what the policy does not ask for', () => {
  const owner = (policy: Policy) => aViewer('owner', { policy })
  const inProject: Grant = { scope: 'project', projectId: 'p1', permissions: ['key.read'] }
  const policy = aPolicy({ ask: ['email'], role: 'member' })

  it.each([
    ['another role', collaborators, { role: 'owner' }, 'role'],
    ['permissions', collaborators, { grants: [switched('member.read')] }, 'permissions'],
    ['projects', permissions, { grants: [inProject] }, 'projects'],
    ['services', permissions, { grants: [cloud('user')] }, 'services'],
    ['a role where there are several', policy, { role: 'admin' }, 'role'],
    ['a name that nobody writes for others', collaborators, { name: 'Ida' }, 'name'],
    ['a language that nobody writes for others', collaborators, { locale: 'sv' }, 'locale'],
  ])('is not taken from elsewhere: %s', (_, rules, person, field) => {
    expect(invite(owner(rules), person)).toEqual({ code: 'not_asked', field })
  })

  it('is not taken from elsewhere: a message', () => {
    const request = { people: [{ email: 'i@x.test' }], message: 'Hi' }
    const { outcome } = inviteMembers(owner(collaborators), request, inviteFacts(), now)
    expect(outcome?.refused[0]?.reason).toEqual({ code: 'not_asked', field: 'message' })
  })

  it('is taken where others write it for members anyway: a name and a language', () => {
    const person = { name: 'Ida', locale: 'sv' }
    expect(invite(owner(policy), person)).toMatchObject(person)
  })

  it('may be named when it is what everybody gets', () => {
    expect(invite(owner(collaborators), { role: 'collaborator', grants: [] })).toMatchObject({
      role: 'collaborator',
    })
  })
})

describe('who is not invited', () => {
  const owner = aViewer('owner', { policy: administrators })
  const registered = new Set(['ida@x.test'])

  it('is who has no account, where one is required (S4.5)', () => {
    expect(invite(owner, {}, { registered: new Set() })).toEqual({ code: 'not_registered' })
    expect(invite(owner, { email: 'IDA@X.test' }, { registered })).toMatchObject({
      role: 'administrator',
    })
  })

  it('is who works in a project of the organization, where the policy says so (S4.6)', () => {
    const taken = new Map([['ida@x.test', 'project_member']] as const)
    expect(invite(owner, {}, { registered, taken })).toEqual({ code: 'project_member' })
  })
})

describe('in one day', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, number) => ({ email: `p${number}@x.test` }))
  const viewer = aViewer('administrators', {
    policy: definePolicy(
      aDefinition({
        roles: { administrators: { permissions: 'all' } },
        owners: { role: 'administrators' },
        invitations: { role: 'administrators', perDay: 5 },
      }),
    ),
  })
  const refusedOf = (count: number, invitedToday: number) =>
    inviteMembers(viewer, { people: people(count) }, { ...known, invitedToday }, now).outcome
      ?.refused

  it('nobody invites more than the policy lets them, one by one or at once (S2.52, T48)', () => {
    const reason = { code: 'too_many', retryAt: '2026-03-02T00:00:00.000Z' }
    expect(refusedOf(5, 0)).toEqual([])
    expect(refusedOf(1, 5)).toEqual([{ email: 'p0@x.test', reason }])
    expect(refusedOf(3, 3)).toEqual([{ email: 'p2@x.test', reason }])
  })

  it('the day begins at midnight UTC', () => {
    expect(dayOf(now)).toBe('2026-03-01T00:00:00.000Z')
    expect(dayOf('2026-12-31T23:59:59.999Z')).toBe('2026-12-31T00:00:00.000Z')
  })
})
