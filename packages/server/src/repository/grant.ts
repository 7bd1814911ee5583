// Grants: one row each, and once more as text on the row of their holder.
import { atomsOf, projectOf, tidyGrants, type AuditChange, type Grant } from '@rollcall/core'
import type { Act } from './act.ts'
import { insertEntries, membershipOf } from './audit-entry.ts'
import type { Database, GrantColumns, Trx } from './database.ts'

/** A row with its grants read. */
export function withGrants<Row extends { grants: string }>(
  row: Row,
): Omit<Row, 'grants'> & { grants: Grant[] } {
  return { ...row, grants: JSON.parse(row.grants) as Grant[] }
}

/** Grants as the text on the row of their holder. */
export function grantsText(grants: readonly Grant[]): string {
  return JSON.stringify(tidyGrants(grants))
}

/** Writes what a member is granted, instead of what they were. */
export async function replaceMemberGrants(
  trx: Trx,
  { organizationId, id }: { organizationId: string; id: string },
  grants: readonly Grant[],
): Promise<void> {
  await trx.deleteFrom('rollcallMemberGrant').where('memberId', '=', id).execute()
  const rows = rowsOf(organizationId, grants).map((row) => ({ ...row, memberId: id }))
  if (rows.length > 0) await trx.insertInto('rollcallMemberGrant').values(rows).execute()
  await trx
    .updateTable('rollcallMember')
    .set({ grants: grantsText(grants) })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute()
}

/** Writes what new invitations will grant; their text is on their rows already. */
export async function insertInvitationGrants(
  trx: Trx,
  organizationId: string,
  invitations: readonly { id: string; grants: readonly Grant[] }[],
): Promise<void> {
  const rows = invitations.flatMap(({ id, grants }) =>
    rowsOf(organizationId, grants).map((row) => ({ ...row, invitationId: id })),
  )
  if (rows.length > 0) await trx.insertInto('rollcallInvitationGrant').values(rows).execute()
}

/** Writes what an invitation will grant, instead of what it would have; its text is on its row. */
export async function replaceInvitationGrants(
  trx: Trx,
  { organizationId, id }: { organizationId: string; id: string },
  grants: readonly Grant[],
): Promise<void> {
  await trx.deleteFrom('rollcallInvitationGrant').where('invitationId', '=', id).execute()
  await insertInvitationGrants(trx, organizationId, [{ id, grants }])
}

/** The canonical addresses among these that belong to somebody with a grant in a project of the organization. */
export async function findProjectMemberEmails(
  db: Database,
  organizationId: string,
  canonicalEmails: string[],
): Promise<string[]> {
  if (canonicalEmails.length === 0) return []
  const rows = await db
    .selectFrom('rollcallMember as m')
    .innerJoin('rollcallMemberGrant as g', 'g.memberId', 'm.id')
    .select('m.canonicalEmail')
    .distinct()
    .where('m.organizationId', '=', organizationId)
    .where('m.listed', '=', 1)
    .where('m.canonicalEmail', 'in', canonicalEmails)
    .where('g.projectId', 'is not', null)
    .execute()
  return rows.map((row) => row.canonicalEmail)
}

/** Takes away all that was given in a project, from members and from invitations. */
export async function deleteGrantsIn(
  trx: Trx,
  organizationId: string,
  projectId: string,
  act: Act,
): Promise<void> {
  const changes: AuditChange[] = []
  const here = { organizationId, projectId }
  const members = await trx
    .selectFrom('rollcallMember as m')
    .select(['m.id', 'm.userId', 'm.role', 'm.status', 'm.grants'])
    .where('m.organizationId', '=', organizationId)
    .where('m.id', 'in', (eb) =>
      eb.selectFrom('rollcallMemberGrant as g').select('g.memberId').where(eb.and(here)),
    )
    .execute()
  for (const member of members.map(withGrants)) {
    const { id } = member
    const grants = outside(projectId, member.grants)
    await trx
      .updateTable('rollcallMember')
      .set((eb) => ({ grants: grantsText(grants), version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
    const before = membershipOf(member)
    changes.push({ kind: 'member', id, before, after: { ...before, grants } })
  }
  const invitations = await trx
    .selectFrom('rollcallInvitation as i')
    .select(['i.id', 'i.role', 'i.status', 'i.grants'])
    .where('i.organizationId', '=', organizationId)
    .where('i.id', 'in', (eb) =>
      eb.selectFrom('rollcallInvitationGrant as g').select('g.invitationId').where(eb.and(here)),
    )
    .execute()
  for (const { id, role, status, grants } of invitations.map(withGrants)) {
    await trx
      .updateTable('rollcallInvitation')
      .set((eb) => ({
        grants: grantsText(outside(projectId, grants)),
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .execute()
    changes.push({ kind: 'invitation', id, role, status, fields: ['grants'] })
  }
  for (const table of ['rollcallMemberGrant', 'rollcallInvitationGrant'] as const)
    await trx
      .deleteFrom(table)
      .where((eb) => eb.and(here))
      .execute()
  await insertEntries(trx, organizationId, act, changes)
}

function outside(projectId: string, grants: readonly Grant[]): Grant[] {
  return tidyGrants(grants.filter((grant) => projectOf(grant) !== projectId))
}

function rowsOf(organizationId: string, grants: readonly Grant[]): GrantColumns[] {
  return [...atomsOf(grants)].map(([atom, grant]) => ({
    atom,
    organizationId,
    scope: grant.scope,
    projectId: projectOf(grant) ?? null,
    service: grant.scope === 'service' ? grant.service : null,
    role: 'role' in grant ? grant.role : null,
    permission: 'permissions' in grant ? (grant.permissions[0] ?? null) : null,
  }))
}
