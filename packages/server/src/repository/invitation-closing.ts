// How invitations end: accepted, declined, taken back; by themselves or with whoever goes.
import { Refusal, type Invitation } from '@rollcall/core'
import type { Act } from './act.ts'
import { insertEntries } from './audit-entry.ts'
import type { Trx } from './database.ts'
import { withGrants } from './grant.ts'
import { getInvitation, invitationColumns } from './invitation.ts'
import { count } from './organization.ts'
import { deleteWords } from './person-word.ts'

/** How an invitation ends. */
export interface Closing {
  status: 'accepted' | 'declined' | 'revoked'
  cause: string
  /** What the invitee said when declining. */
  reason?: string
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
  act: Act,
): Promise<Invitation> {
  const { organizationId, id, role } = invitation
  const now = act.at
  const { status, cause, reason = null } = closing
  const row = { status, cause, declineReason: reason, openEmail: null, closedAt: now }
  const { numUpdatedRows } = await trx
    .updateTable('rollcallInvitation')
    .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .$if(status !== 'revoked', (query) =>
      query.where((eb) => eb.or([eb('expiresAt', 'is', null), eb('expiresAt', '>', now)])),
    )
    .executeTakeFirstOrThrow()
  const closed = await getInvitation(trx, organizationId, id, now)
  if (numUpdatedRows === 0n) {
    throw new Refusal({ code: 'invitation_closed', closedAs: closed.status })
  }
  await deleteWords(trx, id)
  await count(trx, organizationId, { openInvitations: -1 })
  // That it was accepted is told by the entry of the membership it made.
  if (status !== 'accepted') {
    await insertEntries(trx, organizationId, act, [{ kind: 'invitation', id, role, ...closing }])
  }
  return closed
}

/** Ends the expired invitations to these addresses, because new ones take their place. */
export async function closeExpired(
  trx: Trx,
  organizationId: string,
  canonicalEmails: string[],
  act: Act,
): Promise<void> {
  const expired = await trx
    .selectFrom('rollcallInvitation as i')
    .select(invitationColumns(act.at))
    .where('i.organizationId', '=', organizationId)
    .where('i.openEmail', 'in', canonicalEmails)
    .where('i.expiresAt', '<=', act.at)
    .execute()
  for (const invitation of expired.map(withGrants)) {
    await closeInvitation(trx, invitation, { status: 'revoked', cause: 'invited_again' }, act)
  }
}

/** Ends every open invitation that somebody sent, or that was sent to them, because they go. */
export async function closeInvitationsOf(
  trx: Trx,
  member: { organizationId: string; id: string },
  act: Act,
): Promise<void> {
  const { canonicalEmail } = await trx
    .selectFrom('rollcallMember')
    .select('canonicalEmail')
    .where('id', '=', member.id)
    .executeTakeFirstOrThrow()
  const open = await trx
    .selectFrom('rollcallInvitation as i')
    .select(invitationColumns(act.at))
    .select('i.canonicalEmail')
    .where('i.organizationId', '=', member.organizationId)
    .where('i.status', '=', 'pending')
    .where((eb) =>
      eb.or([eb('i.invitedById', '=', member.id), eb('i.openEmail', '=', canonicalEmail)]),
    )
    .execute()
  for (const invitation of open.map(withGrants)) {
    const cause = invitation.invitedById === member.id ? 'inviter_removed' : 'invitee_removed'
    await closeInvitation(trx, invitation, { status: 'revoked', cause }, act)
  }
}
