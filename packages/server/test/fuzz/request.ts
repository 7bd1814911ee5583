// Decides what is sent: each operation of the OpenAPI document, well asked, badly asked, and not asked at all.
import type { Verb } from '@rollcall/core'
import fc from 'fast-check'
import { fitting, type Pool, type Schema } from './fitting.ts'
import { rawBody, texts, value, wounded } from './hostile.ts'

/** An operation as the document tells it. */
export interface Documented {
  verb: Verb
  method: string
  path: string
  query: Record<string, Schema>
  body: Schema | undefined
}

/** Something to send. */
export interface Shot {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer>
}

/** The document, as far as it tells what to send. */
export interface Document {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: Verb
        parameters: { name: string; in: string; schema: Schema }[]
        requestBody?: { content: { 'application/json': { schema: Schema } } }
      }
    >
  >
}

/** Every operation of the document. */
export function operationsOf({ paths }: Document): Documented[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters, requestBody }]) => ({
      verb: operationId,
      method: method.toUpperCase(),
      path,
      query: Object.fromEntries(
        parameters.filter((part) => part.in === 'query').map(({ name, schema }) => [name, schema]),
      ),
      body: requestBody?.content['application/json'].schema,
    })),
  )
}

/** Questions to one operation: the right method and path, and a query or body that fits, or has a wound. */
export function asked({ method, path, query, body }: Documented, pool: Pool): fc.Arbitrary<Shot> {
  const sound = fitting(body ?? { type: 'object', properties: query }, pool)
  const content = fc.oneof(
    { weight: 5, arbitrary: sound },
    { weight: 4, arbitrary: wounded(sound) },
    { weight: 1, arbitrary: value },
  )
  const json = { 'content-type': 'application/json' }
  return fc
    .tuple(pathOf(path, pool), content, fc.oneof(fc.constant({}), ifMatch, headers))
    .map(([filled, input, more]) =>
      method === 'GET'
        ? { method, path: `${filled}${queryOf(input)}`, headers: more }
        : { method, path: filled, headers: { ...json, ...more }, body: JSON.stringify(input) },
    )
}

/** Anything to anywhere: other methods, odd paths, headers and bodies that are none. */
export function anything(documented: readonly Documented[], pool: Pool): fc.Arbitrary<Shot> {
  const known = fc.constantFrom(...documented).chain(({ path }) => pathOf(path, pool))
  const path = fc.oneof(
    known,
    fc.tuple(known, odd).map(([whole, part]) => whole + part),
    fc.array(odd, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`),
    fc.constant('/openapi.json'),
  )
  return fc
    .tuple(methods, path, headers, rawBody)
    .map(([method, where, more, body]) =>
      method === 'GET' || method === 'HEAD'
        ? { method, path: where, headers: more }
        : { method, path: where, headers: more, body },
    )
}

const methodNames = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'X-Y']
const oddParts =
  `/ // . .. /.. %2e%2e %2f %00 %ff %E0%A4%A %ed%a0%80 % ;a=b ? ?a ?a=1&a=2 ?limit=1&limit=2 ?%00=%00
  ?__proto__=1 #t \\ é`.split(/\s+/)
const headerNames =
  `content-type content-encoding content-length transfer-encoding accept if-match if-none-match
  idempotency-key range expect x-organization-id authorization sec-fetch-site x-http-method-override
  accept-language`.split(/\s+/)
const headerValues = [
  'application/json',
  'application/json; charset=utf-16',
  'APPLICATION/JSON ; x',
  'text/plain',
  'multipart/form-data; boundary=x',
  'same-origin',
  'gzip',
  'chunked',
  '*',
  '"1"',
  '\u00ff',
]

const methods = fc.constantFrom(...methodNames)
const odd = fc.oneof(
  fc.constantFrom(...oddParts, 'a'.repeat(5_000), `?${'a=b&'.repeat(1_000)}`),
  fc.webPath(),
  fc.webQueryParameters().map((query) => `?${query}`),
)
const ifMatch = fc.constantFrom('"1"', '"2"', '*', 'x', '"999999999999999"').map((tag) => ({
  'if-match': tag,
}))
const headers: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom(...headerNames),
  fc.oneof(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), fc.constantFrom(...headerValues)),
  { maxKeys: 3, noNullPrototype: true },
)

function pathOf(template: string, pool: Pool): fc.Arbitrary<string> {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const parts = names.map((name) => {
    const known = pool[name] ?? []
    return fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.constantFrom(...texts) },
    )
  })
  return fc
    .tuple(...parts)
    .map((values) => template.replaceAll(/\{\w+\}/g, () => encoded(values.shift() ?? '')))
}

function queryOf(input: unknown): string {
  const entries = Object.entries(typeof input === 'object' && input !== null ? input : { input })
  const query = entries.map(([name, part]) => `${encoded(name)}=${encoded(String(part))}`)
  return query.length === 0 ? '' : `?${query.join('&')}`
}

/** Half a character is no part of a URL; a careless caller sends it like this. */
function encoded(part: string): string {
  return /\p{Cs}/u.test(part) ? '%ed%a0%80' : encodeURIComponent(part)
}
