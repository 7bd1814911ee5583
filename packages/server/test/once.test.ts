import { operations, type Verb } from '@rollcall/core'
import { expect, it } from 'vitest'
import type { Answer } from '../src/testing/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'
import { examples, policyFor } from './examples.ts'
import { directory, policies } from './refusal/provocation.ts'
import { verbs } from './well-formed.ts'

const posts = verbs.filter((verb) => operations[verb].method === 'POST')
const key = { 'idempotency-key': 'once' }

/** The example of a verb, asked with a key; and the same once more. */
async function withKey(acme: Acme, verb: Verb) {
  let again = (): Promise<Answer> => Promise.reject(new Error(`${verb} was not asked`))
  const ask: Acme['ask'] = (actor, asked, input, headers) => {
    if (asked !== verb) return acme.ask(actor, asked, input, headers)
    again = () => acme.ask(actor, asked, input, { ...headers, ...key })
    return again()
  }
  return { first: await examples[verb]({ ...acme, ask }), again }
}

/** Somebody invites somebody else, with a key. */
function inviting({ ask, who }: Acme) {
  return (inviter: Parameters<Acme['ask']>[0], name: string, headers = key) =>
    ask(inviter, 'inviteMembers', { people: [{ email: who(name).email }] }, headers)
}

onEveryDatabase('the same request with the same key', (open) => {
  const acme = useAcme(open, { policies, directory })

  it.for(posts)('to %s is answered the same, and changes nothing more (I20, F25)', async (verb) => {
    const world = await acme(policyFor[verb])
    const { first, again } = await withKey(world, verb)
    const second = await unchanged(world.db, again)
    expect({ status: second.status, body: second.body }).toEqual({
      status: first.status,
      body: first.body,
    })
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(JSON.stringify(await rowsOf(world.db, 'rollcall_request'))).not.toMatch(/@|v1\./)
  })

  it('is answered from the rows as they are now', async () => {
    const world = await acme()
    const { ask, olle } = world
    const { body } = await inviting(world)(olle, 'ada')
    await ask(olle, 'revokeInvitation', { invitationId: body.invitations[0].id })
    const again = await inviting(world)(olle, 'ada')
    expect(again).toMatchObject({ status: 201, body: { invitations: [{ status: 'revoked' }] } })
  })

  it('is another one when it asks for something else (I20)', async () => {
    const world = await acme()
    const invite = inviting(world)
    expect((await invite(world.olle, 'ada')).status).toBe(201)
    const other = await unchanged(world.db, () => invite(world.olle, 'bea'))
    expect(other.body).toMatchObject({ status: 422, code: 'key_reused' })
    const { id: organizationId, owner } = await world.found(world.olle)
    const people = [{ email: world.who('ada').email }]
    const elsewhere = await world.ask(owner, 'inviteMembers', { organizationId, people }, key)
    expect(elsewhere.body.code).toBe('key_reused')
  })

  it('is another one from somebody else, to another verb, and with another key (I20)', async () => {
    const world = await acme()
    const invite = inviting(world)
    const mia = await world.add('mia', 'admin')
    const { body } = await invite(world.olle, 'ada')
    expect((await invite(mia, 'bea')).status).toBe(201)
    expect((await invite(world.olle, 'cora', { 'idempotency-key': 'twice' })).status).toBe(201)
    const { id: invitationId } = body.invitations[0]
    expect((await world.ask(world.olle, 'linkInvitation', { invitationId }, key)).status).toBe(200)
    expect((await invite(mia, 'ada', { 'idempotency-key': 'own' })).body.code).toBe(
      'already_invited',
    )
  })

  it.for(['inviteMembers', 'acceptInvitation', 'resendInvitation', 'offerOwnership'] as const)(
    'to %s ten times at once is done once, and all are answered the same (I20)',
    async (verb) => {
      const world = await acme()
      const { ask, clock, invite, join, olle, who } = world
      const { id: invitationId } = await invite(who('ada'))
      const { memberId } = await join('mia')
      clock.advance('PT60S')
      const asked = {
        inviteMembers: () => inviting(world)(olle, 'bea'),
        acceptInvitation: () => ask(who('ada'), 'acceptInvitation', { invitationId }, key),
        resendInvitation: () => ask(olle, 'resendInvitation', { invitationId }, key),
        offerOwnership: () => ask(olle, 'offerOwnership', { memberId }, key),
      }
      const answers = await Promise.all(Array.from({ length: 10 }, asked[verb]))
      const [first] = answers
      expect(first?.status).toBe(operations[verb].answers)
      for (const { status, body } of answers)
        expect({ status, body }).toEqual({ status: first?.status, body: first?.body })
    },
  )

  it('in two organizations at once is done in one of them (I20)', async () => {
    const world = await acme()
    const { ask, db, found, olle, organizationId, who } = world
    const other = await found(olle)
    const people = [{ email: who('ada').email }]
    const before = await rowsOf(db, 'rollcall_invitation')
    const answers = await Promise.all(
      [organizationId, other.id].map((id) =>
        ask(olle, 'inviteMembers', { organizationId: id, people }, key),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 422]))
    expect(await rowsOf(db, 'rollcall_invitation')).toHaveLength(before.length + 1)
  })

  it('is tried again after a refusal: only what was done is remembered', async () => {
    const world = await acme()
    const { ask, clock, invite, olle, who } = world
    const { id: invitationId } = await invite(who('ada'))
    const resend = () => ask(olle, 'resendInvitation', { invitationId }, key)
    expect((await unchanged(world.db, resend)).status).toBe(429)
    clock.advance('PT60S')
    expect((await resend()).body.invitation.version).toBe(2)
    expect((await resend()).body.invitation.version).toBe(2)
  })

  it('is forgotten after a day', async () => {
    const world = await acme()
    const invite = inviting(world)
    await invite(world.olle, 'ada')
    world.clock.advance('PT23H59M59S')
    await world.rollcall.sweep()
    expect((await invite(world.olle, 'ada')).status).toBe(201)
    world.clock.advance('PT1S')
    expect((await invite(world.olle, 'ada')).body.code).toBe('already_invited')
    expect((await invite(world.olle, 'bea')).status).toBe(201)
    expect((await invite(world.olle, 'ada')).body.code).toBe('key_reused')
    world.clock.advance('P1D')
    await world.rollcall.sweep()
    expect(await rowsOf(world.db, 'rollcall_request')).toEqual([])
  })

  it('tells nothing to whoever has lost the right to ask, or has gone (T63)', async () => {
    const world = await acme()
    const { ask, add, invite, olle, rollcall, who } = world
    const mia = await add('mia', 'admin')
    await inviting(world)(mia, 'bea')
    await ask(olle, 'changeMember', { memberId: mia.memberId, role: 'viewer' })
    expect((await inviting(world)(mia, 'bea')).status).toBe(403)

    const { id: invitationId } = await invite(who('ada'))
    const accept = () => ask(who('ada'), 'acceptInvitation', { invitationId }, key)
    const { memberId } = { memberId: (await accept()).body.member.id }
    await ask(olle, 'removeMember', { memberId })
    expect((await accept()).status).toBe(404)

    await rollcall.users.delete(mia.userId)
    const left = await rowsOf(world.db, 'rollcall_request')
    expect(left.filter((row) => row['user_id'] === mia.userId)).toEqual([])
  })

  it.for(['', 'a b', 'é', 'a'.repeat(256)])('needs a key that is one: "%s"', async (text) => {
    const { ask, db, olle } = await acme()
    const people = [{ email: 'ada@x.test' }]
    const headers = { 'idempotency-key': text }
    const answer = await unchanged(db, () => ask(olle, 'inviteMembers', { people }, headers))
    expect(answer.body.errors).toMatchObject([{ path: 'Idempotency-Key' }])
  })

  it('needs no key: nothing of it is remembered then', async () => {
    const { db, invite, who } = await acme()
    const before = await rowsOf(db, 'rollcall_request')
    await invite(who('ada'))
    expect(await rowsOf(db, 'rollcall_request')).toEqual(before)
  })
})
