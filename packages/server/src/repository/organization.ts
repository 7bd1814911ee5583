// Organizations, and who somebody is inside them.
import {
  accessOf,
  Refusal,
  roleOf,
  type Membership,
  type Organization,
  type Policy,
  type Viewer,
} from '@rollcall/core'
import { policyOf } from '../policies.ts'
import type { Act } from './act.ts'
import { insertEntries } from './audit-entry.ts'
import type { Database, Trx } from './database.ts'
import { dialectOf } from './dialect.ts'
import { withGrants } from './grant.ts'
import { memberColumns } from './member.ts'
import { rolePolicies } from './role-plugin.ts'

const organizationColumns = [
  'id',
  'name',
  'policy',
  'memberCount',
  'ownerCount',
  'openInvitationCount',
  'version',
] as const

/** What the host last said of the person, to see whether it says something new. */
export interface Snapshot {
  hostName: string | null
  canonicalEmail: string
}

/**
 * Locks the organization until the transaction ends: everything that counts owners or seats waits here. What only
 * refers to it, such as a new search word of a member, does not wait.
 * On SQLite a write as the very first statement takes the one write lock there is, without the dead end of
 * upgrading a read.
 *
 * @throws Refusal `not_found`
 */
export async function lockOrganization(trx: Trx, organizationId: string): Promise<void> {
  const dialect = dialectOf(trx)
  if (dialect === 'sqlite') {
    const { numUpdatedRows } = await trx
      .updateTable('rollcallOrganization')
      .set({ id: organizationId })
      .where('id', '=', organizationId)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new Refusal({ code: 'not_found' })
    return
  }
  const locking = trx
    .selectFrom('rollcallOrganization')
    .select('id')
    .where('id', '=', organizationId)
  // MariaDB knows no weaker lock that keeps other writers out.
  const locked = dialect === 'postgres' ? locking.forNoKeyUpdate() : locking.forUpdate()
  await locked.executeTakeFirstOrThrow(() => new Refusal({ code: 'not_found' }))
}

/** A viewer without what stands in no row of theirs. */
type FoundViewer = Omit<Viewer, 'mails' | 'seats'> & {
  seatLimit: number | null
  snapshot: Snapshot
}

/** The organization and the member row of somebody in it: one statement, the first of every request. */
export async function findViewer(
  db: Database,
  policies: Readonly<Record<string, Policy>>,
  organizationId: string,
  userId: string,
): Promise<FoundViewer | undefined> {
  const row = await db
    .selectFrom('rollcallMember as m')
    .innerJoin('rollcallOrganization as o', 'o.id', 'm.organizationId')
    .where('m.organizationId', '=', organizationId)
    .where('m.userId', '=', userId)
    .where('m.status', '=', 'active')
    .select(memberColumns)
    .select(['m.hostName', 'm.canonicalEmail', 'o.name as organizationName', 'o.policy'])
    .select(['o.memberCount', 'o.ownerCount', 'o.openInvitationCount', 'o.seatLimit'])
    .select('o.version as organizationVersion')
    .executeTakeFirst()
  if (!row) return undefined

  const { hostName, canonicalEmail, organizationName, organizationVersion, ...rest } = row
  const {
    policy: policyName,
    memberCount,
    ownerCount,
    openInvitationCount,
    seatLimit,
    ...own
  } = rest
  const policy = policyOf(policies, policyName)
  const member = withGrants(own)
  return {
    organization: {
      id: organizationId,
      name: organizationName,
      policy: policyName,
      memberCount,
      ownerCount,
      openInvitationCount,
      version: organizationVersion,
    },
    policy,
    member,
    role: roleOf(policy, member.role),
    access: accessOf(policy, member.role, member.grants),
    seatLimit,
    snapshot: { hostName, canonicalEmail },
  }
}

/**
 * An organization by id.
 *
 * @throws Refusal `not_found`
 */
export async function getOrganization(db: Database, id: string): Promise<Organization> {
  return db
    .selectFrom('rollcallOrganization')
    .select(organizationColumns)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal({ code: 'not_found' }))
}

