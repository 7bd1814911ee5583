// Many people at once, for tests and measurements at a size nobody invites one by one.
import { idWord, searchWords, sortKey } from '@rollcall/core'
import type { Kysely } from 'kysely'
import type { InvitationTable, MemberTable } from '../repository/database.ts'
import { ours } from '../repository/ours.ts'

/** How many people to write, and of which kind. */
export interface Crowd {
  organizationId: string
  members: number
  invitations: number
}

const given = [
  'Ada',
  'Bogdan',
  'Chiara',
  'Dmitri',
  'Élodie',
  'Fatima',
  'Grace',
  'Håkon',
  '伊藤',
  'Jürgen',
]
const family = [
  'Lovelace',
  'Nowak',
  'Rossi',
  'Ivanov',
  'Müller',
  'Haddad',
  'Hopper',
  'Åberg',
  '田中',
  'Öz',
]
const roles = ['admin', 'member', 'member', 'member', 'viewer']
const batch = 200

/** Writes a crowd straight into the tables: the rows are what invitations and acceptances would leave behind. */
export async function insertCrowd<DB>(host: Kysely<DB>, crowd: Crowd): Promise<void> {
  const { organizationId, members, invitations } = crowd
  await ours(host)
    .transaction()
    .execute(async (trx) => {
      for (const part of parts(members)) {
        const rows = part.map((index) => member(organizationId, index))
        await trx.insertInto('rollcallMember').values(rows).execute()
        const words = rows.flatMap((row) =>
          wordsOf(organizationId, 'member', row.id, row.hostName, row.email),
        )
        for (const some of chunks(words))
          await trx.insertInto('rollcallPersonWord').values(some).execute()
      }
      for (const part of parts(invitations)) {
        const rows = part.map((index) => invitation(organizationId, index))
        await trx.insertInto('rollcallInvitation').values(rows).execute()
        const words = rows.flatMap((row) =>
          wordsOf(organizationId, 'invitation', row.id, row.email),
        )
        for (const some of chunks(words))
          await trx.insertInto('rollcallPersonWord').values(some).execute()
      }
      await trx
        .updateTable('rollcallOrganization')
        .set((eb) => ({
          memberCount: eb('memberCount', '+', members),
          openInvitationCount: eb('openInvitationCount', '+', invitations),
        }))
        .where('id', '=', organizationId)
        .execute()
    })
}

function member(organizationId: string, index: number): MemberTable {
  const name = `${pick(given, index)} ${pick(family, Math.floor(index / given.length))} ${index}`
  const email = `member-${index}@crowd.test`
  const active = minutesAfter('2029-01-01T00:00:00.000Z', index % 9_973)
  const lastActiveAt = index % 4 === 0 ? null : active
  return {
    id: `${organizationId}-member-${index}`,
    organizationId,
    userId: `${organizationId}-user-${index}`,
    email,
    canonicalEmail: email,
    hostName: name,
    displayName: null,
    imageUrl: null,
    locale: pick(['en', 'de', 'sv', null], index),
    role: pick(roles, index) ?? 'member',
    grants: '[]',
    status: 'active',
    listed: 1,
    twoFactor: index % 3 === 0 ? 'on' : 'off',
    joinedAt: minutesAfter('2025-01-01T00:00:00.000Z', index),
    removedAt: null,
    lastActiveAt,
    nameKey: sortKey(name),
    activeKey: lastActiveAt ?? '',
    version: 1,
  }
}

function invitation(organizationId: string, index: number): InvitationTable {
  const email = `invited-${index}@crowd.test`
  const invitedAt = minutesAfter('2029-12-20T00:00:00.000Z', index % 10_000)
  return {
    id: `${organizationId}-invitation-${index}`,
    organizationId,
    email,
    canonicalEmail: email,
    openEmail: email,
    name: null,
    locale: null,
    role: pick(roles, index) ?? 'member',
    grants: '[]',
    message: null,
    status: 'pending',
    cause: null,
    declineReason: null,
    invitedById: null,
    invitedAt,
    sentAt: invitedAt,
    expiresAt: minutesAfter(invitedAt, 7 * 24 * 60),
    closedAt: null,
    delivery: 'sent',
    nameKey: email,
    linkVersion: `v${index}`,
    version: 1,
  }
}

function wordsOf(
  organizationId: string,
  kind: 'member' | 'invitation',
  personId: string,
  ...texts: (string | null)[]
) {
  const words = [idWord(personId), ...searchWords(...texts)]
  return words.map((word) => ({ organizationId, kind, word, personId }))
}

function pick<T>(values: readonly T[], index: number): T | null {
  return values[index % values.length] ?? null
}

function minutesAfter(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString()
}

function parts(total: number): number[][] {
  return chunks(Array.from({ length: total }, (_, index) => index))
}

function chunks<T>(values: T[]): T[][] {
  return Array.from({ length: Math.ceil(values.length / batch) }, (_, index) =>
    values.slice(index * batch, (index + 1) * batch),
  )
}
