import { Refusal } from '@rollcall/core'
import { expect, test } from 'vitest'
import { createClient } from './client.ts'

const sent: { url: string; init: RequestInit }[] = []

/** A transport that answers with one thing. */
function answering(answer: () => Response | Promise<Response>): typeof fetch {
  return async (input, init = {}) => {
    sent.push({ url: input as string, init })
    return answer()
  }
}
const ok = () => Response.json({ people: [], nextCursor: null, total: 0 })

test('a question has its lists in commas, and neither body nor content type', async () => {
  const client = createClient({ baseUrl: '/api/', fetch: answering(ok) })
  await client.call('listPeople', { organizationId: 'a/b', role: ['owner', 'admin'], limit: 5 })
  const last = sent.at(-1)
  expect(last?.url).toBe('/api/organizations/a%2Fb/people?role=owner%2Cadmin&limit=5')
  expect(last?.init).toMatchObject({ method: 'GET', credentials: 'same-origin' })
  expect(last?.init.body).toBeUndefined()
  expect(last?.init.headers).not.toHaveProperty('content-type')
})

test('a change carries what the path does not name, and the version it was made from', async () => {
  const client = createClient({ baseUrl: '/api', fetch: answering(ok) })
  const input = { organizationId: 'o', memberId: 'm', role: 'admin' }
  await client.call('changeMember', input, { ifMatch: 3 })
  const last = sent.at(-1)
  expect(last?.init.body).toBe('{"role":"admin"}')
  expect(last?.init.headers).toMatchObject({
    'content-type': 'application/json',
    'if-match': '"3"',
  })
})

test('an act without a body sends none', async () => {
  const client = createClient({ baseUrl: '/api', fetch: answering(ok) })
  await client.call('acceptInvitation', { invitationId: 'i' })
  expect(sent.at(-1)?.init.body).toBeUndefined()
})

const failures: [rule: string, answer: () => Response, reason: object][] = [
  [
    'a problem is thrown with its data',
    () => Response.json({ code: 'too_many', retryAt: '2030-01-01T00:00:00.000Z' }, { status: 429 }),
    { code: 'too_many', retryAt: '2030-01-01T00:00:00.000Z' },
  ],
  [
    'the page of a proxy is no answer',
    () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    { code: 'unavailable' },
  ],
  [
    'a success that is no JSON is no answer',
    () => new Response('<h1>Sign in to the hotel</h1>'),
    { code: 'unavailable' },
  ],
  [
    'JSON of somebody else is no reason',
    () => Response.json({ error: 'nope' }, { status: 400 }),
    { code: 'unavailable' },
  ],
  ['a network that fails is no answer', () => Response.error(), { code: 'unavailable' }],
]

test.each(failures)('%s', async (_, answer, reason) => {
  const client = createClient({ baseUrl: '/api', fetch: answering(answer) })
  const refusal = await client.call('getMe', {}).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({ reason })
})

test('a refused batch keeps the single results', async () => {
  const refused = [{ email: 'ada@x.test', reason: { code: 'already_member' } }]
  const fetch = answering(() => Response.json({ code: 'already_member', refused }, { status: 409 }))
  const call = createClient({ baseUrl: '/api', fetch }).call('inviteMembers', {
    organizationId: 'o',
    people: [{ email: 'ada@x.test' }],
  })
  await expect(call).rejects.toMatchObject({ reason: { code: 'already_member' }, refused })
})

test('a request that was called off is no refusal', async () => {
  const stop = new AbortController()
  const fetch = answering(() => {
    stop.abort()
    throw new DOMException('called off', 'AbortError')
  })
  const call = createClient({ baseUrl: '/api', fetch }).call('getMe', {}, { signal: stop.signal })
  await expect(call).rejects.toThrow('called off')
})
