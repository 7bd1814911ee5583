import { definePolicy, type Grant, type PolicyDefinition } from '@rollcall/core'
import { expect, test } from 'vitest'
import { invitationsOf } from './invitations-of.ts'

const policy = (more: Partial<PolicyDefinition>, ask: PolicyDefinition['invitations']['ask']) =>
  definePolicy({
    permissions: ['cloud.read'],
    switches: ['invitation.create'],
    roles: { owner: { permissions: 'all' }, member: { permissions: [] } },
    projects: { switches: ['server.create'] },
    services: { cloud: { organization: { user: ['cloud.read'] } } },
    owners: { role: 'owner' },
    invitations: { role: 'member', ...(ask ? { ask } : {}) },
    ...more,
  })

const everything: Grant[] = [
  { scope: 'organization', permissions: ['invitation.create'] },
  { scope: 'project', projectId: 'lab', permissions: ['server.create'] },
  { scope: 'service', service: 'cloud', role: 'user' },
]
const draft = { role: 'member', locale: 'de', grants: everything, message: ' Welcome ' }
const ada = { email: 'ada@example.com', name: ' Ada ' }

test('what the policy does not ask for is not sent', () => {
  const mute = policy({ members: { others: ['role'] } }, ['email'])
  expect(invitationsOf(mute, draft, [ada])).toEqual({ people: [{ email: 'ada@example.com' }] })
})

test('everything that is asked for is sent for everybody', () => {
  const all = policy({}, [
    'email',
    'name',
    'locale',
    'role',
    'permissions',
    'projects',
    'services',
    'message',
  ])
  const person = { role: 'member', locale: 'de', grants: everything }
  expect(invitationsOf(all, draft, [ada, { email: 'bo@example.com' }])).toEqual({
    people: [
      { email: 'ada@example.com', name: 'Ada', ...person },
      { email: 'bo@example.com', ...person },
    ],
    message: 'Welcome',
  })
})

test('of the access only the scopes that are asked for are sent', () => {
  const { people } = invitationsOf(policy({}, ['email', 'projects']), draft, [ada])
  expect(people[0]?.grants).toEqual([everything[1]])
})

test('whoever is in all projects by their role is given nothing in a single one', () => {
  const { people } = invitationsOf(
    policy({}, ['email', 'role', 'projects']),
    { ...draft, role: 'owner' },
    [ada],
  )
  expect(people[0]?.grants).toEqual([])
})

test('a name found beside an address goes along where others may name people', () => {
  const { people } = invitationsOf(policy({}, ['email']), draft, [ada])
  expect(people).toEqual([{ email: 'ada@example.com', name: 'Ada' }])
})

test('a project line without anything in it gives nothing', () => {
  const grants: Grant[] = [{ scope: 'project', projectId: 'lab', permissions: [] }]
  const { people } = invitationsOf(policy({}, ['email', 'projects']), { ...draft, grants }, [ada])
  expect(people[0]?.grants).toEqual([])
})
