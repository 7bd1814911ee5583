// Decides when the snapshot of a person is renewed: when the host says something new, after the answer.
import { parseEmail, type Actor, type Member } from '@rollcall/core'
import type { Kit } from '../kit.ts'
import { updateLastActive, updateSnapshots } from '../repository/snapshot.ts'
import type { Snapshot } from '../repository/organization.ts'
import { transact } from '../repository/transact.ts'

const activeEveryMs = 5 * 60_000

/** Renews what the list shows of the caller, if there is anything new. */
export function refresh(
  kit: Kit,
  actor: Actor,
  member: Member,
  snapshot: Snapshot,
  now: string,
): void {
  if (isNews(actor, member, snapshot)) {
    kit.later(() => transact(kit.db, (trx) => updateSnapshots(trx, actor)))
  }
  const last = member.lastActiveAt
  if (last === null || Date.parse(now) - Date.parse(last) >= activeEveryMs) {
    kit.later(() => updateLastActive(kit.db, member.id, now))
  }
}

function isNews(actor: Actor, member: Member, snapshot: Snapshot): boolean {
  const canonicalEmail = parseEmail(actor.email).outcome?.canonicalEmail ?? actor.email
  return (
    (actor.emailVerified && canonicalEmail !== snapshot.canonicalEmail) ||
    (actor.name ?? null) !== snapshot.hostName ||
    (actor.imageUrl ?? null) !== member.imageUrl ||
    (actor.twoFactor ?? null) !== member.twoFactor
  )
}
