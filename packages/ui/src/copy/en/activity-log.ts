// What the activity log says, in English. `who`, `whom` and roles are put in afterwards, as names that stand out.

/** Sentences of `ActivityLog`. */
export type ActivityLogCopy = typeof activityLog

export const activityLog = {
  title: 'Activity',
  /** Who did it, where nobody did but the host itself. */
  system: 'The system',
  /** Whom it was done to, where no name is known any more. */
  someone: 'somebody',

  invited: (who: string, whom: string, role: string): string => `${who} invited ${whom} as ${role}`,
  invitedSeveral: (who: string, count: number): string => `${who} invited ${count} people`,
  resent: (who: string, whom: string): string => `${who} sent the invitation to ${whom} again`,
  linked: (who: string, whom: string): string => `${who} made a link to the invitation of ${whom}`,
  edited: (who: string, whom: string): string => `${who} edited the invitation to ${whom}`,
  accepted: (who: string): string => `${who} accepted the invitation`,
  declined: (who: string): string => `${who} declined the invitation`,
  revoked: (who: string, whom: string): string => `${who} revoked the invitation to ${whom}`,
  lapsed: (whom: string): string => `The invitation to ${whom} was withdrawn`,

  joined: (who: string, role: string): string => `${who} joined as ${role}`,
  added: (who: string, whom: string, role: string): string => `${who} added ${whom} as ${role}`,
  left: (who: string): string => `${who} left`,
  removed: (who: string, whom: string): string => `${who} removed ${whom}`,
  deleted: (who: string, whom: string): string => `${who} deleted the account of ${whom}`,
  suspended: (who: string, whom: string): string => `${who} suspended ${whom}`,
  reactivated: (who: string, whom: string): string => `${who} reactivated ${whom}`,

  roleChanged: (who: string, whom: string, from: string, to: string): string =>
    `${who} changed ${whom} from ${from} to ${to}`,
  roleChangedOwn: (who: string, from: string, to: string): string =>
    `${who} went from ${from} to ${to}`,
  accessChanged: (who: string, whom: string): string => `${who} changed the access of ${whom}`,
  profileChanged: (who: string, whom: string): string => `${who} edited the details of ${whom}`,
  profileChangedOwn: (who: string): string => `${who} edited their own details`,

  offered: (who: string, whom: string): string => `${who} offered ownership to ${whom}`,
  offerAccepted: (who: string): string => `${who} accepted ownership`,
  offerDeclined: (who: string): string => `${who} declined ownership`,
  offerCancelled: (who: string, whom: string): string =>
    `${who} took back the offer of ownership to ${whom}`,

  organizationCreated: (who: string): string => `${who} created the organization`,
  organizationRenamed: (who: string): string => `${who} renamed the organization`,
  seatsChanged: (who: string): string => `${who} changed the number of seats`,
  projectCreated: (who: string, project: string): string => `${who} created the project ${project}`,
  projectRenamed: (who: string, project: string): string =>
    `${who} renamed a project to ${project}`,
  projectDeleted: (who: string): string => `${who} deleted a project`,
  /** What a newer server knows and this screen does not. */
  other: (who: string, verb: string): string => `${who}: ${verb}`,

  alsoInvited: (whom: string, role: string): string => `${whom} as ${role}`,
  alsoRevoked: (whom: string): string => `The invitation to ${whom} was revoked`,
  alsoReplaced: (whom: string): string => `The expired invitation to ${whom} was replaced`,
  alsoCancelled: (whom: string): string => `The offer of ownership to ${whom} was taken back`,
  alsoEdited: (whom: string): string => `The invitation to ${whom} changed with it`,
  alsoJoined: (whom: string, role: string): string => `${whom} joined as ${role}`,
  alsoRole: (whom: string, from: string, to: string): string =>
    `${whom} went from ${from} to ${to}`,
  alsoAccess: (whom: string): string => `The access of ${whom} changed with it`,
  more: (count: number): string => `${count} more`,
  less: 'Show less',

  filterPerson: 'Person',
  filterKind: 'Activity',
  filterSince: 'Time',
  filtered: (name: string, values: string): string => `${name}: ${values}`,
  clearFilter: (name: string): string => `Remove filter ${name}`,
  clearAll: 'Clear filters',
  searchLabel: 'Search people',
  searchPlaceholder: 'Search by name or email',
  people: 'People',
  nobody: 'Nobody found',

  kindInvitations: 'Invitations',
  kindMembers: 'Joining and leaving',
  kindAccess: 'Roles and access',
  kindOwnership: 'Ownership',
  kindOrganization: 'Organization and projects',

  sinceDay: 'Last 24 hours',
  sinceWeek: 'Last 7 days',
  sinceMonth: 'Last 30 days',
  sinceQuarter: 'Last 90 days',

  loadMore: 'Load more',
  loadingMore: 'Loading more',
  loaded: 'More activity is listed',
  found: (count: number): string => {
    if (count === 0) return 'Nothing found'
    return count === 1 ? '1 entry listed' : `${count} entries listed`
  },

  emptyTitle: 'Nothing has happened here yet',
  noResultTitle: 'Nothing found',
  noResultText: 'No activity fits these filters.',
  errorTitle: 'The activity could not be loaded',
  refusedTitle: 'You cannot see this activity',
  refusedText: 'Ask an owner or administrator of the organization.',
  signedOutTitle: 'You are signed out',
  staleText: 'This may be out of date: the server did not answer.',
}
