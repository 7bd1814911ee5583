// Decides what can be told from the rows alone: whether the audit is whole, and whether rows and audit agree.
import type { AuditChange, MembershipState } from '@rollcall/core'
import { membershipOf } from './audit-entry.ts'
import { firstBroken } from './audit-chain.ts'
import type { Database } from './database.ts'
import { withGrants } from './grant.ts'

/** Something in an organization that is not as it was written. */
export interface Finding {
  organizationId: string
  /** One sentence. */
  finding: string
}

/** Examines every organization; the answer is empty when all is well. Reads only. */
export async function examine(db: Database): Promise<Finding[]> {
  const organizations = await db
    .selectFrom('rollcallOrganization')
    .select(['id', 'memberCount', 'openInvitationCount', 'entryCount', 'entryHash'])
    .orderBy('id')
    .execute()
  const findings: Finding[] = []
  for (const organization of organizations) {
    const told = [
      ...(await examineChain(db, organization)),
      ...(await examineCounters(db, organization)),
      ...(await examineMembers(db, organization.id)),
    ]
    findings.push(...told.map((finding) => ({ organizationId: organization.id, finding })))
  }
  return findings
}

async function examineChain(
  db: Database,
  organization: Parameters<typeof firstBroken>[1],
): Promise<string[]> {
  const seq = await firstBroken(db, organization)
  return seq === undefined ? [] : [`The audit is not what was written, from entry ${seq} on.`]
}

async function examineCounters(
  db: Database,
  counted: { id: string; memberCount: number; openInvitationCount: number },
): Promise<string[]> {
  const members = await db
    .selectFrom('rollcallMember')
    .select((eb) => eb.fn.countAll<number | string>().as('rows'))
    .where('organizationId', '=', counted.id)
    .where('listed', '=', 1)
    .executeTakeFirstOrThrow()
  const invitations = await db
    .selectFrom('rollcallInvitation')
    .select((eb) => eb.fn.countAll<number | string>().as('rows'))
    .where('organizationId', '=', counted.id)
    .where('status', '=', 'pending')
    .executeTakeFirstOrThrow()
  return [
    ...wrong('members', counted.memberCount, Number(members.rows)),
    ...wrong('open invitations', counted.openInvitationCount, Number(invitations.rows)),
  ]
}

/** Whoever changes a row beside Rollcall leaves no entry: then the last entry of a member tells another story. */
async function examineMembers(db: Database, organizationId: string): Promise<string[]> {
  const told = new Map<string, MembershipState>()
  const entries = await db
    .selectFrom('rollcallAuditEntry')
    .select('change')
    .where('organizationId', '=', organizationId)
    .where('kind', '=', 'member')
    .orderBy('seq')
    .execute()
  for (const entry of entries) {
    const change = JSON.parse(entry.change) as AuditChange
    if (change.kind === 'member') told.set(change.id, change.after)
  }
  const members = await db
    .selectFrom('rollcallMember')
    .select(['id', 'userId', 'role', 'status', 'grants'])
    .where('organizationId', '=', organizationId)
    .orderBy('id')
    .execute()
  return members
    .map(withGrants)
    .filter((member) => !same(told.get(member.id), membershipOf(member)))
    .map(({ id }) => `The member ${id} is not what the audit says.`)
}

function same(one: MembershipState | undefined, other: MembershipState): boolean {
  return one !== undefined && JSON.stringify(membershipOf(one)) === JSON.stringify(other)
}

function wrong(what: string, counted: number, rows: number): string[] {
  return counted === rows ? [] : [`There are ${rows} ${what}, but ${counted} are counted.`]
}
