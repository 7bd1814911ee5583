// Members: the host's people as rows of an organization.
import { parseEmail, Refusal, sortKey, type Actor, type Grant, type Member } from '@rollcall/core'
import { sql } from 'kysely'
import type { Database, MemberTable, Trx } from './database.ts'
import { replaceMemberGrants, withGrants } from './grant.ts'
import { deleteWords, replaceWords } from './person-word.ts'

/** The name that is shown: the one given in the organization, else the host's. */
export const shownName = sql<string | null>`coalesce(m.display_name, m.host_name)`

/** The columns of a {@link Member} in a table called `m`; its grants are still to be read. */
export const memberColumns = [
  'm.id',
  'm.organizationId',
  'm.userId',
  'm.email',
  shownName.as('name'),
  'm.imageUrl',
  'm.locale',
  'm.role',
  'm.grants',
  'm.status',
  'm.twoFactor',
  'm.joinedAt',
  'm.removedAt',
  'm.lastActiveAt',
  'm.version',
] as const

/** A member, also a removed one. */
export async function findMember(
  db: Database,
  organizationId: string,
  id: string,
): Promise<Member | undefined> {
  const row = await db
    .selectFrom('rollcallMember as m')
    .select(memberColumns)
    .where('m.organizationId', '=', organizationId)
    .where('m.id', '=', id)
    .executeTakeFirst()
  return row && withGrants(row)
}

/**
 * A member, also a removed one.
 *
 * @throws Refusal `not_found`
 */
export async function getMember(db: Database, organizationId: string, id: string): Promise<Member> {
  const member = await findMember(db, organizationId, id)
  if (!member) throw new Refusal({ code: 'not_found' })
  return member
}

/** The row of a person in an organization, also a removed one. */
export async function findMemberOfUser(
  db: Database,
  organizationId: string,
  userId: string,
): Promise<Member | undefined> {
  const row = await db
    .selectFrom('rollcallMember as m')
    .select(memberColumns)
    .where('m.organizationId', '=', organizationId)
    .where('m.userId', '=', userId)
    .executeTakeFirst()
  return row && withGrants(row)
}

/** A person in all organizations they are in, in the order in which these are locked. */
export async function findMembersOfUser(db: Database, userId: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('rollcallMember as m')
    .select(memberColumns)
    .where('m.userId', '=', userId)
    .where('m.listed', '=', 1)
    .orderBy('m.organizationId')
    .execute()
  return rows.map(withGrants)
}

/** The canonical addresses among these that belong to somebody who is in the organization. */
export async function findMemberEmails(
  db: Database,
  organizationId: string,
  canonicalEmails: string[],
): Promise<string[]> {
  if (canonicalEmails.length === 0) return []
  const rows = await db
    .selectFrom('rollcallMember')
    .select('canonicalEmail')
    .where('organizationId', '=', organizationId)
    .where('listed', '=', 1)
    .where('canonicalEmail', 'in', canonicalEmails)
    .execute()
  return rows.map((row) => row.canonicalEmail)
}

/** How somebody joins: the role and what was set down for them beforehand. */
export interface Joining {
  id: string
  organizationId: string
  role: string
  grants: readonly Grant[]
  displayName: string | null
  locale: string | null
  joinedAt: string
}

/** Makes a person a member: a new row, or the one they had before they went, with nothing of what they held then. */
export async function insertMember(trx: Trx, actor: Actor, joining: Joining): Promise<Member> {
  const { grants, ...own } = joining
  const { organizationId } = own
  const former = await findMemberOfUser(trx, organizationId, actor.userId)
  const id = former?.id ?? joining.id
  const row = {
    ...own,
    ...addressOf(actor),
    ...snapshotOf(actor),
    nameKey: sortKey(joining.displayName ?? actor.name ?? actor.email),
    id,
    userId: actor.userId,
    locale: joining.locale ?? actor.locale ?? null,
    grants: '[]',
    status: 'active' as const,
    listed: 1 as const,
    removedAt: null,
    lastActiveAt: null,
    activeKey: '',
    version: (former?.version ?? 0) + 1,
  }
  if (former) await trx.updateTable('rollcallMember').set(row).where('id', '=', id).execute()
  else await trx.insertInto('rollcallMember').values(row).execute()
  await replaceMemberGrants(trx, { organizationId, id }, grants)
  await replaceWords(trx, { organizationId, kind: 'member', personId: id }, [
    joining.displayName ?? actor.name,
    actor.email,
  ])
  return getMember(trx, organizationId, id)
}

/** Writes what a rule decided about a member and counts the row's version up. */
export async function updateMember(
  trx: Trx,
  { organizationId, id }: Pick<Member, 'organizationId' | 'id'>,
  change: Partial<Pick<MemberTable, 'role' | 'displayName' | 'locale' | 'status' | 'removedAt'>>,
  // Whoever is no member holds no grants.
  grants: readonly Grant[] | undefined = change.status === 'removed' ? [] : undefined,
): Promise<Member> {
  if (grants) await replaceMemberGrants(trx, { organizationId, id }, grants)
  await trx
    .updateTable('rollcallMember')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .$if(change.status === 'removed', (query) => query.set({ listed: 0 }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute()
  const member = await getMember(trx, organizationId, id)
  if (member.status === 'removed') await deleteWords(trx, id)
  else if (change.displayName !== undefined) await renamed(trx, member)
  return member
}

/** Writes what a rule decided to grant a member and counts the row's version up. */
export async function updateGrants(
  trx: Trx,
  member: Pick<Member, 'organizationId' | 'id'>,
  grants: readonly Grant[],
): Promise<Member> {
  return updateMember(trx, member, {}, grants)
}

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

async function renamed(
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

function addressOf({ email }: Actor) {
  return { email, canonicalEmail: parseEmail(email).outcome?.canonicalEmail ?? email }
}

function snapshotOf(actor: Actor) {
  return {
    hostName: actor.name ?? null,
    imageUrl: actor.imageUrl ?? null,
    twoFactor: actor.twoFactor ?? null,
  }
}
