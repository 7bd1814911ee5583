// A whole Rollcall for tests: real routes and database, callers instead of sessions, mails kept instead of sent.
import { wireRequest, type Actor, type Input, type Verb } from '@rollcall/core'
import type { OutgoingMail } from '../outgoing.ts'
import type { RollcallOptions } from '../options.ts'
import { createRollcall, type Rollcall } from '../rollcall.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'

/** An answer as a test looks at it. */
export interface Answer {
  status: number
  headers: Headers
  // What a test expects of a body, it says in its expectations.
  // oxlint-disable-next-line no-explicit-any
  body: any
}

/** Somebody who asks. */
export interface Caller {
  call<V extends Verb>(verb: V, input: Input<V>, headers?: Record<string, string>): Promise<Answer>
}

/** Rollcall, and what a test needs to drive it. */
export interface OpenRollcall {
  rollcall: Rollcall
  clock: FakeClock
  /** What was handed to `sendMail`; call `rollcall.outbox.flush()` first. */
  mails: OutgoingMail[]
  /** Waits for what goes on after the answers so far. */
  settled(): Promise<void>
  /** Asks as somebody, or as nobody. */
  as(actor: Actor | null): Caller
  /** Sends anything to the routes. */
  request(actor: Actor | null, method: string, path: string, init?: RequestInit): Promise<Answer>
}

const origin = 'https://app.example.com'
const silent = { info: () => undefined, error: () => undefined }

/** Opens Rollcall on a database and brings its tables up to date. */
export async function openRollcall(
  options: Pick<RollcallOptions, 'database'> & Partial<RollcallOptions>,
): Promise<OpenRollcall> {
  const clock = createFakeClock()
  const mails: OutgoingMail[] = []
  const callers = new WeakMap<Request, Actor>()
  const going = new Set<Promise<void>>()
  const rollcall = createRollcall({
    identify: (request) => callers.get(request) ?? null,
    origin,
    secret: 'a secret for tests, 32 bytes long',
    sendMail: async (mail) => {
      mails.push(mail)
    },
    now: clock.now,
    logger: silent,
    ...options,
    waitUntil(work) {
      going.add(work)
      void work.then(() => going.delete(work))
      options.waitUntil?.(work)
    },
  })
  await rollcall.migrate()

  const request: OpenRollcall['request'] = async (actor, method, path, init) => {
    const asked = new Request(`${origin}${path}`, { method, ...init })
    if (actor) callers.set(asked, actor)
    const response = await rollcall.routes.fetch(asked)
    const text = await response.text()
    const body = text === '' ? undefined : JSON.parse(text)
    return { status: response.status, headers: response.headers, body }
  }
  const as = (actor: Actor | null): Caller => ({
    call(verb, input, headers = {}) {
      const { method, path, body } = wireRequest(verb, input)
      return request(actor, method, path, body === undefined ? { headers } : json(body, headers))
    },
  })
  const settled = async () => void (await Promise.all(going))
  return { rollcall, clock, mails, settled, as, request }
}

function json(body: string, headers: Record<string, string>): RequestInit {
  return { body, headers: { 'content-type': 'application/json', ...headers } }
}
