// Open invitations corrected.
import * as core from '@rollcall/core'
import { decided, projectOf } from '@rollcall/core'
import { getInvitation } from '../repository/invitation.ts'
import { updateInvitation } from '../repository/invitation-edit.ts'
import { findProjectIds } from '../repository/project.ts'
import { demandSeenVersion, type Write } from './route.ts'

/** Changes what an invitation gives, its name or language. Its link stays, and no mail is sent. */
export const editInvitation: Write<'editInvitation'> = async (ask) => {
  const { trx, viewer, input, now, act, ifMatch } = ask
  const { organizationId, invitationId, ...change } = input
  const invitation = await getInvitation(trx, organizationId, invitationId, now)
  const asked = change.grants?.flatMap((grant) => projectOf(grant) ?? []) ?? []
  const projects = await findProjectIds(trx, organizationId, asked)

  const edit = decided(core.editInvitation(viewer, invitation, change, projects))
  demandSeenVersion(invitation, ifMatch)

  return { invitation: await updateInvitation(trx, invitation, edit, act) }
}
