// Decides how a verb becomes a request and an answer: the only file that knows there is a wire.
import { Refusal, wireRequest, type Input, type Output, type Verb } from '@rollcall/core'
import type { Reason, Refused } from '@rollcall/core'

/** Where the server is mounted, and how it is reached. */
export interface ClientOptions {
  /** Where the host mounted `rollcall.routes`, such as `/api/rollcall`; same origin or absolute. */
  baseUrl: string
  /** Default: the `fetch` of the page. Cookies are sent to the same origin only. */
  fetch?: typeof globalThis.fetch
}

/** What a single call may ask for besides its input. */
export interface CallOptions {
  /** Ends the request early. */
  signal?: AbortSignal
  /** The `version` the change was made from; refused with `stale_version` when there is a newer one. */
  ifMatch?: number
  /** Lets the request outlive the page, for what must still be said when it closes. */
  keepalive?: boolean
}

/** Speaks every verb of the table of operations. */
export interface Client {
  /**
   * Asks the server.
   *
   * @throws Refusal with the server's reason, or `unavailable` when there was no proper answer
   */
  call<V extends Verb>(verb: V, input: Input<V>, options?: CallOptions): Promise<Output<V>>
}

/** Makes the client that the provider and all hooks use. Hosts need it to bring their own `fetch`. */
export function createClient({ baseUrl, fetch = pageFetch }: ClientOptions): Client {
  const base = baseUrl.replace(/\/+$/, '')
  return {
    call: async (verb, input, options = {}) => {
      const { method, path, body } = wireRequest(verb, input)
      const answer = await send(fetch, base + path, {
        method,
        ...(body === undefined ? {} : { body }),
        credentials: 'same-origin',
        headers: headersOf(body, options.ifMatch),
        ...(options.signal ? { signal: options.signal } : {}),
        ...(options.keepalive ? { keepalive: true } : {}),
      })
      return (await read(answer)) as Output<typeof verb>
    },
  }
}

/** Looked up at each call, so that a page may wrap its `fetch` later. */
const pageFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init)

function headersOf(body: string | undefined, ifMatch: number | undefined): Record<string, string> {
  return {
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
  }
}

async function send(
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit,
): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new Refusal({ code: 'unavailable' })
  }
}

async function read(answer: Response): Promise<unknown> {
  const body = await parsed(answer)
  if (answer.ok) return body
  if (!isProblem(body)) throw new Refusal({ code: 'unavailable' })
  throw new Refusal(body, body.refused)
}

async function parsed(answer: Response): Promise<unknown> {
  const text = await answer.text().catch(() => '')
  if (text === '' && answer.ok) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    // A proxy's page, or half an answer: what happened is not known.
    throw new Refusal({ code: 'unavailable' })
  }
}

function isProblem(body: unknown): body is Reason & { refused?: Refused[] } {
  return (
    typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
  )
}
