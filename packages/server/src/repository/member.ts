// Members: the host's people as rows of an organization.
import {
  Refusal,
  sortKey,
  type Actor,
  type AuditChange,
  type Grant,
  type Member,
} from '@rollcall/core'
import type { Act } from './act.ts'
import { insertEntries, membershipOf } from './audit-entry.ts'
import type { Database, MemberTable, Trx } from './database.ts'
import { replaceMemberGrants, withGrants } from './grant.ts'
import { deleteWords, replaceWords } from './person-word.ts'
import { rolePolicies } from './role-plugin.ts'
import { addressOf, renamed, shownName, snapshotOf } from './snapshot.ts'

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
  rolePolicies.m,
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
  /** The invitation that was accepted, where there was one. */
  invitationId?: string
}

/** Makes a person a member: a new row, or the one they had before they went, with nothing of what they held then. */
export async function insertMember(
  trx: Trx,
  actor: Actor,
  joining: Joining,
  act: Act,
): Promise<Member> {
  const { grants, invitationId, ...own } = joining
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
    joinedAt: act.at,
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
  const member = await getMember(trx, organizationId, id)
  await insertEntries(trx, organizationId, act, [
    { ...changeOf(former, member), ...(invitationId !== undefined && { invitationId }) },
  ])
  return member
}

/** Writes what a rule decided about a member and counts the row's version up. */
export async function updateMember(
  trx: Trx,
  before: Member,
  change: Partial<Pick<MemberTable, 'role' | 'displayName' | 'locale' | 'status' | 'removedAt'>>,
  act: Act,
  // Whoever is no member holds no grants.
  grants: readonly Grant[] | undefined = change.status === 'removed' ? [] : undefined,
): Promise<Member> {
  const { organizationId, id } = before
  if (grants) await replaceMemberGrants(trx, { organizationId, id }, grants)
  await trx
    .updateTable('rollcallMember')
    .set((eb) => ({ role: before.role, ...change, version: eb('version', '+', 1) }))
    .$if(change.status === 'removed', (query) => query.set({ listed: 0 }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute()
  const member = await getMember(trx, organizationId, id)
  if (member.status === 'removed') await deleteWords(trx, id)
  else if (change.displayName !== undefined) await renamed(trx, member)
  const fields = (['displayName', 'locale'] as const).filter((field) => change[field] !== undefined)
  await insertEntries(trx, organizationId, act, [
    { ...changeOf(before, member), ...(fields.length > 0 && { fields }) },
  ])
  return member
}

/** Writes what a rule decided to grant a member and counts the row's version up. */
export async function updateGrants(
  trx: Trx,
  member: Member,
  grants: readonly Grant[],
  act: Act,
): Promise<Member> {
  return updateMember(trx, member, {}, act, grants)
}

/** A membership before and after, as the audit keeps it. */
function changeOf(before: Member | undefined, after: Member): AuditChange & { kind: 'member' } {
  return {
    kind: 'member',
    id: after.id,
    before: before ? membershipOf(before) : null,
    after: membershipOf(after),
  }
}
