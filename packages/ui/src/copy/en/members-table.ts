// What the table of members says, in English.

/** Sentences of `MembersTable`. */
export type MembersTableCopy = typeof membersTable

export const membersTable = {
  title: 'Members',
  invitedCount: (count: string): string => `${count} invited`,
  invite: 'Invite',
  searchLabel: 'Search people',
  searchPlaceholder: 'Search by name or email',
  clearSearch: 'Clear search',
  filterRole: 'Role',
  filterStatus: 'Status',
  filtered: (name: string, values: string): string => `${name}: ${values}`,
  clearFilter: (name: string): string => `Remove filter ${name}`,
  sortLabel: 'Sort by',
  sortName: 'Name',
  sortJoined: 'Newest first',
  sortActive: 'Last active',

  columnPerson: 'Name',
  columnId: 'ID',
  columnEmail: 'Email',
  columnRole: 'Role',
  columnProjects: 'Projects',
  columnStatus: 'Status',
  columnTwoFactor: 'Two-factor',
  columnLocale: 'Language',
  columnJoined: 'Joined',
  columnActive: 'Last active',
  columnActions: 'Actions',

  active: 'Active',
  suspended: 'Suspended',
  pending: 'Invited',
  expired: 'Expired',
  /** Of an invitation whose mail came back or was given up, and of one whose mailbox wants no more. */
  undelivered: 'Not delivered',
  unwanted: 'Reported as spam',
  /** Of somebody with access to every project, and to none. */
  allProjects: 'All',
  noProjects: 'None',
  twoFactorOn: 'On',
  twoFactorOff: 'Off',
  /** Of somebody who has not come yet. */
  twoFactorPending: 'Not yet',
  invitedBy: (name: string): string => `Invited by ${name}`,
  invited: 'Invited',
  expires: (when: string): string => `expires ${when}`,
  expiredAt: (when: string): string => `expired ${when}`,

  changeRole: (name: string, role: string): string => `Role of ${name}: ${role}`,
  roleKept: (name: string, role: string, why: string): string => `${name} is still ${role}. ${why}`,
  copyId: (name: string): string => `Copy the ID of ${name}`,
  idCopied: (name: string): string => `ID of ${name} copied`,
  idNotCopied: (id: string): string => `Copy this ID: ${id}`,
  actionsFor: (name: string): string => `Actions for ${name}`,
  resend: 'Send again',
  resendTo: (email: string): string => `Send again to ${email}`,
  resendWait: (when: string): string => `Sent a moment ago. You can resend ${when}.`,
  resent: (email: string): string => `Invitation sent again to ${email}`,
  copyLink: 'Copy link',
  linkCopied: (email: string): string =>
    `Link for ${email} copied. It works for this address only.`,
  linkNotCopied: (link: string): string => `Copy this link: ${link}`,
  edit: 'Edit…',
  edited: (email: string): string => `Invitation to ${email} updated`,
  revoke: 'Revoke invitation…',
  revoked: (email: string): string => `Invitation to ${email} revoked`,
  suspend: 'Suspend',
  suspendedNow: (name: string): string => `${name} is suspended and has no access`,
  reactivate: 'Reactivate',
  reactivated: (name: string): string => `${name} has access again`,
  remove: 'Remove…',
  removed: (name: string): string => `${name} was removed`,
  offer: 'Offer ownership…',
  offered: (name: string): string =>
    `Ownership offered to ${name}. Nothing changes until it is accepted.`,
  leave: 'Leave…',
  left: (organization: string): string => `You left ${organization}`,

  loadMore: 'Load more',
  loadingMore: 'Loading more',
  found: (count: number): string => {
    if (count === 0) return 'Nobody found'
    return count === 1 ? '1 person found' : `${count} people found`
  },

  emptyTitle: 'Just you so far',
  emptyText: 'Invite the people you work with.',
  emptyAct: 'Invite people',
  noResultTitle: 'Nobody found',
  noResultText: 'No name or address begins with that, or the filters leave nobody.',
  clearAll: 'Clear search and filters',
  errorTitle: 'The members could not be loaded',
  refusedTitle: 'You cannot see these members',
  refusedText:
    'Ask an owner or administrator of the organization to invite you or change your role.',
  signedOutTitle: 'You are signed out',
  staleText: 'This may be out of date: the server did not answer.',
}
