// Decides what a route is: a verb, who may ask, and the few beats between question and answer.
import {
  can,
  operations,
  Refusal,
  type Actor,
  type Input,
  type Output,
  type Verb,
  type Viewer,
} from '@rollcall/core'
import { findRegistered } from '../directory.ts'
import { demandNoVeto } from '../guard.ts'
import type { Kit } from '../kit.ts'
import type { Mailing } from '../mailing.ts'
import type { Act } from '../repository/act.ts'
import type { Database, Trx } from '../repository/database.ts'
import { findMember } from '../repository/member.ts'
import { findViewer, lockOrganization } from '../repository/organization.ts'
import { transact } from '../repository/transact.ts'
import { once, type Keyed } from './once.ts'
import { seatsOf } from '../repository/seats.ts'
import { refresh } from './refresh.ts'

/** A question as every route gets it. */
export interface Ask<V extends Verb> {
  verb: V
  kit: Kit
  input: Input<V>
  /** The moment of the question. */
  now: string
  /** The version the caller has seen (`If-Match`). */
  ifMatch: number | undefined
  /** What makes the request the same when it is sent again (`Idempotency-Key`). */
  request: Keyed | undefined
}

/** Answers anybody, signed in or not. */
export type Anyone<V extends Verb> = (ask: Ask<V> & { actor: Actor | null }) => Promise<Output<V>>
/** Answers somebody who is signed in. */
export type User<V extends Verb> = (ask: Ask<V> & { actor: Actor }) => Promise<Output<V>>
/** Answers a member with what is written down. */
export type Read<V extends Verb> = (
  ask: Ask<V> & { actor: Actor; viewer: Viewer },
) => Promise<Output<V>>
/** Reads the facts, decides, remembers, answers: in one transaction that holds the organization. */
export type Write<V extends Verb> = (
  ask: Ask<V> & Told & { viewer: Viewer; trx: Trx; act: Act },
) => Promise<Output<V>>

/** The canonical addresses that have an account of the host; `null` where there is no directory to ask. */
export type Registered = ReadonlySet<string> | null

/** Which addresses the host's directory is asked about before a write. */
export type Addresses<V extends Verb> = (ask: Ask<V>) => Promise<string[]> | string[]

/** A route ready to be mounted. */
export type Route<V extends Verb> = (ask: Ask<V> & { actor: Actor | null }) => Promise<Output<V>>

/** A route for anybody. */
export function anyone<V extends Verb>(answer: Anyone<V>): Route<V> {
  return answer
}

/** A route for whoever is signed in. */
export function user<V extends Verb>(answer: User<V>): Route<V> {
  return async (ask) => {
    const actor = signedIn(ask.actor)
    await demandNoVeto(ask.kit.guards, ask.verb, { actor, input: ask.input })
    return answer({ ...ask, actor })
  }
}

/** A route that shows a member what their role may see. */
export function read<V extends Verb>(answer: Read<V>): Route<V> {
  return async (ask) => {
    const actor = signedIn(ask.actor)
    const { viewer, snapshot } = await getViewer(ask.kit.db, ask, actor)
    const output = await answer({ ...ask, actor, viewer })
    refresh(ask.kit, actor, viewer.member, snapshot, ask.now)
    return output
  }
}

/** What stands around the transaction of a write. */
export interface Around<V extends Verb> {
  /** Which addresses the host's directory is asked about before it. */
  addresses?: Addresses<V>
  /** Whether it writes mails or links: then the host is asked whose they are. */
  mails?: boolean
  /** What is done once it is committed. */
  afterwards?: (kit: Kit) => Promise<void>
}

/**
 * A route that changes an organization. Who asks is read again inside the lock: rights may just have gone. What the
 * host is asked stands before the transaction: it may want the one connection there is.
 */
