import { operations, type Verb } from '@rollcall/core'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { verbs } from './well-formed.ts'

interface Operation {
  operationId: Verb
  summary: string
  parameters: { name: string; in: string; required: boolean }[]
  requestBody?: { content: { 'application/json': { schema: Schema } } }
  responses: Record<string, { content: Record<string, { schema: Schema }> }>
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
}

onEveryDatabase('the OpenAPI document', (open) => {
  const acme = useAcme(open)

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
})
