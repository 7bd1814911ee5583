// The members screens. Hooks for screens of the host's own stand under `@rollcall/ui/hooks`.

export { RollcallProvider, type RollcallProviderProps } from './provider.tsx'
export { createClient, type CallOptions, type Client, type ClientOptions } from './client.ts'
export type { Copy, CopyOverrides } from './copy/copy.ts'
export { mergeCopy } from './copy/merge-copy.ts'

export { MembersTable, type MembersTableProps } from './members-table/members-table.tsx'
export type { MembersColumn } from './members-table/columns.tsx'
export type { OwnColumn } from './people/columns.ts'
export type { MembersFilter } from './members-table/filter.tsx'
export type { ConfirmableVerb, RowAct } from './people/table.ts'
export type { PeopleView, ViewState } from './people/people-view.ts'
export type { IconName, IconProps, Icons } from './parts/icons.tsx'
export { InviteDialog, type InviteDialogProps } from './invite-dialog/invite-dialog.tsx'
export {
  PendingInvitesBell,
  type PendingInvitesBellProps,
} from './pending-invites-bell/pending-invites-bell.tsx'
export {
  AcceptInvitation,
  type AcceptInvitationProps,
} from './accept-invitation/accept-invitation.tsx'
export { MemberDetails, type MemberDetailsProps } from './member-details/member-details.tsx'
export {
  MembershipSettings,
  type MembershipSettingsProps,
} from './membership-settings/membership-settings.tsx'
export {
  RemoveMemberDialog,
  type RemoveMemberDialogProps,
} from './remove-member-dialog/remove-member-dialog.tsx'
export {
  EditInvitationDialog,
  type EditInvitationDialogProps,
} from './edit-invitation-dialog/edit-invitation-dialog.tsx'
export {
  RevokeInvitationDialog,
  type RevokeInvitationDialogProps,
} from './revoke-invitation-dialog/revoke-invitation-dialog.tsx'
export {
  LeaveOrganizationDialog,
  type LeaveOrganizationDialogProps,
} from './leave-organization-dialog/leave-organization-dialog.tsx'
export {
  OrganizationMembers,
  type OrganizationMembersProps,
} from './organization-members/organization-members.tsx'
export {
  InvitationsTable,
  type InvitationsTableProps,
} from './invitations-table/invitations-table.tsx'
export type { InvitationsColumn } from './invitations-table/columns.tsx'
export {
  InvitationPrompt,
  type InvitationPromptProps,
} from './invitation-prompt/invitation-prompt.tsx'
export { InvitesDot, type InvitesDotProps } from './invites-dot/invites-dot.tsx'
export {
  InvitesMenuItem,
  type InvitesMenuItemProps,
} from './invites-menu-item/invites-menu-item.tsx'
export {
  MemberName,
  type AskedName,
  type KnownName,
  type MemberNameProps,
} from './member-name/member-name.tsx'
export {
  LeaveOrganizationButton,
  type LeaveOrganizationButtonProps,
} from './leave-organization-button/leave-organization-button.tsx'
export {
  TransferOwnershipDialog,
  type TransferOwnershipDialogProps,
} from './transfer-ownership-dialog/transfer-ownership-dialog.tsx'
export { OwnershipOffer, type OwnershipOfferProps } from './ownership-offer/ownership-offer.tsx'
export {
  RegisterPersonForm,
  type RegisterPersonFormProps,
} from './register-person-form/register-person-form.tsx'
export { ActivityLog, type ActivityLogProps } from './activity-log/activity-log.tsx'
export { Can, type CanProps } from './can/can.tsx'
export { invitationToken } from './accept-invitation/use-token.ts'
export type { InvitationWays } from './accept-invitation/ways.ts'
export type { Way } from './parts/way.tsx'
