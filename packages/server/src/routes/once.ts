// Decides that what is asked again with the same key (`Idempotency-Key`) is done once and answered the same.
import { operations, Refusal, type Actor, type Verb } from '@rollcall/core'
import { sha256 } from '../hash.ts'
import type { Kit } from '../kit.ts'
import type { Mailing } from '../mailing.ts'
import type { Trx } from '../repository/database.ts'
import * as requests from '../repository/request.ts'
import { transact } from '../repository/transact.ts'
import { fillIn, outlineOf } from './outline.ts'

/** A request with a key, and what it asks. */
export type Keyed = requests.KeyedRequest & { input: object }

/** Who asks for something to be done once. */
interface Once {
  kit: Kit
  now: string
  /** `undefined`: the request has no key. */
  request: Keyed | undefined
  /** Where links of the answer begin, if there are any. */
  mailing?: Mailing
}

/** How long a key is remembered. */
const keptMs = 24 * 60 * 60_000

/**
 * The key of a request that changes something, if it has one. It is the caller's own: nobody meets another's.
 *
 * @throws Refusal `invalid_input` when it is no key
 */
export async function readKey(
  { headers }: Request,
  verb: Verb,
  actor: Actor | null,
  input: object,
): Promise<Keyed | undefined> {
  const key = headers.get('idempotency-key')
  if (key === null || operations[verb].method !== 'POST') return undefined
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    const message = 'is no text of 1 to 255 visible ASCII characters'
    throw new Refusal({
      code: 'invalid_input',
      errors: [{ path: 'Idempotency-Key', message }],
    })
  }
  if (!actor) return undefined
  const { userId } = actor
  const id = await sha256(JSON.stringify([userId, verb, key]))
  return { id, userId, verb, bodyHash: await sha256(JSON.stringify(input)), input }
}

/**
 * Does something, unless it was done before with the same key; then the same answer is made from the rows. What is
 * remembered stands or falls with the transaction: a refusal, which changes nothing, is not remembered, nor is
 * `undefined`.
 *
 * @throws Refusal `key_reused` when something else was asked with the key
 */
export async function once<T>(
  { kit, now, request, mailing = kit.mailings.usual }: Once,
  trx: Trx,
  work: () => Promise<T>,
): Promise<T> {
  if (!request) return work()
  const { input, ...row } = request
  const answered = await requests.claimKey(trx, row, now, keptSince(now))
  if (answered) {
    demandSame(answered, request)
    const again = await fillIn(JSON.parse(answered.answer), { kit, trx, now, mailing, input })
    demandStillIn(again, request)
    return again as T
  }
  const output = await work()
  if (output === undefined) await requests.releaseKey(trx, row)
  else await requests.rememberAnswer(trx, row, JSON.stringify(outlineOf(output, input)), now)
  return output
}

/**
 * Does something at the host's, where no transaction of ours reaches: it is remembered afterwards. Two requests at
 * the same moment both do it.
 *
 * @throws Refusal `key_reused`
 */
export async function onceOutside(
  { kit, now, request }: Once,
  work: () => Promise<void>,
): Promise<void> {
  if (!request) return work()
  const { input: _, ...row } = request
  const answered = await requests.findAnswered(kit.db, row, keptSince(now))
  if (answered) return demandSame(answered, request)
  await work()
  await transact(kit.db, async (trx) => {
    await requests.claimKey(trx, row, now, keptSince(now))
    await requests.rememberAnswer(trx, row, '{}', now)
  })
}

/** Until when requests are forgotten. */
export function keptSince(now: string): string {
  return new Date(Date.parse(now) - keptMs).toISOString()
}

function demandSame({ bodyHash }: requests.Answered, request: Keyed): void {
  if (bodyHash !== request.bodyHash) throw new Refusal({ code: 'key_reused' })
}

/** Whoever has joined and gone again learns nothing more. */
function demandStillIn(again: unknown, { userId }: Keyed): void {
  const { member } = again as { member?: { userId: string; status: string } }
  if (member?.userId === userId && member.status !== 'active')
    throw new Refusal({ code: 'not_found' })
}
