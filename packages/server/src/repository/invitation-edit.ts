// Open invitations whose content is corrected.
import { sortKey, type Invitation, type InvitationEdit } from '@rollcall/core'
import type { Act } from './act.ts'
import { insertEntries } from './audit-entry.ts'
import type { Trx } from './database.ts'
import { grantsText, replaceInvitationGrants } from './grant.ts'
import { getInvitation } from './invitation.ts'
import { replaceWords } from './person-word.ts'

/** Writes what a rule decided about an open invitation and counts the row's version up. Its links stay alive. */
export async function updateInvitation(
  trx: Trx,
  invitation: Invitation,
  { grants, ...edit }: InvitationEdit,
  act: Act,
): Promise<Invitation> {
  const { organizationId, id, email } = invitation
  const { name } = { ...invitation, ...edit }
  await replaceInvitationGrants(trx, { organizationId, id }, grants)
  await trx
    .updateTable('rollcallInvitation')
    .set((eb) => ({
      ...edit,
      grants: grantsText(grants),
      nameKey: sortKey(name ?? email),
      version: eb('version', '+', 1),
    }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .execute()
  await replaceWords(trx, { organizationId, kind: 'invitation', personId: id }, [name, email])
  const edited = await getInvitation(trx, organizationId, id, act.at)
  const fields = editable.filter((field) => changed(invitation[field], edited[field]))
  const change = { kind: 'invitation', id, role: edited.role, status: 'pending', fields } as const
  await insertEntries(trx, organizationId, act, [change])
  return edited
}

const editable = ['role', 'grants', 'name', 'locale'] as const

function changed(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after)
}
