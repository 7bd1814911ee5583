// What the audit tells of its organization: numbered without a gap, sealed, and replayed it gives the rows there are.
import type { AuditChange, MembershipState } from '@rollcall/core'
import { sql, type Kysely } from 'kysely'
import { seal, type Unsealed } from '../../src/repository/audit-chain.ts'
import { rowsOf, type Row } from '../dump.ts'

type Entry = Unsealed & { hash: string }

/** What breaks invariants 4, 5 and 17, in words. */
export async function brokenAudit(db: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<Entry>`select organization_id as "organizationId", seq, at, verb,
      user_id as "userId", kind, subject_id as "subjectId", ${sql.ref('change')}, hash
    from rollcall_audit_entry order by organization_id, seq`.execute(db)
  const entries = grouped(rows, ({ organizationId }) => organizationId)
  const members = grouped(await rowsOf(db, 'rollcall_member'), ownerOf)
  const invitations = grouped(await rowsOf(db, 'rollcall_invitation'), ownerOf)
  const found: string[] = []
  for (const row of await rowsOf(db, 'rollcall_organization')) {
    const id = String(row['id'])
    const own = entries.get(id) ?? []
    const told = [
      ...(await brokenChain(row, own)),
      ...brokenReplay(own, members.get(id) ?? []),
      ...brokenHistory(own, invitations.get(id) ?? []),
    ]
    found.push(...told.map((what) => `${what} (organization ${id})`))
  }
  return found
}

async function brokenChain(organization: Row, entries: Entry[]): Promise<string[]> {
  let before = ''
  for (const [index, { hash, ...entry }] of entries.entries()) {
    if (entry.seq !== index + 1)
      return [`I17: entries have no gap, but ${entry.seq} follows ${index}`]
    before = await seal(before, entry)
    if (before !== hash) return [`I17: every entry is sealed, but ${entry.seq} is not`]
  }
  const last = Number(organization['entry_count']) === entries.length
  return last && organization['entry_hash'] === before
    ? []
    : ['I17: the organization knows its last entry, but does not']
}

function brokenReplay(entries: Entry[], members: Row[]): string[] {
  const replayed = new Map<string, string>()
  for (const change of entries.map(changeOf))
    if (change.kind === 'member') replayed.set(change.id, stateOf(change.after))
  const there = new Map<string, string>(
    members.map(({ id, user_id: userId, role, status, grants }) => [
      String(id),
      stateOf({ userId, role, status, grants: JSON.parse(String(grants)) }),
    ]),
  )
  return [...new Set([...replayed.keys(), ...there.keys()])]
    .filter((id) => replayed.get(id) !== there.get(id))
    .map(
      (id) =>
        `I17: replaying gives the members, but ${id} is ${there.get(id)}, not ${replayed.get(id)}`,
    )
}

/** An invitation ends once, and whoever accepts it becomes a member by that. */
function brokenHistory(entries: Entry[], invitations: Row[]): string[] {
  const joined = new Map<string, number>()
  const ended = new Map<string, string>()
  const found: string[] = []
  for (const change of entries.map(changeOf)) {
    if (change.kind === 'member' && change.invitationId !== undefined) {
      joined.set(change.invitationId, (joined.get(change.invitationId) ?? 0) + 1)
      ended.set(change.invitationId, 'accepted')
    }
    if (change.kind !== 'invitation') continue
    if (ended.has(change.id)) found.push(`I4: what has ended stays, but ${change.id} changed again`)
    if (change.status !== 'pending') ended.set(change.id, change.status)
  }
  for (const { id, status } of invitations) {
    const key = String(id)
    if ((ended.get(key) ?? 'pending') !== status)
      found.push(`I17: the audit knows how ${key} ended, but it is ${status}`)
    if ((joined.get(key) ?? 0) !== (status === 'accepted' ? 1 : 0))
      found.push(`I5: an acceptance makes one member, but ${key} made ${joined.get(key) ?? 0}`)
  }
  return found
}

function changeOf({ change }: Entry): AuditChange {
  return JSON.parse(change) as AuditChange
}

function stateOf({
  userId,
  role,
  status,
  grants,
}: { [K in keyof MembershipState]: unknown }): string {
  return JSON.stringify([userId, role, status, grants])
}

function ownerOf(row: Row): string {
  return String(row['organization_id'])
}

function grouped<T>(rows: T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? []
    group.push(row)
    groups.set(keyOf(row), group)
  }
  return groups
}
