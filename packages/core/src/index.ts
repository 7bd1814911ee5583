// The rules of Rollcall: pure, without input or output, running anywhere.

export {
  hostVerbs,
  type AuditChange,
  type AuditEntry,
  type AuditPerson,
  type AuditSubject,
  type AuditQuery,
  type AuditVerb,
  type HostVerb,
  type MembershipState,
} from './audit-entry.ts'
export { builtInPermissions, projectRead, type BuiltInPermission } from './permission.ts'
export { definePolicy } from './define-policy.ts'
export { directionOf, isolate, type Direction } from './direction.ts'
export type {
  AccessRoles,
  PolicyDefinition,
  ProjectsDefinition,
  RoleDefinition,
  ServiceDefinition,
} from './policy-definition.ts'
export {
  currentRole,
  hasRole,
  projectPermissions,
  roleOf,
  type AccessRole,
  type InvitationField,
  type InvitationRules,
  type MemberField,
  type Policy,
  type ProjectAccess,
  type Role,
  type Service,
  type Transfer,
} from './policy.ts'
export {
  accessOf,
  beyond,
  can,
  organizationPermissions,
  outranked,
  permissionsIn,
  type Access,
  type Giver,
} from './access.ts'
export { effectiveAccess, explain, type Effective, type Holder, type Source } from './explain.ts'
export {
  atomsOf,
  fittingGrants,
  grantsAfter,
  permissionsOf,
  projectOf,
  selectedGrants,
  tidyGrants,
  type Grant,
} from './grant.ts'
export { givesGrants, grantAccess, needless, refuseGrantingAtAll } from './grant-access.ts'
export { administrators, administratorsWords } from './presets/administrators.ts'
export { collaborators, collaboratorsWords } from './presets/collaborators.ts'
export { permissions, permissionsWords } from './presets/permissions.ts'
export { services, servicesWords } from './presets/services.ts'
export { standard, standardWords } from './presets/standard.ts'
export {
  labelOf,
  roleLabel,
  type Label,
  type Labels,
  type ServiceWords,
  type Words,
  type WordsByLanguage,
} from './words.ts'

export type { Actor } from './actor.ts'
export {
  assignable,
  judgeOrganization,
  type Me,
  type Membership,
  type Organization,
  type OrganizationAnswer,
  type OrganizationMark,
  type Viewer,
  type ViewerAnswer,
} from './organization.ts'
export type { Judged } from './judged.ts'
export {
  changeMember,
  endMembership,
  fieldsOf,
  judgeMember,
  leaveOrganization,
  reactivateMember,
  refuseSeeing,
  removeMember,
  suspendMember,
  updateMyMembership,
  type ChangeOutcome,
  type Member,
  type MemberChange,
  type MemberFacts,
  type MemberOutcome,
  type Removal,
} from './member.ts'
export {
  checkInvitations,
  inviteMembers,
  judgeInvitation,
  linkInvitation,
  resendInvitation,
  revokeInvitation,
  type AddressVerdict,
  type Invitation,
  type InvitationFacts,
  type InvitationStatus,
  type InviteMembers,
  type PersonToInvite,
} from './invitation.ts'
export { lesserEvents, mailEvents, type Delivery, type MailEvent } from './delivery.ts'
export {
  type AddressFacts,
  type InvitationDraft,
  type InviteFacts,
  type Taken,
} from './invitation-draft.ts'
export { editInvitation, type InvitationChange, type InvitationEdit } from './invitation-edit.ts'
export {
  acceptOwnership,
  cancelOwnershipOffer,
  declineOwnership,
  judgeOffer,
  myOfferActions,
  offerOwnership,
  type Handover,
  type MyOwnershipOffer,
  type OfferFacts,
  type OpenOwnershipOffer,
  type OwnershipOffer,
  type OwnershipOfferStatus,
} from './ownership-offer.ts'
export { refuseSeat, type Seats } from './seats.ts'
export { visibleProjects, type Project, type ProjectAnswer } from './project.ts'
export { reachOf, type Reach } from './reach.ts'
export { registerPerson } from './registration.ts'
export {
  previewRemoval,
  type Consequence,
  type RemovalFacts,
  type RemovalPreview,
} from './removal.ts'
export {
  acceptInvitation,
  accountOf,
  deadInvitation,
  declineInvitation,
  myActions,
  type Acceptance,
  type AnswerFacts,
  type InvitationPreview,
  type MyInvitation,
} from './my-invitation.ts'
export type { People, PeopleQuery, PeopleSort, Person } from './person.ts'
export type { InvitationMail, Mail, OwnershipOfferMail } from './mail.ts'
export { clipped, neutralInvitation, neutralOwnershipOffer } from './mail-text.ts'

export { readAddressList, type Listed } from './address-list.ts'
export { maskEmail, parseEmail, sameMailbox, type Address } from './email.ts'
export { after, durationInMs } from './duration.ts'
export { idTerm, idWord, searchable, searchTerms, searchWords, sortKey } from './search.ts'

export {
  operations,
  type Input,
  type Operation,
  type Operations,
  type Output,
  type Result,
  type Results,
  type Verb,
} from './operation.ts'
export type {
  Declined,
  InOrganization,
  InvitationIds,
  Invited,
  MemberAnswer,
  MemberIds,
  Nothing,
  OfInvitation,
  OfMember,
  OfMyInvitation,
  OfMyOffer,
  OfOffer,
  PersonToRegister,
  Token,
  WhyDeclined,
} from './operation-part.ts'
export { wireRequest, type WireRequest } from './request.ts'
export {
  decided,
  Refusal,
  type Decision,
  type InputError,
  type Reason,
  type Refused,
} from './refusal.ts'
