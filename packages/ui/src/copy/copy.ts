// Decides how sentences are found: a component brings its own in English, the host may replace any of them.
import { useMemo } from 'react'
import { useRollcall } from '../context.ts'
import type { AcceptInvitationCopy } from './en/accept-invitation.ts'
import type { AccessCopy } from './en/access.ts'
import type { ActivityLogCopy } from './en/activity-log.ts'
import type { BellCopy } from './en/bell.ts'
import type { CommonCopy } from './en/common.ts'
import type { DialogsCopy } from './en/dialogs.ts'
import type { InvitationsTableCopy } from './en/invitations-table.ts'
import type { InviteDialogCopy } from './en/invite-dialog.ts'
import type { MemberDetailsCopy } from './en/member-details.ts'
import type { MemberNameCopy } from './en/member-name.ts'
import type { MembersTableCopy } from './en/members-table.ts'
import type { MembershipSettingsCopy } from './en/membership-settings.ts'
import type { OwnershipOfferCopy } from './en/ownership-offer.ts'
import type { PagesCopy } from './en/pages.ts'
import type { RefusalCopy } from './en/refusal.ts'
import type { RegisterPersonCopy } from './en/register-person.ts'
import type { SelectionCopy } from './en/selection.ts'

/** Every sentence a person reads, by the component that says it. */
export interface Copy {
  acceptInvitation: AcceptInvitationCopy
  access: AccessCopy
  activityLog: ActivityLogCopy
  bell: BellCopy
  common: CommonCopy
  dialogs: DialogsCopy
  invitationsTable: InvitationsTableCopy
  inviteDialog: InviteDialogCopy
  memberDetails: MemberDetailsCopy
  memberName: MemberNameCopy
  membersTable: MembersTableCopy
  membershipSettings: MembershipSettingsCopy
  ownershipOffer: OwnershipOfferCopy
  pages: PagesCopy
  refusal: RefusalCopy
  registerPerson: RegisterPersonCopy
  selection: SelectionCopy
}

/** The sentences a host replaces; what is left out stays English. */
export type CopyOverrides = { [Part in keyof Copy]?: Partial<Copy[Part]> }

/**
 * The sentences of a part, or some of them. The English ones are handed in, so that no screen carries another's, and none
 * carries what it says later.
 */
export function useCopy<Part extends keyof Copy, Key extends keyof Copy[Part]>(
  part: Part,
  english: Pick<Copy[Part], Key>,
): Pick<Copy[Part], Key> {
  const own: Partial<Copy[Part]> | undefined = useRollcall().copy[part]
  return useMemo(() => (own ? { ...english, ...own } : english), [english, own])
}
