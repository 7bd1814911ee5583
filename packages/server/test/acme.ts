// A whole world for a test: Rollcall on a real database, an organization, and people who joined by invitation.
import {
  operations,
  type Actor,
  type Grant,
  type Input,
  type Invitation,
  type Organization,
  type OwnershipOffer,
  type Verb,
} from '@rollcall/core'
import { Kysely, type Dialect } from 'kysely'
import { afterAll, beforeAll, expect } from 'vitest'
import type { NewOrganization, RollcallOptions } from '../src/index.ts'
import { openRollcall, person, type Answer, type OpenRollcall } from '../src/testing/index.ts'
import type { OpenDatabase } from './databases.ts'
import { held, tokenForm } from './held.ts'

/** Somebody with a row in the organization. */
export interface Joined extends Actor {
  memberId: string
}

/** The organization of the path is Acme unless another one is named. */
type Asked<V extends Verb> = Omit<Input<V>, 'organizationId'> & { organizationId?: string }

/** An organization of its own for one test; every answer is held to what all answers promise. */
export interface Acme extends Pick<OpenRollcall, 'rollcall' | 'clock' | 'mails' | 'settled'> {
  db: Kysely<unknown>
  /** Everything Rollcall logged. */
  logs: unknown[][]
  statements: Statement[]
  organizationId: string
  /** Its owner, Olle. */
  olle: Joined
  /** Somebody of that name whom no other test knows. */
  who(name: string, more?: Partial<Actor>): Actor
  ask<V extends Verb>(
    actor: Actor | null,
    verb: V,
    input?: Asked<V>,
    headers?: Record<string, string>,
  ): Promise<Answer>
  /** Sends anything to the routes. */
  send(actor: Actor | null, method: string, path: string, init?: RequestInit): Promise<Answer>
  /** Olle invites. */
  invite(invitee: { email: string }, role?: string): Promise<Invitation>
  /** The token of the newest mail to somebody. */
  token(invitee: { email: string }): Promise<string>
  /** Olle invites, they accept. */
  join(name: string | Actor, role?: string): Promise<Joined>
  /** The host brings somebody along. */
  add(name: string, role: string, grants?: readonly Grant[]): Promise<Joined>
  /** Olle offers the ownership to somebody. */
  offer(member: { memberId: string }): Promise<OwnershipOffer>
  /** The host registers projects. */
  projects(...ids: string[]): Promise<void>
  /** Another organization of somebody else's. */
  found(owner: Actor, more?: Partial<NewOrganization>): Promise<{ id: string; owner: Joined }>
  organization(): Promise<Organization>
  /** Rollcall once more over the same database, with other options. */
  sibling(options: object): Promise<OpenRollcall>
  /** Connects once more to the same database. */
  connect(): Dialect
}

/** One statement that went to the database. */
export interface Statement {
  sql: string
  parameters: readonly unknown[]
}

let organizations = 0

/** Opens one database for all tests of a block; each call makes an organization of its own in it. */
export function useAcme(
  open: OpenDatabase,
  options: Partial<RollcallOptions> = {},
): (policy?: string) => Promise<Acme> {
  const logs: unknown[][] = []
  const statements: Statement[] = []
  let db: Kysely<unknown>
  let world: OpenRollcall
  let address: string
  const log = (...line: unknown[]) => void logs.push(line)
  const logger = { info: log, error: log }

  beforeAll(async () => {
    address = await open.address()
    db = new Kysely({
      dialect: open.connect(address),
      log: ({ query: { sql, parameters } }) => {
        statements.push({ sql, parameters })
      },
    })
    world = await openRollcall({ database: db, logger, ...options })
  })
  // Whatever the tests of a block did, no log has a token (T61).
  afterAll(() => {
    const told = logs.flat().map((part) => (part instanceof Error ? part.stack : part))
    expect(JSON.stringify(told)).not.toMatch(tokenForm)
  })
  return async (policy = 'standard') => {
    const sibling = (more: object) => openRollcall({ database: db, logger, ...options, ...more })
    const connect = () => open.connect(address)
    return { ...(await makeAcme(world, policy)), db, logs, statements, sibling, connect }
  }
}

async function makeAcme(world: OpenRollcall, policy: string) {
  const number = (organizations += 1)
  const { rollcall, mails, clock, settled, as, request } = world
  const who: Acme['who'] = (name, more) =>
    person(`${name}-${number}`, { name: name.charAt(0).toUpperCase() + name.slice(1), ...more })
  const { organization, member } = await rollcall.organizations.create({
    name: 'Acme',
    policy,
    owner: who('olle'),
  })
  const organizationId = organization.id
  const olle: Joined = { ...who('olle'), memberId: member.id }

  const ask = askThrough(as, organizationId)
  const invite: Acme['invite'] = async ({ email }, role = 'member') => {
    const answer = await ask(olle, 'inviteMembers', { people: [{ email, role }] })
    expect(answer.body).toMatchObject({ refused: [] })
    return answer.body.invitations[0]
  }
  const acme: Omit<Acme, 'db' | 'logs' | 'statements' | 'sibling' | 'connect'> = {
    rollcall,
    mails,
    clock,
    settled,
    organizationId,
    olle,
    who,
    ask,
    invite,
    send: async (...sent) => held(await request(...sent)),
    async token({ email }) {
      await rollcall.outbox.flush()
      return tokenIn(mails.findLast((mail) => mail.to === email)?.text)
    },
    async join(name, role) {
      const actor = typeof name === 'string' ? who(name) : name
      const { id } = await invite(actor, role)
      const { body } = await ask(actor, 'acceptInvitation', { invitationId: id })
      return { ...actor, memberId: body.member.id }
    },
    async add(name, role, grants = []) {
      const user = who(name)
      const { id: memberId } = await rollcall.members.add({ organizationId, user, role, grants })
      return { ...user, memberId }
    },
    async offer({ memberId }) {
      return (await ask(olle, 'offerOwnership', { memberId })).body.offer
    },
    async projects(...ids) {
      for (const id of ids) await rollcall.projects.create({ id, organizationId, name: id })
    },
    async found(owner, more) {
      const made = await rollcall.organizations.create({ name: 'Other', owner, ...more })
      return { id: made.organization.id, owner: { ...owner, memberId: made.member.id } }
    },
    async organization() {
      return (await ask(olle, 'getOrganization')).body.organization
    },
  }
  return acme
}

/** Asks through one server, inside an organization unless another one is named. */
export function askThrough(as: OpenRollcall['as'], organizationId: string): Acme['ask'] {
  return async (actor, verb, input, headers) =>
    held(await as(actor).call(verb, pathFirst(verb, { organizationId, ...input }), headers), verb)
}

/** The token of the link in a text. */
export function tokenIn(text: string | undefined): string {
  return /#t=([\w.-]+)/.exec(text ?? '')?.[1] ?? ''
}

/** Only verbs inside an organization take its id. */
function pathFirst(verb: Verb, input: { organizationId: string }): object {
  const { organizationId, ...rest } = input
  return operations[verb].path.includes(':organizationId') ? { organizationId, ...rest } : rest
}
