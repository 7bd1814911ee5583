// Decides, for the tests, who may do what: written by hand from the rules, not asked of the program.
import type { Verb } from '@rollcall/core'

/** Everybody who may come along, seen from one organization. */
export const everybody = [
  'anonymous',
  'outsider',
  'invitee',
  'removed',
  'suspended',
  'viewer',
  'member',
  'admin',
  'owner',
  'ownerElsewhere',
] as const
export type Who = (typeof everybody)[number]

/** What comes of a question: it is done, or a status with its code. */
export type Outcome =
  | 'done'
  | '401 not_signed_in'
  | '403 not_permitted'
  | '403 outranked'
  | '403 beyond_own_access'
  | '403 wrong_account'
  | '404 not_found'
  | '409 already_in_all_projects'
  | '422 invalid_input'

/** Outcomes by who asks. */
type Row = Record<Who, Outcome>

const yes = 'done'
const weak = '403 not_permitted'
const none = '404 not_found'

/** For everybody, signed in or not. */
const anyone: Row = row(yes, yes)
/** For everybody who is signed in, about themselves. */
const signedIn: Row = row('401 not_signed_in', yes)

/** Inside an organization. Who is not in it, not any more or not now, learns not even that it is there. */
function inside(viewer: Outcome, member: Outcome, admin: Outcome, owner: Outcome): Row {
  return { ...row('401 not_signed_in', none), viewer, member, admin, owner }
}

/** For one of them alone; what others are told. */
function only(who: Who, others: Outcome): Row {
  return { ...row('401 not_signed_in', others), [who]: yes }
}

function row(anonymous: Outcome, others: Outcome): Row {
  const all = everybody.map((who) => [who, who === 'anonymous' ? anonymous : others])
  return Object.fromEntries(all) as Row
}

/**
 * The `standard` policy: each verb, asked about a plain member, an invitation of one, or an offer to the member.
 * Invitations are answered by the invitee. A verb without a row does not compile.
 */
export const standardMatrix: Record<Verb, Row> = {
  getMe: signedIn,
  listMyInvitations: signedIn,
  acceptInvitation: only('invitee', none),
  declineInvitation: only('invitee', none),
  previewInvitation: anyone,
  acceptInvitationByToken: only('invitee', '403 wrong_account'),
  declineInvitationByToken: only('invitee', '403 wrong_account'),
  listMyOwnershipOffers: signedIn,
  acceptOwnership: only('member', none),
  declineOwnership: only('member', none),
  //                         viewer, member, admin, owner
  updateMyMembership: inside(yes, yes, yes, yes),
  leaveOrganization: inside(yes, yes, yes, yes),
  getOrganization: inside(yes, yes, yes, yes),
  listPeople: inside(yes, yes, yes, yes),
  getMember: inside(yes, yes, yes, yes),
  changeMember: inside(weak, weak, yes, yes),
  changeMembers: inside(weak, weak, yes, yes),
  suspendMember: inside(weak, weak, yes, yes),
  reactivateMember: inside(weak, weak, yes, yes),
  // This policy gives nothing beside a role.
  grantAccess: inside(weak, weak, weak, weak),
  previewRemoval: inside(weak, weak, yes, yes),
  removeMember: inside(weak, weak, yes, yes),
  removeMembers: inside(weak, weak, yes, yes),
  inviteMembers: inside(weak, weak, yes, yes),
  checkInvitations: inside(weak, weak, yes, yes),
  editInvitation: inside(weak, weak, yes, yes),
  resendInvitation: inside(weak, weak, yes, yes),
  resendInvitations: inside(weak, weak, yes, yes),
  linkInvitation: inside(weak, weak, yes, yes),
  revokeInvitation: inside(weak, weak, yes, yes),
  revokeInvitations: inside(weak, weak, yes, yes),
  // The host of these tests registers nobody.
  registerPerson: inside(weak, weak, none, none),
  offerOwnership: inside(weak, weak, weak, yes),
  cancelOwnershipOffer: inside(weak, weak, weak, yes),
  listAuditEntries: inside(weak, weak, yes, yes),
  listProjects: inside(yes, yes, yes, yes),
}

/** The same, asked by an admin about an owner or an invitation of one; `null` where the verb is about nobody else. */
export const adminAboutOwner: Record<Verb, Outcome | null> = {
  getMe: null,
  listMyInvitations: null,
  acceptInvitation: null,
  declineInvitation: null,
  previewInvitation: null,
  acceptInvitationByToken: null,
  declineInvitationByToken: null,
  listMyOwnershipOffers: null,
  acceptOwnership: null,
  declineOwnership: null,
  updateMyMembership: null,
  leaveOrganization: null,
  getOrganization: null,
  listPeople: null,
  getMember: yes,
  changeMember: '403 outranked',
  changeMembers: '403 outranked',
  suspendMember: '403 outranked',
  reactivateMember: '403 outranked',
  grantAccess: weak,
  previewRemoval: yes,
  removeMember: '403 outranked',
  removeMembers: '403 outranked',
  inviteMembers: '403 outranked',
  checkInvitations: null,
  editInvitation: '403 outranked',
  resendInvitation: '403 outranked',
  resendInvitations: '403 outranked',
  linkInvitation: '403 outranked',
  revokeInvitation: '403 outranked',
  revokeInvitations: '403 outranked',
  registerPerson: null,
  offerOwnership: weak,
  cancelOwnershipOffer: null,
  listAuditEntries: null,
  listProjects: null,
}

/** Who works in projects: a guest and a leader of one, beside those who have their role in the organization. */
export const atWork = ['guest', 'leader', 'member', 'manager', 'owner'] as const
export type AtWork = (typeof atWork)[number]

/** What is asked where access is given project by project. */
export type ProjectQuestion =
  | 'to see other people'
  | 'to see another member'
  | 'to see projects'
  | 'to give access to their project'
  | 'to give access to another project'
  | 'to give access to a project of others'
  | 'to give access to everything'
  | 'to give themselves more access'
  | 'to invite into their project'

const beyond = '403 beyond_own_access'
const misfit = '422 invalid_input'
/** Owners hold everything already. */
const all = '409 already_in_all_projects'

/** By question and who asks it. Guest and leader work in one project; the leader grants access there. */
export const projectMatrix: Record<ProjectQuestion, Record<AtWork, Outcome>> = {
  //                                  guest, leader, member, manager, owner
  'to see other people': among(weak, weak, yes, yes, yes),
  'to see another member': among(weak, weak, yes, yes, yes),
  'to see projects': among(yes, yes, yes, yes, yes),
  'to give access to their project': among(weak, yes, weak, beyond, yes),
  'to give access to another project': among(weak, weak, weak, beyond, yes),
  'to give access to a project of others': among(weak, weak, weak, misfit, misfit),
  'to give access to everything': among(weak, weak, weak, beyond, yes),
  'to give themselves more access': among(weak, beyond, weak, beyond, all),
  'to invite into their project': among(weak, weak, weak, beyond, yes),
}

function among(...outcomes: [Outcome, Outcome, Outcome, Outcome, Outcome]) {
  const entries = atWork.map((who, index) => [who, outcomes[index]])
  return Object.fromEntries(entries) as Record<AtWork, Outcome>
}
