import { hostVerbs, operations, type AuditEntry } from '@rollcall/core'
import { expect, it } from 'vitest'
import { activityLog as copy } from '../copy/en/activity-log.ts'
import { actsOf, daysOf, type Act } from './acts.ts'
import { kinds } from './kinds.ts'
import { consequenceOf, sentenceOf, type Telling } from './sentence.ts'

const telling: Telling = {
  copy,
  words: { roles: { admin: { label: 'Admin' }, member: { label: 'Member' } } },
  somebody: 'Somebody',
  mark: (name) => name,
}

const olle = { userId: 'olle', memberId: 'm-olle', name: 'Olle', removed: false }
const state = (role: string, status: 'active' | 'suspended' | 'removed' = 'active') => ({
  userId: 'ada',
  role,
  status,
  grants: [],
})

let seq = 0
const entry = (
  verb: AuditEntry['verb'],
  change: AuditEntry['change'],
  name: string | null = 'Ada',
  more: Partial<AuditEntry> = {},
): AuditEntry => ({
  seq: ++seq,
  at: '2026-11-22T15:46:00.000Z',
  verb,
  by: olle,
  change,
  subject: { name, removed: false },
  ...more,
})

const invitation = (id: string, status: 'pending' | 'revoked', cause?: string) =>
  ({ kind: 'invitation', id, role: 'member', status, ...(cause && { cause }) }) as const

const told = ({ lead, also, alike }: Act): string[] => [
  alike > 1 ? copy.invitedSeveral('Olle', alike) : sentenceOf(lead, telling),
  ...also.map((one) => consequenceOf(one, telling)),
]

/** As they come from the server: the newest first. */
const read = (...entries: AuditEntry[]): string[][] => actsOf(entries.toReversed()).map(told)

it('a removal is one act, with what it takes along beneath', () => {
  expect(
    read(
      entry('removeMember', {
        kind: 'member',
        id: 'm',
        before: state('admin'),
        after: state('admin', 'removed'),
      }),
      entry('removeMember', invitation('i', 'revoked', 'inviter_removed'), 'bo@acme.example'),
      entry(
        'removeMember',
        {
          kind: 'ownershipOffer',
          id: 'o',
          fromMemberId: 'm',
          toMemberId: 'n',
          status: 'cancelled',
        },
        'Cy',
      ),
    ),
  ).toEqual([
    [
      'Olle removed Ada',
      'The invitation to bo@acme.example was revoked',
      'The offer of ownership to Cy was taken back',
    ],
  ])
})

it('people who are removed in one request are as many acts', () => {
  const removed = { kind: 'member', before: state('member') } as const
  const after = state('member', 'removed')
  expect(
    read(
      entry('removeMember', { ...removed, id: 'a', after }, 'Ada'),
      entry('removeMember', invitation('i', 'revoked', 'inviter_removed'), 'bo@acme.example'),
      entry('removeMember', { ...removed, id: 'c', after }, 'Cy'),
    ),
  ).toEqual([
    ['Olle removed Cy'],
    ['Olle removed Ada', 'The invitation to bo@acme.example was revoked'],
  ])
})

it('people who are invited together are one act, and each of them stands beneath', () => {
  expect(
    read(
      entry('inviteMembers', invitation('old', 'revoked', 'invited_again'), 'bo@acme.example'),
      entry('inviteMembers', invitation('new', 'pending'), 'bo@acme.example'),
      entry('inviteMembers', invitation('cy', 'pending'), 'cy@acme.example'),
    ),
  ).toEqual([
    [
      'Olle invited 2 people',
      'The expired invitation to bo@acme.example was replaced',
      'bo@acme.example as Member',
      'cy@acme.example as Member',
    ],
  ])
})

it('the host has a name of its own, and who accepts ownership is told before who gets which role', () => {
  const by = { userId: 'ada', memberId: 'm', name: 'Ada', removed: false }
  expect(
    read(
      entry('createOrganization', { kind: 'organization', id: 'o' }, null, { by: null }),
      entry(
        'createOrganization',
        { kind: 'member', id: 'm', before: null, after: state('admin') },
        'Ada',
        { by: null },
      ),
      entry(
        'acceptOwnership',
        { kind: 'member', id: 'm', before: state('member'), after: state('admin') },
        'Ada',
        { by },
      ),
      entry(
        'acceptOwnership',
        { kind: 'ownershipOffer', id: 'f', fromMemberId: 'n', toMemberId: 'm', status: 'accepted' },
        'Ada',
        { by },
      ),
    ),
  ).toEqual([
    ['Ada accepted ownership', 'Ada went from Member to Admin'],
    ['The system created the organization', 'Ada joined as Admin'],
  ])
})

it('who declined and was never a member is called as the invitation was addressed', () => {
  const declined = {
    kind: 'invitation',
    id: 'i',
    role: 'member',
    status: 'declined',
    cause: 'declined',
  } as const
  const by = { userId: 'x', memberId: null, name: null, removed: false }
  expect(read(entry('declineInvitation', declined, 'bo@acme.example', { by }))).toEqual([
    ['bo@acme.example declined the invitation'],
  ])
  expect(read(entry('declineInvitation', declined, null, { by }))).toEqual([
    ['Somebody declined the invitation'],
  ])
})

it('acts of one day stand together', () => {
  const one = entry('renameOrganization', { kind: 'organization', id: 'o' }, null)
  const before = { ...one, at: '2026-11-20T12:00:00.000Z' }
  const [first, second] = daysOf(actsOf([one, { ...one, verb: 'setSeatLimit' }, before]))
  expect(first?.acts).toHaveLength(2)
  expect(second?.acts).toHaveLength(1)
})

it('every verb that leaves an entry is of one kind exactly', () => {
  const all = Object.values(kinds).flat()
  expect(new Set(all).size).toBe(all.length)
  expect(all).toEqual(expect.arrayContaining([...hostVerbs]))
  // Those about many act by the verb about one; one with an account of the host only changes nothing here.
  const silent = ['checkInvitations', 'registerPerson', 'previewInvitation']
  const changing = Object.entries(operations).flatMap(([verb, { method }]) =>
    method === 'GET' || silent.includes(verb) || /Members$|Invitations$/.test(verb) ? [] : [verb],
  )
  expect(all).toEqual(expect.arrayContaining(changing))
})

it('marks members by who they are, so that the viewer and who is gone can be told apart', () => {
  const marked: unknown[] = []
  const mark = (name: string, member?: object): string => {
    marked.push(member ?? name)
    return name
  }
  const change = {
    kind: 'member',
    id: 'm',
    before: state('member'),
    after: state('admin'),
  } as const
  const gone = { name: 'Ada', removed: true }
  sentenceOf(entry('changeMember', change, null, { subject: gone }), { ...telling, mark })
  const doer = { memberId: 'm-olle', removed: false }
  expect(marked).toEqual([doer, { memberId: 'm', removed: true }, 'Member', 'Admin'])
})
