// Every sentence of the screens, in Arabic.
import { isolate } from '@rollcall/core'
import type { Copy } from '../copy.ts'
import { typeset } from '../typeset.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { access } from './access.ts'
import { activityLog } from './activity-log.ts'
import { bell } from './bell.ts'
import { common } from './common.ts'
import { dialogs } from './dialogs.ts'
import { invitationsTable } from './invitations-table.ts'
import { inviteDialog } from './invite-dialog.ts'
import { memberDetails } from './member-details.ts'
import { memberName } from './member-name.ts'
import { membersTable } from './members-table.ts'
import { membershipSettings } from './membership-settings.ts'
import { ownershipOffer } from './ownership-offer.ts'
import { pages } from './pages.ts'
import { refusal } from './refusal.ts'
import { registerPerson } from './register-person.ts'
import { selection } from './selection.ts'

const isolated = typeset(
  {
    acceptInvitation,
    access,
    activityLog,
    bell,
    common,
    dialogs,
    invitationsTable,
    inviteDialog,
    memberDetails,
    memberName,
    membersTable,
    membershipSettings,
    ownershipOffer,
    pages,
    refusal,
    registerPerson,
    selection,
  },
  { value: isolate },
)

/** The sentences of Rollcall in Arabic, for the `copy` of a `RollcallProvider`. */
export const ar: Copy = {
  ...isolated,
  membersTable: {
    ...isolated.membersTable,
    // These are copied by hand, and nothing that is not seen may come along.
    idNotCopied: membersTable.idNotCopied,
    linkNotCopied: membersTable.linkNotCopied,
  },
}