export function write<V extends Verb>(answer: Write<V>, around: Around<V> = {}): Route<V> {
  return async (ask) => {
    const { kit, input } = ask
    const actor = signedIn(ask.actor)
    const told = await askHost(ask, actor, around)
    const output = await inOrganization(kit, organizationIdOf(input), async (trx) => {
      const { viewer } = await getViewer(trx, ask, actor)
      return once({ ...ask, ...told }, trx, () =>
        answer({ ...ask, ...told, trx, viewer, act: actOf(ask, actor) }),
      )
    })
    const { afterwards } = around
    if (afterwards) kit.later(() => afterwards(kit))
    return output
  }
}

/** What a question becomes when it changes something. */
export function actOf({ verb, now }: Pick<Ask<Verb>, 'verb' | 'now'>, actor: Actor): Act {
  return { verb, by: actor.userId, at: now }
}

/** What the host told before the transaction. */
export interface Told {
  registered: Registered
  mailing: Mailing
}

/** The host's guard and directory, and whose mail it is, are asked by those only who might do it at all. */
async function askHost<V extends Verb>(
  ask: Ask<V>,
  actor: Actor,
  { addresses, mails }: Around<V>,
): Promise<Told> {
  const { kit, verb, input } = ask
  const { guards, directory, logger } = kit
  const looksUp = directory && addresses
  const { usual, of } = kit.mailings
  const whose = mails ? of : undefined
  if (!guards[verb] && !looksUp && !whose) return { registered: null, mailing: usual }
  const { viewer } = await getViewer(kit.db, ask, actor)
  const id = 'memberId' in input ? input.memberId : undefined
  const member = id === undefined ? undefined : await findMember(kit.db, viewer.organization.id, id)
  await demandNoVeto(guards, verb, { actor, input, ...(member && { member }) })
  const mailing = whose ? await whose(viewer.organization) : usual
  if (!looksUp) return { registered: null, mailing }
  const asked = await addresses(ask)
  await kit.throttle.lookups(actor.userId, asked.length, ask.now)
  return { registered: await findRegistered(directory, asked, logger), mailing }
}

/** A transaction that holds the organization; the outbox is woken once it is committed. */
export async function inOrganization<T>(
  kit: Kit,
  organizationId: string,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  const result = await transact(kit.db, async (trx) => {
    await lockOrganization(trx, organizationId)
    return work(trx)
  })
  kit.outbox.wake()
  return result
}

/**
 * Refuses an edit of a row that has changed since the caller saw it.
 *
 * @throws Refusal `stale_version`
 */
export function demandVersion(row: { version: number }, ifMatch: number | undefined): void {
  if (ifMatch === undefined || ifMatch === row.version) return
  throw new Refusal({ code: 'stale_version', version: row.version })
}

/**
 * Refuses an edit that does not say which version it was made from, or was made from an older one.
 *
 * @throws Refusal `version_required`, `stale_version`
 */
export function demandSeenVersion(row: { version: number }, ifMatch: number | undefined): void {
  if (ifMatch === undefined) throw new Refusal({ code: 'version_required' })
  demandVersion(row, ifMatch)
}

/**
 * Who asks, with the right to ask at all.
 *
 * @throws Refusal `not_found`, `not_permitted`
 */
export async function getViewer<V extends Verb>(
  db: Database,
  { verb, kit, input, now }: Pick<Ask<V>, 'verb' | 'kit' | 'input' | 'now'>,
  actor: Actor,
) {
  const found = await findViewer(db, kit.policies, organizationIdOf(input), actor.userId)
  if (!found) throw new Refusal({ code: 'not_found' })
  const { snapshot, seatLimit, ...viewer } = found
  const { asks } = operations[verb]
  if (asks !== 'member' && !can(viewer.access, asks)) {
    throw new Refusal({ code: 'not_permitted', permission: asks })
  }
  const { organization, policy } = viewer
  const seats = await seatsOf(db, { ...organization, seatLimit }, policy, now)
  return { viewer: { ...viewer, seats, mails: kit.mails }, snapshot }
}

/** @throws Refusal `not_signed_in` */
export function signedIn(actor: Actor | null): Actor {
  if (!actor) throw new Refusal({ code: 'not_signed_in' })
  return actor
}

/** The organization of the path. */
export function organizationIdOf(input: object): string {
  return 'organizationId' in input ? String(input.organizationId) : ''
}
