import { permissions, standard, type Grant, type Person, type Policy } from '@rollcall/core'
import { expect, test } from 'vitest'
import { changeOf, differences, draftOf, rebased, type Draft } from './correction.ts'

const reading: Grant = { scope: 'organization', permissions: ['billing.read'] }

function invitation(more: Partial<Person> = {}): Person {
  return {
    id: 'i1',
    kind: 'invitation',
    userId: null,
    email: 'ada@x.test',
    name: null,
    imageUrl: null,
    locale: null,
    role: 'member',
    grants: [],
    status: 'pending',
    twoFactor: null,
    joinedAt: null,
    lastActiveAt: null,
    invitedAt: '2030-01-01T00:00:00.000Z',
    invitedBy: 'Olle',
    sentAt: '2030-01-01T00:00:00.000Z',
    expiresAt: null,
    delivery: 'sent',
    version: 1,
    actions: ['editInvitation'],
    refusals: {},
    ...more,
  }
}

function corrected(base: Person, part: Partial<Draft>, policy: Policy = standard) {
  return { base, draft: { ...draftOf(base, policy), ...part } }
}

test('only what was changed is sent, and an emptied name is taken out', () => {
  const base = invitation({ name: 'Ada', locale: 'de' })
  expect(changeOf(corrected(base, {}), standard)).toEqual({})
  expect(changeOf(corrected(base, { role: 'admin' }), standard)).toEqual({ role: 'admin' })
  expect(changeOf(corrected(base, { name: ' ' }), standard)).toEqual({ name: null })
  expect(changeOf(corrected(base, { locale: '' }), standard)).toEqual({ locale: null })
})

test('access is sent whole, once something of it was changed', () => {
  const [switched = ''] = permissions.switches
  const grant: Grant = { scope: 'organization', permissions: [switched] }
  const role = permissions.invitations.role
  const base = invitation({ role, grants: [grant] })
  expect(changeOf(corrected(base, {}, permissions), permissions)).toEqual({})
  expect(changeOf(corrected(base, { grants: [] }, permissions), permissions)).toEqual({
    grants: [],
  })
})

test('what somebody else has changed is taken over, what was typed is kept', () => {
  const base = invitation({ name: 'Ada', locale: 'de' })
  const typed = corrected(base, { name: 'Ada Lovelace' })
  const fresh = invitation({ name: 'A. Lovelace', locale: 'de', role: 'admin', version: 2 })
  const { base: newer, draft } = rebased(typed, fresh, standard)
  expect(newer).toBe(fresh)
  expect(draft).toMatchObject({ name: 'Ada Lovelace', role: 'admin', locale: 'de' })
  expect(differences(draftOf(base, standard), draftOf(fresh, standard))).toEqual(['role', 'name'])
})

test('what two people gave adds up', () => {
  const [first = '', second = ''] = permissions.switches
  const give = (name: string): Grant => ({ scope: 'organization', permissions: [name] })
  const role = permissions.invitations.role
  const typed = corrected(invitation({ role }), { grants: [give(first)] }, permissions)
  const fresh = invitation({ role, grants: [give(second)], version: 2 })
  const { draft } = rebased(typed, fresh, permissions)
  expect(draft.grants).toEqual([{ scope: 'organization', permissions: [first, second].toSorted() }])
})

test('what the policy knows no more is not shown', () => {
  expect(draftOf(invitation({ grants: [reading] }), standard).grants).toEqual([])
})
