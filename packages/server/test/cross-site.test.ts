import { operations } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { verbs, wellFormed } from './well-formed.ts'

const writes = verbs.filter((verb) => operations[verb].method !== 'GET')
const cookie = 'session=1'

const forged = {
  'no proof at all': {},
  'a foreign site': { 'sec-fetch-site': 'cross-site' },
  'a sibling of the site': { 'sec-fetch-site': 'same-site' },
  'a foreign origin': { origin: 'https://evil.example' },
  'no origin': { origin: 'null' },
  'an origin that begins like ours': { origin: 'https://app.example.com.evil.example' },
  'our host without encryption': { origin: 'http://app.example.com' },
}
const proofs: [proof: string, headers: Record<string, string>][] = [
  ['a page of the same origin', { cookie, 'sec-fetch-site': 'same-origin' }],
  ['our origin', { cookie, origin: 'https://app.example.com' }],
  ['no cookie that a browser sends along', { origin: 'https://evil.example' }],
]

onEveryDatabase('requests from other sites', (open) => {
  const acme = useAcme(open)

  it.for(writes)('%s takes a cookie only with proof of our own pages (T36)', async (verb) => {
    const { ask, db, olle } = await acme()
    for (const headers of Object.values(forged)) {
      const answer = await unchanged(db, () =>
        ask(olle, verb, wellFormed(verb) as never, { cookie, ...headers }),
      )
      expect(answer.body).toMatchObject({ status: 403, code: 'cross_site' })
    }
  })

  it.for(['cross-site', 'same-site'])(
    'refuses a browser on a %s page also without a cookie: a gateway may sign it in (T36)',
    async (site) => {
      const { ask, db, olle, who } = await acme()
      const people = [{ email: who('ada').email }]
      const headers = { 'sec-fetch-site': site }
      const refused = await unchanged(db, () => ask(olle, 'inviteMembers', { people }, headers))
      expect(refused.body).toMatchObject({ status: 403, code: 'cross_site' })
      const bearer = { ...headers, authorization: 'Bearer of a token' }
      expect((await ask(olle, 'inviteMembers', { people }, bearer)).status).toBe(201)
    },
  )

  it.for(proofs)('takes a write with %s (T36)', async ([, headers]) => {
    const { ask, olle, who } = await acme()
    const people = [{ email: who('ada').email }]
    expect((await ask(olle, 'inviteMembers', { people }, headers)).status).toBe(201)
  })

  it('asks for no proof to read, and lets no other site read it either (T36, T43)', async () => {
    const { ask, olle } = await acme()
    const headers = { cookie, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    const answer = await ask(olle, 'getMe', {}, headers)
    expect(answer.status).toBe(200)
    const cors = [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))
    expect(cors).toEqual([])
  })

  it('answers a preflight of another site with a refusal (T36, T43)', async () => {
    const { olle, organizationId, send } = await acme()
    const answer = await send(olle, 'OPTIONS', `/organizations/${organizationId}/invitations`, {
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(answer.body).toMatchObject({ code: 'method_not_allowed' })
  })
})
