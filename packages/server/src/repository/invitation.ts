// Invitations as the organization keeps them.
import {
  Refusal,
  sortKey,
  type AuditChange,
  type Invitation,
  type InvitationDraft,
  type InvitationStatus,
} from '@rollcall/core'
import { sql } from 'kysely'
import type { Act } from './act.ts'
import { insertEntries } from './audit-entry.ts'
import type { Database, InvitationTable, Trx } from './database.ts'
import { grantsText, insertInvitationGrants, withGrants } from './grant.ts'
import { count } from './organization.ts'
import { insertWords } from './person-word.ts'
import { rolePolicies } from './role-plugin.ts'

/** The columns of an {@link Invitation} in a table called `i`; whether it expired depends on the time. */
export function invitationColumns(now: string) {
  return [
    'i.id',
    'i.organizationId',
    'i.email',
    'i.name',
    'i.locale',
    'i.role',
    rolePolicies.i,
    'i.grants',
    'i.message',
    sql<InvitationStatus>`case when i.status = 'pending' and i.expires_at <= ${now}
      then 'expired' else i.status end`.as('status'),
    'i.invitedById',
    'i.invitedAt',
    'i.sentAt',
    'i.expiresAt',
    'i.delivery',
    'i.version',
  ] as const
}

/**
 * An invitation of an organization.
 *
 * @throws Refusal `not_found`
 */
export async function getInvitation(
  db: Database,
  organizationId: string,
  id: string,
  now: string,
): Promise<Invitation> {
  const row = await db
    .selectFrom('rollcallInvitation as i')
    .select(invitationColumns(now))
    .where('i.organizationId', '=', organizationId)
    .where('i.id', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal({ code: 'not_found' }))
  return withGrants(row)
}

/** Which links of an invitation are alive: those made with this version. */
export async function getLinkVersion(db: Database, id: string): Promise<string> {
  const { linkVersion } = await db
    .selectFrom('rollcallInvitation')
    .select('linkVersion')
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal({ code: 'not_found' }))
  return linkVersion
}

/** The canonical addresses among these that have an open invitation whose time is not over. */
export async function findOpenEmails(
  db: Database,
  organizationId: string,
  canonicalEmails: string[],
  now: string,
): Promise<string[]> {
  if (canonicalEmails.length === 0) return []
  const rows = await db
    .selectFrom('rollcallInvitation')
    .select('canonicalEmail')
    .where('organizationId', '=', organizationId)
    .where('openEmail', 'in', canonicalEmails)
    .where((eb) => eb.or([eb('expiresAt', 'is', null), eb('expiresAt', '>', now)]))
    .execute()
  return rows.map((row) => row.canonicalEmail)
}

/** What a drafted invitation gets when it is written down. */
export interface Issue {
  id: string
  linkVersion: string
}

/** Writes the invitations a rule allowed, in the order of the drafts. */
export async function insertInvitations(
  trx: Trx,
  organizationId: string,
  invitedById: string,
  drafts: (InvitationDraft & Issue)[],
  act: Act,
): Promise<Invitation[]> {
  const rows = drafts.map(({ canonicalEmail, linkVersion, ...draft }) => {
    const invitation: Invitation = {
      ...draft,
      organizationId,
      status: 'pending',
      invitedById,
      invitedAt: act.at,
      sentAt: act.at,
      version: 1,
    }
    const nameKey = sortKey(draft.name ?? draft.email)
    const hidden = { canonicalEmail, linkVersion, nameKey, openEmail: canonicalEmail }
    return { invitation, hidden }
  })
  await trx
    .insertInto('rollcallInvitation')
    .values(
      rows.map(({ invitation, hidden }) => ({
        ...invitation,
        ...hidden,
        grants: grantsText(invitation.grants),
        status: 'pending',
        cause: null,
        declineReason: null,
        closedAt: null,
      })),
    )
    .execute()
  const invitations = rows.map(({ invitation }) => invitation)
  await insertInvitationGrants(trx, organizationId, invitations)
  await insertWords(
    trx,
    rows.map(({ invitation: { id, name, email } }) => ({
      person: { organizationId, kind: 'invitation', personId: id },
      texts: [name, email],
    })),
  )
  await count(trx, organizationId, { openInvitations: rows.length })
  await insertEntries(trx, organizationId, act, invitations.map(openChange))
  return invitations
}

/** Writes a new sending: every link made before it is dead from here on. */
export async function renewInvitation(
  trx: Trx,
  invitation: Invitation,
  change: Pick<
    InvitationTable,
    'invitedById' | 'sentAt' | 'expiresAt' | 'delivery' | 'linkVersion'
  >,
  act: Act,
): Promise<Invitation> {
  await trx
    .updateTable('rollcallInvitation')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('organizationId', '=', invitation.organizationId)
    .where('id', '=', invitation.id)
    .where('status', '=', 'pending')
    .execute()
  await insertEntries(trx, invitation.organizationId, act, [openChange(invitation)])
  return getInvitation(trx, invitation.organizationId, invitation.id, act.at)
}

/** Notes that somebody was given the link of an invitation. */
export async function noteLink(trx: Trx, invitation: Invitation, act: Act): Promise<void> {
  await insertEntries(trx, invitation.organizationId, act, [openChange(invitation)])
}

function openChange({ id, role }: Invitation): AuditChange {
  return { kind: 'invitation', id, role, status: 'pending' }
}
