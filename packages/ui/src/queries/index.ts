// Every query as options, and the client they ask with: what a server needs to fetch ahead. No file here is for the
// browser only, so a server component may import this entry.

export { createClient, type CallOptions, type Client, type ClientOptions } from '../client.ts'
export type { Scope } from './scope.ts'
export type { QueryOptionsOf } from './query.ts'
export { meOptions } from './me.ts'
export { organizationOptions } from './organization.ts'
export { peopleOptions, type PeopleOptions, type PeoplePages } from './people.ts'
export { peoplePageOptions, type PeoplePage, type PeoplePageOptions } from './people-page.ts'
export { memberOptions } from './member.ts'
export { projectsOptions } from './projects.ts'
export { auditEntriesOptions, type AuditEntriesOptions, type AuditPages } from './audit-entries.ts'
export { checkInvitationsOptions } from './check-invitations.ts'
export { previewRemovalOptions } from './preview-removal.ts'
export { myInvitationsOptions } from './my-invitations.ts'
export { myOwnershipOffersOptions } from './my-ownership-offers.ts'
export { previewInvitationOptions } from './preview-invitation.ts'
