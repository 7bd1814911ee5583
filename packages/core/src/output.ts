// Decides what each verb answers, as schemas: for the OpenAPI document, and for tests that hold answers to it.
import * as v from 'valibot'
import type { Verb } from './operation.ts'
import { policy, words } from './output-policy.ts'
import { auditEntry } from './output-audit.ts'
import {
  grants,
  invitation,
  invitationFields,
  invitedBy,
  judged,
  mark,
  member,
  myOffer,
  names,
  offerFields,
  oneOffer,
  organization,
  person,
  reason,
  refused,
  text,
  textOrNull,
  time,
  timeOrNull,
  twoFactor,
  whole,
} from './output-row.ts'

export { summaries } from './summary.ts'

const oneMember = v.strictObject({ member })
const oneInvitation = v.strictObject({ invitation })
const results = (row: Record<string, v.GenericSchema>) =>
  v.strictObject({
    results: v.array(
      v.union([v.strictObject({ id: text, ...row }), v.strictObject({ id: text, reason })]),
    ),
  })
const declined = v.strictObject({
  invitation: v.strictObject({ id: text, status: v.literal('declined') }),
})

const me = v.strictObject({
  user: v.strictObject({
    userId: text,
    email: text,
    emailVerified: v.boolean(),
    name: v.exactOptional(textOrNull),
    imageUrl: v.exactOptional(textOrNull),
    locale: v.exactOptional(textOrNull),
    twoFactor: v.exactOptional(twoFactor),
  }),
  memberships: v.array(
    v.strictObject({
      organization: v.strictObject(mark),
      memberId: text,
      role: text,
      roleLabel: text,
    }),
  ),
})

const myInvitation = v.strictObject({
  id: text,
  organization: v.strictObject(mark),
  role: text,
  roleLabel: text,
  invitedBy,
  invitedAt: time,
  expiresAt: timeOrNull,
  message: textOrNull,
  version: whole,
  actions: v.array(text),
})

const preview = v.strictObject({
  organization: v.strictObject({ name: text }),
  invitedBy,
  email: text,
  role: text,
  roleLabel: text,
  message: textOrNull,
  expiresAt: timeOrNull,
  status: v.literal('pending'),
  declinable: v.boolean(),
  account: v.picklist(['signed_out', 'right', 'wrong', 'unverified']),
})

const effective = v.array(
  v.strictObject({
    permission: text,
    projectId: v.exactOptional(text),
    from: v.array(
      v.variant('kind', [
        v.strictObject({ kind: v.literal('role'), role: text }),
        v.strictObject({
          kind: v.literal('grant'),
          scope: v.picklist(['organization', 'project']),
        }),
        v.strictObject({ kind: v.literal('service'), service: text, role: text }),
      ]),
    ),
  }),
)
const consequence = v.variant('code', [
  v.strictObject({ code: v.literal('access_ends') }),
  v.strictObject({ code: v.literal('invitations_revoked'), count: whole }),
  v.strictObject({ code: v.literal('ownership_offer_cancelled') }),
  v.strictObject({ code: v.literal('user_deleted') }),
  v.strictObject({ code: v.literal('resources_stay') }),
])

const organizationAnswer = v.strictObject({
  organization,
  seats: v.nullable(v.strictObject({ limit: whole, used: whole })),
  viewer: v.strictObject({
    memberId: text,
    role: text,
    permissions: v.array(text),
    assignable: v.record(text, v.nullable(reason)),
    ...judged,
  }),
  policy,
  words,
  ownershipOffer: v.nullable(
    v.strictObject({
      ...offerFields,
      to: v.strictObject({ name: textOrNull }),
      actions: names,
    }),
  ),
})

/** Verb to the schema of its answer. Strict: an answer with a field too many does not pass. */
export const outputs: { readonly [V in Verb]: v.GenericSchema } = {
  getMe: me,
  listMyInvitations: v.strictObject({ invitations: v.array(myInvitation) }),
  acceptInvitation: oneMember,
  declineInvitation: declined,
  previewInvitation: preview,
  acceptInvitationByToken: oneMember,
  declineInvitationByToken: declined,
  listMyOwnershipOffers: v.strictObject({ offers: v.array(myOffer) }),
  acceptOwnership: oneMember,
  declineOwnership: oneOffer,
  updateMyMembership: oneMember,
  leaveOrganization: oneMember,
  getOrganization: organizationAnswer,
  listPeople: v.strictObject({
    people: v.array(person),
    nextCursor: textOrNull,
    total: v.nullable(whole),
  }),
  getMember: v.strictObject({ member, grants, effective, fields: names, ...judged }),
  changeMember: oneMember,
  changeMembers: results({ member }),
  suspendMember: oneMember,
  reactivateMember: oneMember,
  grantAccess: oneMember,
  previewRemoval: v.strictObject({
    blockers: v.array(reason),
    consequences: v.array(consequence),
  }),
  removeMember: oneMember,
  removeMembers: results({ member }),
  inviteMembers: v.strictObject({
    invitations: v.array(v.strictObject({ ...invitationFields, link: v.exactOptional(text) })),
    refused: v.array(refused),
  }),
  checkInvitations: v.strictObject({
    verdicts: v.array(v.strictObject({ email: text, reason: v.nullable(reason) })),
  }),
  editInvitation: oneInvitation,
  resendInvitation: oneInvitation,
  resendInvitations: results({ invitation }),
  linkInvitation: v.strictObject({ invitation, link: text }),
  revokeInvitation: oneInvitation,
  revokeInvitations: results({ invitation }),
  registerPerson: v.strictObject({
    person: v.strictObject({
      email: text,
      name: v.exactOptional(text),
      locale: v.exactOptional(text),
    }),
  }),
  offerOwnership: oneOffer,
  cancelOwnershipOffer: oneOffer,
  listAuditEntries: v.strictObject({ entries: v.array(auditEntry), nextCursor: textOrNull }),
  listProjects: v.strictObject({
    projects: v.array(v.strictObject({ id: text, name: text, permissions: names })),
    others: v.boolean(),
  }),
}
