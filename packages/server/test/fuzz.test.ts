import type { Actor } from '@rollcall/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openApi } from '../src/openapi.ts'
import type { OpenRollcall } from '../src/testing/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { policyFor } from './examples.ts'
import type { Pool } from './fuzz/fitting.ts'
import { texts } from './fuzz/hostile.ts'
import { anything, asked, operationsOf, type Document, type Shot } from './fuzz/request.ts'
import { held } from './held.ts'
import { directory, policies } from './refusal/provocation.ts'

/** How many questions each operation is asked, and from which number they are made. */
const rounds = Number(process.env['FUZZ'] ?? 40)
const seed = Number(process.env['SEED'] ?? 28)
const enough = { timeout: 15_000 + rounds * 200 }

const documented = operationsOf(openApi() as Document)
const unlimited = { invitations: null, lookups: null, wrongLinks: null }

onEveryDatabase(`whatever is sent (${rounds} times, seed ${seed})`, (open) => {
  const acme = useAcme(open, { policies, directory, limits: unlimited })

  it.for(documented)(
    'to $verb is answered or refused, and breaks nothing (I28)',
    enough,
    async (operation) => {
      const { verb } = operation
      const { actors, errors, pool, server } = await besieged(await acme(policyFor[verb]))
      await fire(asked(operation, pool), actors, async (actor, shot) => {
        const answer = await server.request(actor, shot.method, shot.path, initOf(shot))
        expect(answer.status).toBeLessThan(500)
        held(answer, verb)
      })
      expect(errors).toEqual([])
    },
  )

  it('anywhere is answered or refused, and breaks nothing (I28)', enough, async () => {
    const { actors, errors, pool, server } = await besieged(await acme('bureau'))
    await fire(anything(documented, pool), actors, async (actor, shot) => {
      const answer = await server.request(actor, shot.method, shot.path, initOf(shot))
      expect(answer.status).toBeLessThan(500)
      held(answer)
    })
    expect(errors).toEqual([])
  })

  it('by nobody changes nothing (I14, I28)', enough, async () => {
    const { db, ...world } = await acme('bureau')
    const { errors, pool, server } = await besieged({ db, ...world })
    await unchanged(db, () =>
      fire(anything(documented, pool), [null], async (actor, shot) => {
        await server.request(actor, shot.method, shot.path, initOf(shot))
      }),
    )
    expect(errors).toEqual([])
  })

  it('as text of a person comes back as it was', async () => {
    const { ask, olle, who } = await acme()
    const names = texts.filter((text) => text.trim() && text.length <= 120)
    const fit = names.filter((name) => !/[\p{Cc}\p{Cs}]/u.test(name))
    const people = names.map((name, index) => ({ email: who(`n${index}`).email, name }))
    const invited: string[] = []
    for (const person of people) {
      const { body } = await ask(olle, 'inviteMembers', { people: [person] })
      if (body.invitations) invited.push(body.invitations[0].name)
    }
    expect(invited).toEqual(fit)
    const { body } = await ask(olle, 'listPeople', { kind: 'invitation', limit: 100 })
    const listed = body.people.map(({ name }: { name: string }) => name)
    expect(new Set(listed)).toEqual(new Set(fit))
  })
})

/** Sends one after the other; what fails is told with the seed and the shortest question that does it. */
async function fire(
  shots: fc.Arbitrary<Shot>,
  actors: readonly (Actor | null)[],
  one: (actor: Actor | null, shot: Shot) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(fc.constantFrom(...actors), shots, one)
  await fc.assert(property, { seed, numRuns: rounds })
}

function initOf({ headers, body }: Shot): RequestInit {
  return body === undefined ? { headers } : { headers, body }
}

/** A world with something of everything, and a server whose errors are kept. */
async function besieged(acme: Acme) {
  const { add, ask, clock, offer, olle, organizationId, projects, sibling, token, who } = acme
  const { policy } = (await ask(olle, 'getOrganization')).body
  const roles: string[] = policy.roles.map(({ name }: { name: string }) => name)
  await projects('lab', 'plant')
  const lowest = roles.at(-1) ?? ''
  const people = [
    await add('ada', roles[1] ?? lowest),
    await add('bo', lowest),
    await add('cy', lowest),
  ]
  await ask(olle, 'suspendMember', { memberId: people[2]?.memberId ?? '' })
  const emails = [who('ida'), who('isa')].map(({ email }) => ({ email }))
  const invited = (await ask(olle, 'inviteMembers', { people: emails })).body.invitations
  const offers = policy.owners.transfer ? [(await offer(people[0] ?? olle)).id] : []
  clock.advance('PT60S')

  const errors: unknown[][] = []
  const logger = { info: () => undefined, error: (...line: unknown[]) => void errors.push(line) }
  const server: OpenRollcall = await sibling({ logger, now: clock.now })
  const pool: Pool = {
    organizationId: [organizationId],
    memberId: [olle, ...people].map(({ memberId }) => memberId),
    invitationId: invited.map(({ id }: { id: string }) => id),
    offerId: [...offers, 'nothing'],
    projectId: ['lab', 'plant'],
    project: ['lab', 'plant'],
    token: [await token(who('ida'))],
    role: roles,
    permissions: ['server.read', 'billing.read', 'organization.read', 'grant.change'],
    email: [
      'new@x.test',
      'newer@x.test',
      'newest@x.test',
      'Other <other@x.test>',
      'nobody@x.test',
      who('ida').email,
      olle.email,
    ],
    locale: ['en', 'de-CH', 'zh-Hant'],
    limit: ['1', '100'],
    status: ['active', 'pending,expired'],
    twoFactor: ['on', 'off'],
    delivery: ['email', 'link', 'both'],
    search: ['ol', 'ada', '李'],
  }
  return {
    actors: [olle, olle, olle, ...people, who('ida'), who('eve'), null],
    errors,
    pool,
    server,
  }
}
