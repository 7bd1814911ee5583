// Invitations as the organization keeps them.
import {
  Refusal,
  sortKey,
  type Invitation,
  type InvitationDraft,
  type InvitationStatus,
} from '@rollcall/core'
import { sql } from 'kysely'
import type { Database, InvitationTable, Trx } from './database.ts'
import { grantsText, insertInvitationGrants, withGrants } from './grant.ts'
import { count } from './organization.ts'
import { deleteWords, insertWords } from './person-word.ts'

/** The columns of an {@link Invitation} in a table called `i`; whether it expired depends on the time. */
export function invitationColumns(now: string) {
  return [
    'i.id',
    'i.organizationId',
    'i.email',
    'i.name',
    'i.locale',
    'i.role',
    'i.grants',
    'i.message',
    sql<InvitationStatus>`case when i.status = 'pending' and i.expires_at <= ${now}
      then 'expired' else i.status end`.as('status'),
    'i.invitedById',
    'i.invitedAt',
    'i.sentAt',
    'i.expiresAt',
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
  now: string,
): Promise<Invitation[]> {
  const rows = drafts.map(({ canonicalEmail, linkVersion, ...draft }) => {
    const invitation: Invitation = {
      ...draft,
      organizationId,
      status: 'pending',
      invitedById,
      invitedAt: now,
      sentAt: now,
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
  return invitations
}

/** Writes a new sending: every link made before it is dead from here on. */
export async function renewInvitation(
  trx: Trx,
  invitation: Invitation,
  change: Pick<InvitationTable, 'invitedById' | 'sentAt' | 'expiresAt' | 'linkVersion'>,
  now: string,
): Promise<Invitation> {
  await trx
    .updateTable('rollcallInvitation')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('organizationId', '=', invitation.organizationId)
    .where('id', '=', invitation.id)
    .where('status', '=', 'pending')
    .execute()
  return getInvitation(trx, invitation.organizationId, invitation.id, now)
}

/** How an invitation ends. */
export type Closing = Pick<InvitationTable, 'cause'> & {
  status: 'accepted' | 'declined' | 'revoked'
}

/**
 * Ends an invitation that is still open and, to be accepted or declined, not expired either. The row decides:
 * somebody else may have ended it.
 *
 * @throws Refusal `invitation_closed` when it was not open any more
 */
export async function closeInvitation(
  trx: Trx,
  invitation: Invitation,
  closing: Closing,
  now: string,
): Promise<Invitation> {
  const { organizationId, id } = invitation
  const { numUpdatedRows } = await trx
    .updateTable('rollcallInvitation')
    .set((eb) => ({ ...closing, openEmail: null, closedAt: now, version: eb('version', '+', 1) }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .$if(closing.status !== 'revoked', (query) =>
      query.where((eb) => eb.or([eb('expiresAt', 'is', null), eb('expiresAt', '>', now)])),
    )
    .executeTakeFirstOrThrow()
  const closed = await getInvitation(trx, organizationId, id, now)
  if (numUpdatedRows === 0n) {
    throw new Refusal({ code: 'invitation_closed', closedAs: closed.status })
  }
  await deleteWords(trx, id)
  await count(trx, organizationId, { openInvitations: -1 })
  return closed
}

/** Ends the expired invitations to these addresses, because new ones take their place. */
export async function closeExpired(
  trx: Trx,
  organizationId: string,
  canonicalEmails: string[],
  now: string,
): Promise<void> {
  const expired = await trx
    .selectFrom('rollcallInvitation as i')
    .select(invitationColumns(now))
    .where('i.organizationId', '=', organizationId)
    .where('i.openEmail', 'in', canonicalEmails)
    .where('i.expiresAt', '<=', now)
    .execute()
  for (const invitation of expired.map(withGrants)) {
    await closeInvitation(trx, invitation, { status: 'revoked', cause: 'invited_again' }, now)
  }
}

/** Ends every open invitation that somebody sent, or that was sent to them, because they go. */
export async function closeInvitationsOf(
  trx: Trx,
  member: { organizationId: string; id: string },
  now: string,
): Promise<void> {
  const { canonicalEmail } = await trx
    .selectFrom('rollcallMember')
    .select('canonicalEmail')
    .where('id', '=', member.id)
    .executeTakeFirstOrThrow()
  const open = await trx
    .selectFrom('rollcallInvitation as i')
    .select(invitationColumns(now))
    .select('i.canonicalEmail')
    .where('i.organizationId', '=', member.organizationId)
    .where('i.status', '=', 'pending')
    .where((eb) =>
      eb.or([eb('i.invitedById', '=', member.id), eb('i.openEmail', '=', canonicalEmail)]),
    )
    .execute()
  for (const invitation of open.map(withGrants)) {
    const cause = invitation.invitedById === member.id ? 'inviter_removed' : 'invitee_removed'
    await closeInvitation(trx, invitation, { status: 'revoked', cause }, now)
  }
}
