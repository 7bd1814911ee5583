// What the host last said of its people: a snapshot on each member row, so that lists are one query.
import { parseEmail, sortKey, type Actor, type Member } from '@rollcall/core'
import { sql } from 'kysely'
import type { Database, Trx } from './database.ts'
import { replaceWords } from './person-word.ts'

/** The name that is shown: the one given in the organization, else the host's. */
export const shownName = sql<string | null>`coalesce(m.display_name, m.host_name)`

/**
 * Takes over what the host newly says of a person, in all organizations they are in. The version stays. An address
 * that is not proved stays out: it may be somebody else's.
 * It writes before it reads: then nobody gives these people another name meanwhile.
 */
export async function updateSnapshots(trx: Trx, actor: Actor): Promise<void> {
  await trx
    .updateTable('rollcallMember')
    .set({ ...snapshotOf(actor), ...(actor.emailVerified && addressOf(actor)) })
    .where('userId', '=', actor.userId)
    .where('listed', '=', 1)
    .execute()
  const rows = await trx
    .selectFrom('rollcallMember as m')
    .select(['m.id', 'm.organizationId', 'm.email', shownName.as('name')])
    .where('m.userId', '=', actor.userId)
    .where('m.listed', '=', 1)
    .execute()
  for (const member of rows) await renamed(trx, member)
}

/** Notes that a person was here. */
export async function updateLastActive(db: Database, id: string, at: string): Promise<void> {
  await db
    .updateTable('rollcallMember')
    .set({ lastActiveAt: at, activeKey: at })
    .where('id', '=', id)
    .execute()
}

/** Writes what follows from a name: the sort key and the search words. */
export async function renamed(
  trx: Trx,
  { organizationId, id, name, email }: Pick<Member, 'organizationId' | 'id' | 'name' | 'email'>,
): Promise<void> {
  await trx
    .updateTable('rollcallMember')
    .set({ nameKey: sortKey(name ?? email) })
    .where('id', '=', id)
    .execute()
  await replaceWords(trx, { organizationId, kind: 'member', personId: id }, [name, email])
}

/** An address as a member row keeps it. */
export function addressOf({ email }: Actor) {
  return { email, canonicalEmail: parseEmail(email).outcome?.canonicalEmail ?? email }
}

/** What the host says of a person, as a member row keeps it. */
export function snapshotOf(actor: Actor) {
  return {
    hostName: actor.name ?? null,
    imageUrl: actor.imageUrl ?? null,
    twoFactor: actor.twoFactor ?? null,
  }
}
