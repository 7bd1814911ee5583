import { operations, type Actor, type Reason, type Verb } from '@rollcall/core'
import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { statuses } from '../src/status.ts'
import type { Answer } from '../src/testing/index.ts'
import { useAcme, type Acme, type Joined } from './acme.ts'
import { adminAboutOwner, everybody, standardMatrix, type Who } from './authz.matrix.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { insideVerbs, verbs, wellFormed } from './well-formed.ts'

onEveryDatabase('who may do what', (open) => {
  const acme = useAcme(open)

  it.for(verbs)(
    '%s is for those of the matrix, and changes nothing for others (T02, I14)',
    async (verb) => {
      const world = await acme()
      const cast = await castOf(world)
      const expected = standardMatrix[verb]
      const real = await makeReady(world, verb, cast)

      const found: Partial<Record<Who, string>> = {}
      await unchanged(world.db, async () => {
        for (const who of everybody.filter((name) => expected[name] !== 'done')) {
          const answer = await world.ask(cast[who], verb, real)
          found[who] = outcomeOf(answer)
          if ('token' in real) continue
          const guess = await world.ask(cast[who], verb, wellFormed(verb))
          expect(guess.body).toEqual(answer.body)
        }
      })
      for (const who of everybody.filter((name) => expected[name] === 'done')) {
        const fresh = await makeReady(world, verb, cast)
        found[who] = outcomeOf(await world.ask(cast[who], verb, fresh, seen(verb)))
      }
      expect(found).toEqual(expected)
    },
  )

  const ranked = verbs.filter((verb) => adminAboutOwner[verb] !== null)
  it.for(ranked)(
    '%s, asked by an admin about an owner, is as the matrix says (T08, T12)',
    async (verb) => {
      const world = await acme()
      const cast = await castOf(world)
      const real = await makeReady(world, verb, cast, 'owner')
      const ask = () => world.ask(cast.admin, verb, real)
      const expected = adminAboutOwner[verb]
      const answer = await (expected === 'done' ? ask() : unchanged(world.db, ask))
      expect(outcomeOf(answer)).toBe(expected)
    },
  )
})

onEveryDatabase('the routes', (open) => {
  const acme = useAcme(open)

  it('are those of the table, each once, and what answers wrong methods (T01)', async () => {
    expect(beside((await acme()).rollcall.routes)).toEqual([])
  })

  it('cannot be more without being found (T01)', async () => {
    const { rollcall } = await (await acme()).sibling({})
    const app = new Hono().route('/', rollcall.routes)
    app.get('/organizations/:organizationId/secrets', (c) => c.json({}))
    app.all('/organizations/:organizationId/people', (c) => c.json({}))
    app.use(async (_, next) => next())
    expect(beside(app)).toEqual([
      'GET /organizations/:organizationId/secrets',
      'ALL /organizations/:organizationId/people',
      'ALL /*',
    ])
  })
})

/** The routes that no row of the table stands for. */
function beside({ routes }: Hono): string[] {
  const expected = [
    ...verbs.map((verb) => `${operations[verb].method} ${operations[verb].path}`),
    'GET /openapi.json',
    ...new Set(verbs.map((verb) => `ALL ${operations[verb].path}`)),
  ]
  return routes
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => {
      const at = expected.indexOf(route)
      if (at >= 0) expected.splice(at, 1)
      return at < 0
    })
}

/** One of each. Everybody's address is proved. */
async function castOf(acme: Acme): Promise<Record<Who, Actor | null>> {
  const { add, ask, found, invite, olle, who } = acme
  const [removed, suspended] = [await add('remus', 'admin'), await add('susan', 'admin')]
  await ask(olle, 'removeMember', { memberId: removed.memberId })
  await ask(olle, 'suspendMember', { memberId: suspended.memberId })
  await invite(who('ida'))
  return {
    anonymous: null,
    outsider: who('otto'),
    invitee: who('ida'),
    removed,
    suspended,
    viewer: await add('vera', 'viewer'),
    member: await add('mats', 'member'),
    admin: await add('adam', 'admin'),
    owner: await add('ona', 'owner'),
    ownerElsewhere: (await found(who('eve'))).owner,
  }
}

let people = 0

/** Makes what a verb is about, new for each question, and gives back the question. */
async function makeReady(
  { add, ask, clock, invite, offer, olle, token, who }: Acme,
  verb: Verb,
  cast: Record<Who, Actor | null>,
  role = 'member',
): Promise<object> {
  const { path } = operations[verb]
  const somebody = `somebody${(people += 1)}`
  const isMine = !insideVerbs.includes(verb)
  const ids: { memberId?: string; invitationId?: string; offerId?: string } = {}
  const asked = wellFormed(verb)
  if (path.includes(':memberId') || verb === 'offerOwnership' || 'memberIds' in asked) {
    ids.memberId = (await add(somebody, role)).memberId
    if (verb === 'reactivateMember') await ask(olle, 'suspendMember', { memberId: ids.memberId })
  }
  if (path.includes(':offerId'))
    ids.offerId = await openOffer({ ask, offer }, cast.member as Joined)
  const invitee = isMine ? who('ida') : who(somebody)
  if (path.includes(':invitationId') || 'token' in asked || 'invitationIds' in asked) {
    ids.invitationId = await openInvitation({ ask, invite }, invitee, role)
    clock.advance('PT60S')
  }
  if ('token' in asked) return { token: await token(invitee) }
  if (verb === 'inviteMembers') return { people: [{ email: who(somebody).email, role }] }
  return wellFormed(verb, ids)
}

/** The invitation of somebody, made once. */
async function openInvitation(
  { ask, invite }: Pick<Acme, 'ask' | 'invite'>,
  invitee: Actor,
  role: string,
): Promise<string> {
  const { body } = await ask(invitee, 'listMyInvitations')
  if (body.invitations.length > 0) return body.invitations[0].id
  return (await invite(invitee, role)).id
}

/** The offer to a member, made once. */
async function openOffer({ ask, offer }: Pick<Acme, 'ask' | 'offer'>, to: Joined): Promise<string> {
  const { body } = await ask(to, 'listMyOwnershipOffers')
  return body.offers.length > 0 ? body.offers[0].id : (await offer(to)).id
}

/** What an edit that demands it is told to have seen: a row nobody has edited yet. */
function seen(verb: Verb): Record<string, string> {
  return verb === 'editInvitation' ? { 'if-match': '"1"' } : {}
}

/** Of a verb about many rows, what came of the one it was asked about. */
function outcomeOf({ status, body }: Answer): string {
  const code: Reason['code'] | undefined = body.code ?? body.results?.[0].reason?.code
  return code === undefined ? 'done' : `${status < 300 ? statuses[code] : status} ${code}`
}
