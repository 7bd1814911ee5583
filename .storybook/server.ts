// Decides what stories run against: the real server, inside the page, over a fresh database.
import {
  administrators,
  administratorsWords,
  collaborators,
  collaboratorsWords,
  durationInMs,
  permissions,
  permissionsWords,
  services,
  servicesWords,
  standard,
  standardWords,
  wireRequest,
  type Actor,
  type Input,
  type Output,
  type Policy,
  type Verb,
} from '@rollcall/core'
import { createRollcall, type Guards, type OutgoingMail, type Rollcall } from '@rollcall/server'
import { Kysely } from 'kysely'
import { cross } from './network.ts'
import { openSqlite } from './sqlite-wasm.ts'

/** A server with people around it. */
export interface World {
  rollcall: Rollcall
  /** What it remembers in. */
  database: Kysely<unknown>
  /** What was handed over to be sent; call `rollcall.outbox.flush()` first. */
  mails: OutgoingMail[]
  /** Turns the network of this story off and on, for everybody, whatever the toolbar says. */
  network: { down: boolean; delay: number }
  /** A person with an account of the host. */
  account(email: string, more?: Partial<Actor>): Actor
  /** The `fetch` of somebody's browser; `null` is nobody. */
  fetchAs(actor: Actor | null): typeof fetch
  /** Asks as somebody. */
  ask<V extends Verb>(
    actor: Actor | null,
    verb: V,
    input: Input<V>,
    options?: { ifMatch?: number },
  ): Promise<Output<V>>
  /** Does something in the past. @param ago ISO 8601 duration */
  ago<T>(duration: string, work: () => Promise<T>): Promise<T>
}

/** Where requests of stories go: nowhere but to the server in this page. */
export const baseUrl = 'https://story.example/api'
const header = 'x-story-user'
let locale: string | null = null

/** Lets the people of the next worlds speak a language: what roles are called is read in it. */
export function speak(language: string): void {
  locale = language === 'en' ? null : language
}

const presets = { standard, collaborators, permissions, services, administrators }
const words = {
  standard: standardWords,
  collaborators: collaboratorsWords,
  permissions: permissionsWords,
  services: servicesWords,
  administrators: administratorsWords,
}

/** What a story's host is like. */
export interface WorldOptions {
  /** Whether its invitations go by mail, which goes nowhere. Default: `true`. */
  mail?: boolean
  /** The host's own no. */
  guards?: Guards
  /** Organization models of its own, beside the presets. */
  policies?: Readonly<Record<string, Policy>>
}

/** Starts a server with every preset. */
export async function openWorld({
  mail = true,
  guards = {},
  policies = {},
}: WorldOptions = {}): Promise<World> {
  const accounts = new Map<string, Actor>()
  const network = { down: false, delay: 0 }
  const mails: OutgoingMail[] = []
  let shift = 0
  const database = new Kysely<unknown>({ dialect: await openSqlite() })
  const rollcall = createRollcall({
    database,
    origin: 'https://story.example',
    policies: { ...presets, ...policies },
    words,
    guards,
    directory: {
      findByEmail: async (email) => found(accounts, email),
      register: async ({ email, ...more }) => void world.account(email, more),
      delete: async (userId) => void accounts.delete(userId),
    },
    secret: 'stories keep no secrets, of 32 bytes',
    identify: (request) => accounts.get(request.headers.get(header) ?? '') ?? null,
    now: () => new Date(Date.now() - shift),
    logger: { info: () => undefined, error: console.error },
    ...(mail ? { sendMail: async (one: OutgoingMail) => void mails.push(one) } : {}),
  })
  await rollcall.migrate()

  const serve = (actor: Actor | null, request: Request): Promise<Response> => {
    if (actor) request.headers.set(header, actor.userId)
    const mounted = new URL(request.url)
    mounted.pathname = mounted.pathname.replace(/^\/api/, '')
    return Promise.resolve(rollcall.routes.fetch(new Request(mounted, request)))
  }
  const world: World = {
    rollcall,
    database,
    mails,
    network,
    account(email, more = {}) {
      const actor = { userId: `user-${email}`, email, emailVerified: true, locale, ...more }
      accounts.set(actor.userId, actor)
      return actor
    },
    fetchAs: (actor) => async (input, init) => {
      if (network.delay > 0) await new Promise((done) => setTimeout(done, network.delay))
      if (network.down) throw new TypeError('Failed to fetch')
      const request = new Request(input, init)
      return (await cross(request)) ?? serve(actor, request)
    },
    async ask(actor, verb, input, { ifMatch } = {}) {
      const { method, path, body } = wireRequest(verb, input)
      const answer = await serve(
        actor,
        new Request(baseUrl + path, {
          method,
          ...(body === undefined ? {} : { body }),
          headers: {
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
          },
        }),
      )
      if (!answer.ok) throw new Error(`${verb}: ${await answer.text()}`)
      return (await answer.json()) as Output<typeof verb>
    },
    async ago(duration, work) {
      shift = durationInMs(duration) ?? 0
      try {
        return await work()
      } finally {
        // What the server does after its answers belongs to that moment too.
        await new Promise((done) => setTimeout(done, 0))
        shift = 0
      }
    },
  }
  return world
}

function found(accounts: ReadonlyMap<string, Actor>, email: string): { userId: string } | null {
  return [...accounts.values()].find((account) => account.email === email) ?? null
}
