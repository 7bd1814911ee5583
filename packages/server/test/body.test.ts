import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

const kib = 1024
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
  ['deep nesting', `{"people":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'invalid_input'],
]

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