/** When an organization was made. */
export async function getCreatedAt(db: Database, id: string): Promise<string> {
  const { createdAt } = await db
    .selectFrom('rollcallOrganization')
    .select('createdAt')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return createdAt
}

/** The organizations of a person, by name. */
export async function findMemberships(
  db: Database,
  userId: string,
): Promise<Omit<Membership, 'roleLabel'>[]> {
  const rows = await db
    .selectFrom('rollcallMember as m')
    .innerJoin('rollcallOrganization as o', 'o.id', 'm.organizationId')
    .where('m.userId', '=', userId)
    .where('m.listed', '=', 1)
    .where('m.status', '=', 'active')
    .select(['o.id', 'o.name', 'o.policy', 'm.id as memberId', 'm.role', rolePolicies.m])
    .orderBy('o.name')
    .orderBy('o.id')
    .execute()
  return rows.map(({ memberId, role, id, name, policy }) => {
    return { organization: { id, name, policy }, memberId, role }
  })
}

/** Writes an organization nobody is in yet. */
export async function insertOrganization(
  trx: Trx,
  organization: { id: string; name: string; policy: string; seatLimit: number | null },
  act: Act,
): Promise<void> {
  const counters = { memberCount: 0, ownerCount: 0, openInvitationCount: 0, entryCount: 0 }
  await trx
    .insertInto('rollcallOrganization')
    .values({
      ...organization,
      ...counters,
      entryHash: '',
      createdAt: act.at,
      version: 1,
    })
    .execute()
  const { id } = organization
  await insertEntries(trx, id, act, [{ kind: 'organization', id }])
}

/** Gives an organization another name. */
export async function renameOrganization(
  trx: Trx,
  id: string,
  name: string,
  act: Act,
): Promise<void> {
  await trx
    .updateTable('rollcallOrganization')
    .set((eb) => ({ name, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  await insertEntries(trx, id, act, [{ kind: 'organization', id }])
}

/**
 * Deletes an organization with everything in it: row by row, because SQLite follows foreign keys only where the
 * host has switched that on, and members that stay would own whoever gets the id next.
 */
export async function deleteOrganization(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('rollcallOutbox').where('organizationId', '=', id).execute()
  await trx.deleteFrom('rollcallAuditEntry').where('organizationId', '=', id).execute()
  await trx.deleteFrom('rollcallUnwantedMail').where('organizationId', '=', id).execute()
  await trx.deleteFrom('rollcallOwnershipOffer').where('organizationId', '=', id).execute()
  await trx.deleteFrom('rollcallPersonWord').where('organizationId', '=', id).execute()
  await trx.deleteFrom('rollcallInvitationGrant').where('organizationId', '=', id).execute()
  await trx.deleteFrom('rollcallMemberGrant').where('organizationId', '=', id).execute()
  await trx
    .deleteFrom('rollcallQuota')
    .where('scope', 'in', ['perOrganization', 'perYoungOrganization'])
    .where('subject', '=', id)
    .execute()
  await trx.deleteFrom('rollcallInvitation').where('organizationId', '=', id).execute()
  await trx.deleteFrom('rollcallMember').where('organizationId', '=', id).execute()
  await trx.deleteFrom('rollcallProject').where('organizationId', '=', id).execute()
  await trx.deleteFrom('rollcallOrganization').where('id', '=', id).execute()
}

/** Keeps the counters true; called in the transaction of what they count. */
export async function count(
  trx: Trx,
  id: string,
  change: { members?: number; owners?: number; openInvitations?: number },
): Promise<void> {
  await trx
    .updateTable('rollcallOrganization')
    .set((eb) => ({
      memberCount: eb('memberCount', '+', change.members ?? 0),
      ownerCount: eb('ownerCount', '+', change.owners ?? 0),
      openInvitationCount: eb('openInvitationCount', '+', change.openInvitations ?? 0),
    }))
    .where('id', '=', id)
    .execute()
}
