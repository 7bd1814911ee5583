import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

const kib = 1024
const somebody = '{"email":"somebody@x.test"}'
const types = [
  'text/plain',
  'text/plain;application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonp',
  'application/json-patch+json',
  '',
]
const bodies: [kind: string, body: string, code: string][] = [
  ['half a document', '{"people":[', 'malformed'],
  ['no JSON', 'people', 'malformed'],
  ['a trailing comma', '{"people":[],}', 'malformed'],
  ['a hundred thousand brackets', '['.repeat(100_000), 'malformed'],
  ['a list', '[]', 'invalid_input'],
  ['a text', '"people"', 'invalid_input'],
  ['null', 'null', 'invalid_input'],
  ['deep nesting (T47)', `{"people":${deep('[', ']')}}`, 'invalid_input'],
  ['deep nesting of objects (T47)', `{"people":${deep('{"a":', '}', 40_000)}}`, 'invalid_input'],
  ['deep nesting that is known nowhere (T47)', `{"a":${deep('[', ']')}}`, 'invalid_input'],
  ['thousands of fields (T47)', fields(18_000), 'invalid_input'],
  ['a million fields (T47)', fields(1_000_000), 'too_large'],
  ['a name that stands there twice (T47)', `{"people":[],"people":[${somebody}]}`, 'malformed'],
  [
    'a name twice, spelled otherwise (T47)',
    `{"people":[],"\\u0070eople":[${somebody}]}`,
    'malformed',
  ],
  ['a name twice, deep inside (T47)', '{"people":[{"email":"a","email":"b@x.test"}]}', 'malformed'],
]

function deep(opening: string, closing: string, levels = 100_000): string {
  return `${opening.repeat(levels)}${closing === '}' ? 1 : ''}${closing.repeat(levels)}`
}

function fields(many: number): string {
  return `{${Array.from({ length: many }, (_, index) => `"f${index}":1`).join(',')}}`
}

onEveryDatabase('bodies', (open) => {
  const acme = useAcme(open)

  it.for(types)('reads no body of type "%s" (T36, T37)', async (type) => {
    const world = await acme()
    const answer = await unchanged(world.db, () =>
      post(world, invitation(world), { 'content-type': type }),
    )
    expect(answer.body).toMatchObject({ status: 415, code: 'not_json' })
  })

  it.for(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])(
    'reads a body of type "%s"',
    async (type) => {
      const world = await acme()
      expect((await post(world, invitation(world), { 'content-type': type })).status).toBe(201)
    },
  )

  it.for(bodies)('refuses %s', async ([, body, code]) => {
    const world = await acme()
    const answer = await unchanged(world.db, () => post(world, body))
    expect(answer.body).toMatchObject({ code })
  })

  it('keeps nothing of what it refuses: memory stays flat (T47)', async () => {
    const world = await acme()
    const huge = fields(18_000)
    const rounds = async (many: number) => {
      for (let round = 0; round < many; round += 1) {
        expect((await post(world, huge)).body.errors).toHaveLength(2)
        expect((await post(world, `{"people":${deep('[', ']')}}`)).status).toBe(422)
      }
    }
    await rounds(5)
    const before = process.memoryUsage().rss
    await rounds(20)
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * kib * kib)
  }, 30_000)

  it('refuses bytes that are no UTF-8', async () => {
    const world = await acme()
    const bytes = new Uint8Array([...Buffer.from('{"people":"'), 0xff, 0xfe, ...Buffer.from('"}')])
    expect((await post(world, bytes)).body).toMatchObject({ code: 'malformed' })
  })

  it('takes 256 KiB of invitations and not one byte more, whatever the header says (T47)', async () => {
    const world = await acme()
    const sized = (size: number) => invitation(world).padEnd(size)
    const full = await post(world, sized(256 * kib))
    expect(full.status).toBe(201)
    for (const headers of [{}, { 'content-length': '10' }]) {
      const over = await unchanged(world.db, () => post(world, sized(256 * kib + 1), headers))
      expect(over.body).toMatchObject({ status: 413, code: 'too_large', limit: 256 * kib })
    }
  })

  it('takes 64 KiB of anything else (T47)', async () => {
    const { ask, olle } = await acme()
    const { memberId } = olle
    const displayName = 'a'.repeat(64 * kib)
    const { body } = await ask(olle, 'changeMember', { memberId, displayName })
    expect(body).toMatchObject({ code: 'too_large', limit: 64 * kib })
  })

  it('stops reading a stream that never ends (T47)', async () => {
    const world = await acme()
    let chunks = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks += 1
        controller.enqueue(new Uint8Array(16 * kib).fill(0x20))
      },
    })
    const answer = await unchanged(world.db, () => post(world, endless))
    expect(answer.body).toMatchObject({ code: 'too_large' })
    expect(chunks).toBeLessThan(30)
  })

  it('reads a body that comes in pieces, even within a character', async () => {
    const world = await acme()
    const bytes = Buffer.from(invitation(world, 'Åsa Grüße 李'))
    const pieces = Readable.toWeb(Readable.from(Array.from(bytes, (byte) => Buffer.of(byte))))
    const { body } = await post(world, pieces as ReadableStream<Uint8Array>)
    expect(body.invitations).toMatchObject([{ name: 'Åsa Grüße 李' }])
  })

  it('asks who somebody is before it reads what they send (T47)', async () => {
    const { organizationId, send } = await acme()
    const unread = new ReadableStream({ pull: () => Promise.reject(new Error('was read')) })
    const init = { body: unread, duplex: 'half' } as RequestInit
    const answer = await send(null, 'POST', `/organizations/${organizationId}/invitations`, init)
    expect(answer.body).toMatchObject({ code: 'not_signed_in' })
  })
})

function invitation({ who }: Acme, name = 'Ada'): string {
  return JSON.stringify({ people: [{ email: who('ada').email, name }] })
}

function post(
  { olle, organizationId, send }: Acme,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  headers: Record<string, string> = {},
) {
  const init = { body, duplex: 'half', headers: { 'content-type': 'application/json', ...headers } }
  return send(olle, 'POST', `/organizations/${organizationId}/invitations`, init)
}
