// Decides which requests are read at all: from the right site, of the right type, not too large, strict JSON.
import { operations, Refusal, type Verb } from '@rollcall/core'
import { inputs } from '@rollcall/core/input'
import * as v from 'valibot'

/**
 * Proof that a write comes from the host's own pages. A browser sends along what signs a person in (a cookie, a
 * certificate, what a gateway adds) whoever asks. A caller that carries its own authorization proves itself by that,
 * and what no browser sends needs no proof.
 *
 * @throws Refusal `cross_site`
 */
export function demandSameOrigin({ headers }: Request, origin: string): void {
  const site = headers.get('sec-fetch-site')
  if (site === 'same-origin' || headers.get('origin') === origin) return
  const elsewhere = site === 'cross-site' || site === 'same-site'
  const ambient = headers.has('cookie') || (elsewhere && !headers.has('authorization'))
  if (ambient) throw new Refusal({ code: 'cross_site' })
}

/**
 * The query of a GET, or the body of anything else, checked.
 *
 * @throws Refusal `not_json`, `too_large`, `malformed`, `invalid_input`
 */
export async function readInput<V extends Verb>(verb: V, request: Request): Promise<unknown> {
  const isQuery = request.method === 'GET' || request.method === 'HEAD'
  const text = isQuery ? '' : await readText(request, operations[verb].bodyLimit)
  const raw = isQuery ? readQuery(request) : parse(text, request)
  const checked = v.safeParse(inputs[verb], raw)
  if (checked.success) {
    if (repeatsAName(text)) throw new Refusal({ code: 'malformed' })
    return checked.output
  }
  throw new Refusal({
    code: 'invalid_input',
    errors: checked.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      message: plain(issue),
    })),
  })
}

/** Valibot's own messages repeat what was submitted; ours never do. */
function plain(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.path) {
    return issue.expected === 'never' ? 'is not known here' : 'is missing'
  }
  return issue.kind === 'schema' ? `must be ${issue.expected ?? 'something else'}` : issue.message
}

function readQuery(request: Request): Record<string, string> {
  const query = new URL(request.url).searchParams
  const names = [...query.keys()]
  const repeated = names.find((name, index) => names.indexOf(name) !== index)
  if (repeated !== undefined) {
    throw new Refusal({
      code: 'invalid_input',
      errors: [{ path: repeated, message: 'stands there more than once' }],
    })
  }
  return Object.fromEntries(query)
}

function parse(text: string, request: Request): unknown {
  if (text === '') return {}
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Refusal({ code: 'not_json' })
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal({ code: 'malformed' })
  }
}

/** Whether an object of a JSON text names something twice: who reads the first and who reads the last would differ. */
function repeatsAName(json: string): boolean {
  const objects: (Set<string> | undefined)[] = []
  let last = ''
  for (const [part] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
    if (part === '{' || part === '[') objects.push(part === '{' ? new Set() : undefined)
    else if (part === '}' || part === ']') objects.pop()
    else if (part !== ':') last = part
    else {
      const name = JSON.parse(last) as string
      if (objects.at(-1)?.has(name)) return true
      objects.at(-1)?.add(name)
    }
  }
  return false
}

/** Counts the bytes while they come in: a length header can be missing or wrong. */
async function readText(request: Request, limit: number): Promise<string> {
  if (!request.body) return ''
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let length = 0
  let text = ''
  for await (const chunk of request.body) {
    length += chunk.byteLength
    if (length > limit) throw new Refusal({ code: 'too_large', limit })
    text += decode(decoder, chunk)
  }
  return text + decode(decoder)
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    throw new Refusal({ code: 'malformed' })
  }
}
