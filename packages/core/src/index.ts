// The rules of Rollcall: pure, without input or output, running anywhere.

export { builtInPermissions, can, outranked, type BuiltInPermission } from './permission.ts'
export {
  definePolicy,
  hasRole,
  roleOf,
  type Policy,
  type PolicyDefinition,
  type Role,
  type RoleDefinition,
} from './policy.ts'
export { standard, standardWords } from './presets/standard.ts'
export { roleLabel, type RoleWords, type Words } from './words.ts'

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
  judgeMember,
  leaveOrganization,
  reactivateMember,
  removeMember,
  suspendMember,
  type Member,
  type MemberChange,
  type MemberFacts,
  type MemberOutcome,
  type Removal,
} from './member.ts'
export {
  inviteMembers,
  judgeInvitation,
  linkInvitation,
  resendInvitation,
  revokeInvitation,
  type Invitation,
  type InvitationDraft,
  type InvitationFacts,
  type InvitationStatus,
  type InviteMembers,
  type PersonToInvite,
  type Taken,
} from './invitation.ts'
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
export type { Mail } from './mail.ts'

export { maskEmail, parseEmail, sameMailbox, type Address } from './email.ts'
export { after, durationInMs } from './duration.ts'
export { searchable, searchTerms, searchWords, sortKey } from './search.ts'

export {
  operations,
  type Declined,
  type InOrganization,
  type Input,
  type Invited,
  type Nothing,
  type OfInvitation,
  type OfMember,
  type OfMyInvitation,
  type Operation,
  type Operations,
  type Output,
  type Token,
  type Verb,
} from './operation.ts'
export { wireRequest, type WireRequest } from './request.ts'
export {
  decided,
  Refusal,
  type Decision,
  type InputError,
  type Reason,
  type Refused,
} from './refusal.ts'
