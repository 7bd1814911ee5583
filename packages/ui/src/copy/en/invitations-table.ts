// What the table of open invitations says, in English; whatever is not here, it says like the table of members.

/** Sentences of `InvitationsTable`. Those with a name of `membersTable` stand in its place. */
export type InvitationsTableCopy = typeof invitationsTable

export const invitationsTable = {
  title: 'Invitations',
  columnPerson: 'Address',
  columnInvitedBy: 'Invited by',
  columnExpires: 'Expires',

  copyLinkOf: (email: string): string => `Copy the link for ${email}`,
  editOf: (email: string): string => `Edit the invitation to ${email}`,
  revokeOf: (email: string): string => `Revoke the invitation to ${email}`,

  emptyTitle: 'No invitation is waiting for an answer.',
  errorTitle: 'The invitations could not be loaded',
  refusedTitle: 'You cannot see these invitations',
  refusedText: 'Ask an owner or administrator of the organization.',
}
