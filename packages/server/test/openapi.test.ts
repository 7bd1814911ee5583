import { operations, type Verb } from '@rollcall/core'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, it } from 'vitest'
import { statuses } from '../src/status.ts'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { directory, policies } from './refusal/provocation.ts'
import { answering, verbs, wellFormed } from './well-formed.ts'

interface Operation {
  operationId: Verb
  summary: string
  parameters: { name: string; in: string; required: boolean }[]
  requestBody?: { content: { 'application/json': { schema: Schema } } }
  responses: Record<
    string,
    { headers?: Record<string, object>; content: Record<string, { schema: Schema }> }
  >
}
interface Schema {
  type?: string
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: { Problem: { properties: { code: { enum: string[] } } } } }
}

onEveryDatabase('the OpenAPI document', (open) => {
  const acme = useAcme(open, { policies, directory })

  /** Nobody has to be signed in to read it. */
  async function read(): Promise<Document> {
    const { send } = await acme()
    const { status, headers, body } = await send(null, 'GET', '/openapi.json')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^application\/json/)
    return body
  }

  it('is valid OpenAPI 3.1', async () => {
    const document = await read()
    expect(document.openapi).toBe('3.1.0')
    const copy = structuredClone(document) as unknown as Record<string, unknown>
    expect(await new Validator().validate(copy)).toEqual({ valid: true })
  })

  it('has every verb once, under its method and path', async () => {
    const found = Object.entries((await read()).paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => [operationId, method, path]),
    )
    const expected = verbs.map((verb) => [
      verb,
      operations[verb].method.toLowerCase(),
      operations[verb].path.replaceAll(/:(\w+)/g, '{$1}'),
    ])
    expect(new Set(found.map(String))).toEqual(new Set(expected.map(String)))
    expect(found).toHaveLength(verbs.length)
  })

  it('points nowhere where nothing is', async () => {
    const document = await read()
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)]
    expect(references.length).toBeGreaterThan(0)
    for (const [, reference = ''] of references) {
      expect(reference).toMatch(/^#\//)
      const target = reference
        .slice(2)
        .split('/')
        .reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], document)
      expect(target).toBeDefined()
    }
  })

  it('names the parts of each path, and nothing that is not there', async () => {
    for (const [path, methods] of Object.entries((await read()).paths)) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      for (const { parameters } of Object.values(methods)) {
        const named = parameters.filter((parameter) => parameter.in === 'path')
        expect(named.map(({ name }) => name)).toEqual(parts)
        expect(named.every(({ required }) => required)).toBe(true)
      }
    }
  })

  it('says of every answer and body which fields it has, and that it has no others', async () => {
    for (const operation of Object.values((await read()).paths).flatMap(Object.values)) {
      const { operationId, requestBody, responses, summary } = operation as Operation
      const { answers } = operations[operationId]
      expect(summary.length).toBeGreaterThan(5)
      expect(Object.keys(responses)).toEqual([String(answers), 'default'])
      const answer = responses[answers]?.content['application/json']?.schema
      expect(answer).toMatchObject({ type: 'object', additionalProperties: false })
      const body = requestBody?.content['application/json'].schema
      expect(body?.additionalProperties ?? false).toBe(false)
    }
  })

  it('names If-Match where an old version is refused, and ETag where one is answered', async () => {
    const methods = Object.values((await read()).paths).flatMap(Object.values) as Operation[]
    const documented = new Map(methods.map((operation) => [operation.operationId, operation]))
    const { add, ask, clock, invite, offer, olle, who } = await acme('bureau')
    const [ada, bo, eve] = [
      await add('ada', 'member'),
      await add('bo', 'member'),
      await add('eve', 'member'),
    ]
    const mia = await add('mia', 'manager')
    await ask(olle, 'suspendMember', { memberId: bo.memberId })
    const { id: invitationId } = await invite(who('cleo'))
    const { id: offerId } = await offer(mia)
    clock.advance('PT60S')

    const done: Verb[] = []
    const refused: Verb[] = []
    const tagged: Verb[] = []
    for (const verb of verbs) {
      const { memberId } = verb === 'reactivateMember' ? bo : ada
      const actor = verb === 'leaveOrganization' ? eve : olle
      const input = wellFormed(verb, { memberId, invitationId, offerId }) as never
      const old = await ask(actor, verb, input, { 'if-match': '"99"' })
      if (old.status === 412) refused.push(verb)
      const current = { 'if-match': `"${old.body.version}"` }
      const { status, headers } = old.status === 412 ? await ask(actor, verb, input, current) : old
      if (status === operations[verb].answers) done.push(verb)
      if (headers.has('etag')) tagged.push(verb)
    }

    const takes = (verb: Verb) =>
      documented.get(verb)?.parameters.some(({ name }) => name === 'If-Match')
    const gives = (verb: Verb) =>
      documented.get(verb)?.responses[operations[verb].answers]?.headers?.['ETag']
    const told = verbs.filter((verb) => refused.includes(verb) || answering.includes(verb))
    expect(verbs.filter(takes)).toEqual(told)
    expect(done).toEqual(expect.arrayContaining([...refused, 'getMember', 'linkInvitation']))
    expect(done.filter(gives)).toEqual(tagged)
  })

  it('names Idempotency-Key where something is done once', async () => {
    const methods = Object.values((await read()).paths).flatMap(Object.values) as Operation[]
    const named = methods
      .filter(({ parameters }) => parameters.some(({ name }) => name === 'Idempotency-Key'))
      .map(({ operationId }) => operationId)
    const posts = verbs.filter((verb) => operations[verb].method === 'POST')
    expect(named).toEqual(posts.filter((verb) => verb !== 'previewInvitation'))
  })

  it('names every code of a refusal, and when to ask again', async () => {
    const { paths, components } = await read()
    expect(components.schemas.Problem.properties.code.enum).toEqual(Object.keys(statuses))
    for (const { responses } of Object.values(paths).flatMap((methods) => Object.values(methods))) {
      expect(responses['default']?.headers).toHaveProperty('Retry-After')
    }
  })
})
