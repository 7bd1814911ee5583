import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

const secret = 'hunter2hunter2'
const email = 'ada@x.test'

/** What is sent to inviteMembers, and where the mistake is. */
const invitations: [why: string, body: string, path: string, message: string | RegExp][] = [
  ['nobody named', '{}', 'people', 'is missing'],
  ['nobody in the list', '{"people":[]}', 'people', 'names nobody'],
  ['people that are no list', `{"people":"${secret}"}`, 'people', /^must be/],
  ['a number for an address', '{"people":[{"email":42}]}', 'people.0.email', /^must be/],
  ['an empty address', '{"people":[{"email":""}]}', 'people.0.email', 'is empty'],
  ['an empty name', `{"people":[{"email":"${email}","name":" "}]}`, 'people.0.name', 'is empty'],
  ['a language that is none', one(`"locale":"${secret}"`), 'people.0.locale', 'is no language tag'],
  ['a language that only looks it', one('"locale":"en-us-us"'), 'people.0.locale', /language tag/],
  [
    'an unknown delivery',
    `{"people":[{"email":"${email}"}],"delivery":"x"}`,
    'delivery',
    /^must be/,
  ],
  ['null for a role', one('"role":null'), 'people.0.role', /^must be/],
  ['a list of roles', one('"role":["owner"]'), 'people.0.role', /^must be/],
  ['a NUL in a name', one('"name":"A\\u0000da"'), 'people.0.name', /characters/],
  ['half a character in a name', one('"name":"A\\ud800da"'), 'people.0.name', /characters/],
  [
    'a NUL in the message',
    `{"people":[{"email":"${email}"}],"message":"a\\u0000"}`,
    'message',
    /./,
  ],
]

/** Fields that only the server decides. */
const ours = [
  'id',
  'status',
  'organizationId',
  'invitedById',
  'expiresAt',
  'version',
  'linkVersion',
]
const odd = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']

onEveryDatabase('inputs', (open) => {
  const acme = useAcme(open)

  it.for(invitations)('refuses %s and says where', async ([, body, path, message]) => {
    const { db, olle, organizationId, send } = await acme()
    const answer = await unchanged(db, () =>
      send(olle, 'POST', `/organizations/${organizationId}/invitations`, json(body)),
    )
    expect(answer.body).toMatchObject({ status: 422, code: 'invalid_input' })
    expect(answer.body.errors).toEqual([{ path, message: expect.stringMatching(message) }])
    expect(JSON.stringify(answer.body)).not.toContain(secret)
  })

  it.for([...ours, ...odd])('takes no field called %s (T19, T20)', async (name) => {
    const { db, olle, organizationId, send } = await acme()
    const inside = `{"people":[{"email":"${email}","${name}":{"role":"owner"}}]}`
    const beside = `{"people":[{"email":"${email}"}],"${name}":{"role":"owner"}}`
    for (const [body, path] of [
      [inside, `people.0.${name}`],
      [beside, name],
    ] as const) {
      const answer = await unchanged(db, () =>
        send(olle, 'POST', `/organizations/${organizationId}/invitations`, json(body)),
      )
      expect(answer.body.errors).toEqual([{ path, message: 'is not known here' }])
    }
    expect(({} as { role?: string }).role).toBeUndefined()
  })

  it.for(['status', 'userId', 'email', 'removedAt', 'joinedAt', 'twoFactor'])(
    'changes no %s of a member (T19)',
    async (name) => {
      const { ask, db, olle } = await acme()
      const change = { memberId: olle.memberId, [name]: 'active' }
      const answer = await unchanged(db, () => ask(olle, 'changeMember', change))
      expect(answer.body.errors).toEqual([{ path: name, message: 'is not known here' }])
    },
  )

  it('refuses a change that changes nothing', async () => {
    const { ask, olle } = await acme()
    const answer = await ask(olle, 'changeMember', { memberId: olle.memberId })
    expect(answer.body.errors).toEqual([{ path: '', message: 'changes nothing' }])
  })

  it('takes nothing where nothing is asked', async () => {
    const { ask, db, invite, olle, who } = await acme()
    const { id } = await invite(who('ada'))
    const more = { invitationId: id, force: true } as never
    const answer = await unchanged(db, () => ask(olle, 'revokeInvitation', more))
    expect(answer.body.errors).toEqual([{ path: 'force', message: 'is not known here' }])
  })

  it('names at most a hundred people at a time (T48)', async () => {
    const { ask, db, olle } = await acme()
    const people = Array.from({ length: 101 }, (_, index) => ({ email: `many${index}@x.test` }))
    const answer = await unchanged(db, () => ask(olle, 'inviteMembers', { people }))
    expect(answer.body.errors).toMatchObject([{ path: 'people' }])
    const { body } = await ask(olle, 'inviteMembers', { people: people.slice(1) })
    expect(body.invitations).toHaveLength(100)
  })

  it.for(['"1', '1', 'W/"1"', '"-1"', '"1", "2"'])(
    'takes no If-Match that is %s',
    async (ifMatch) => {
      const { ask, olle } = await acme()
      const change = { memberId: olle.memberId, displayName: 'O' }
      const answer = await ask(olle, 'changeMember', change, { 'if-match': ifMatch })
      expect(answer.body.errors).toMatchObject([{ path: 'If-Match' }])
    },
  )

  it.for(['%00', 'a%00b', '%ff', "'", '..', '%E0%A4%A'])(
    'finds nothing under the id %s, and breaks on nothing (T50)',
    async (id) => {
      const { olle, organizationId, send } = await acme()
      const paths = [`/organizations/${id}`, `/organizations/${organizationId}/members/${id}`]
      for (const path of paths) {
        expect((await send(olle, 'GET', path)).body).toMatchObject({ code: 'not_found' })
      }
    },
  )
})

function one(field: string): string {
  return `{"people":[{"email":"${email}",${field}}]}`
}

function json(body: string): RequestInit {
  return { body, headers: { 'content-type': 'application/json' } }
}
