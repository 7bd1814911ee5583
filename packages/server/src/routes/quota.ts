// Decides what invitations count against, and when there are too many of them.
import { after, Refusal, type Reason, type Viewer } from '@rollcall/core'
import type { Kit } from '../kit.ts'
import { windowOf, type Limit } from '../limits.ts'
import type { Trx } from '../repository/database.ts'
import { faultOf } from '../repository/fault.ts'
import { getCreatedAt } from '../repository/organization.ts'
import { addToQuotas, lockQuotas, sumCounted, type Quota } from '../repository/quota.ts'

/** Who invites, where and when. */
interface Inviting {
  kit: Kit
  trx: Trx
  viewer: Viewer
  now: string
}

/** A limit as it holds for somebody. */
interface Counting {
  quota: Quota
  most: number
}

/** How many rows hold the number of all: organizations that share none of them do not wait for each other. */
const shards = 16

/**
 * Counts addresses that are about to be invited, or invited once more, and says which of them cannot be. What is
 * counted stands or falls with the transaction. When the counts cannot be read, nobody is invited.
 *
 * @throws Refusal `too_many` when the inviter, the organization or everybody together is over, `unavailable`
 */
export async function countInvitations(
  inviting: Inviting,
  addresses: readonly string[],
  alsoIn: readonly Quota[] = [],
): Promise<ReadonlyMap<string, Reason>> {
  const { kit } = inviting
  try {
    return await count(inviting, addresses, alsoIn)
  } catch (error) {
    // Where somebody else was in the way, the transaction is done again.
    if (error instanceof Refusal || faultOf(error)) throw error
    kit.logger.error('rollcall: the limits could not be read, so nobody is invited', error)
    throw new Refusal({ code: 'unavailable' })
  }
}

/** What the policy's own limit a day is counted in. */
export function dayOf({ member }: Viewer, now: string): Quota {
  return { scope: 'policyDay', subject: member.id, ...windowOf(now, 'P1D') }
}

async function count(
  { kit, trx, viewer, now }: Inviting,
  addresses: readonly string[],
  alsoIn: readonly Quota[],
): Promise<ReadonlyMap<string, Reason>> {
  const { perInviter, perOrganization, perRecipient, global } = kit.limits.invitations
  const { id } = viewer.organization
  const young = await youngLimit(kit, trx, id, now)
  const own = [
    ...counting('perInviter', viewer.member.userId, perInviter, now),
    ...counting('perOrganization', id, perOrganization, now),
    ...counting('perYoungOrganization', id, young, now),
  ]
  const shard = counting('global', shardOf(id), global, now)
  const hashed = perRecipient ? await Promise.all(addresses.map(kit.hashAddress)) : []
  const recipients = hashed.flatMap((hash) => counting('perRecipient', hash, perRecipient, now))
  const shared = [...own, ...shard].map(({ quota }) => quota).concat(alsoIn)
  const counted = await lockQuotas(trx, [...shared, ...recipients.map(({ quota }) => quota)])

  const over = new Map<string, Reason>()
  const mailed = recipients.filter(({ quota, most }, index) => {
    if ((counted[shared.length + index] ?? 0) < most) return true
    over.set(addresses[index] ?? '', tooMany(quota))
    return false
  })
  const more = addresses.length - over.size
  const all = shard[0] && (await sumCounted(trx, shard[0].quota))
  const full = [
    ...own.filter(({ most }, index) => (counted[index] ?? 0) + more > most),
    ...shard.filter(({ most }) => (all ?? 0) + more > most),
  ].toSorted((one, other) => (one.quota.endsAt < other.quota.endsAt ? 1 : -1))[0]
  if (full && more > 0) throw new Refusal(tooMany(full.quota))

  await addToQuotas(trx, shared, more)
  await addToQuotas(
    trx,
    mailed.map(({ quota }) => quota),
    1,
  )
  return over
}

/** An organization that was made to send spam wants to do so at once. */
async function youngLimit(kit: Kit, trx: Trx, id: string, now: string): Promise<Limit | null> {
  const { perYoungOrganization: limit } = kit.limits.invitations
  return limit && now < after(await getCreatedAt(trx, id), limit.age) ? limit : null
}

function counting(scope: string, subject: string, limit: Limit | null, now: string): Counting[] {
  if (!limit) return []
  return [{ quota: { scope, subject, ...windowOf(now, limit.per) }, most: limit.most }]
}

function tooMany({ endsAt }: Quota): Reason {
  return { code: 'too_many', retryAt: endsAt }
}

function shardOf(organizationId: string): string {
  const sum = [...organizationId].reduce(
    (total, letter) => (total * 31 + letter.charCodeAt(0)) % 65_521,
    7,
  )
  return String(sum % shards)
}
