// Decides what each verb answers, as schemas: for the OpenAPI document, and for tests that hold answers to it.
import * as v from 'valibot'
import type { Verb } from './operation.ts'

const text = v.string()
const textOrNull = v.nullable(text)
const time = v.pipe(text, v.isoTimestamp())
const timeOrNull = v.nullable(time)
const whole = v.pipe(v.number(), v.integer())

const reason = v.looseObject({ code: text })
const refused = v.strictObject({ email: text, reason })
const judged = { actions: v.array(text), refusals: v.record(text, reason) }
const mark = { id: text, name: text, policy: text }
const organization = v.strictObject({
  ...mark,
  memberCount: whole,
  ownerCount: whole,
  openInvitationCount: whole,
  version: whole,
})
const twoFactor = v.nullable(v.picklist(['on', 'off']))

const member = v.strictObject({
  id: text,
  organizationId: text,
  userId: text,
  email: text,
  name: textOrNull,
  imageUrl: textOrNull,
  locale: textOrNull,
  role: text,
  status: v.picklist(['active', 'suspended', 'removed']),
  twoFactor,
  joinedAt: time,
  removedAt: timeOrNull,
  lastActiveAt: timeOrNull,
  version: whole,
})

const invitationFields = {
  id: text,
  organizationId: text,
  email: text,
  name: textOrNull,
  locale: textOrNull,
  role: text,
  message: textOrNull,
  status: v.picklist(['pending', 'expired', 'accepted', 'declined', 'revoked']),
  invitedById: textOrNull,
  invitedAt: time,
  sentAt: time,
  expiresAt: timeOrNull,
  version: whole,
}
const invitation = v.strictObject(invitationFields)

const person = v.strictObject({
  id: text,
  kind: v.picklist(['member', 'invitation']),
  userId: textOrNull,
  email: text,
  name: textOrNull,
  imageUrl: textOrNull,
  locale: textOrNull,
  role: text,
  status: v.picklist(['active', 'suspended', 'pending', 'expired']),
  twoFactor,
  joinedAt: timeOrNull,
  lastActiveAt: timeOrNull,
  invitedAt: timeOrNull,
  invitedBy: textOrNull,
  sentAt: timeOrNull,
  expiresAt: timeOrNull,
  version: whole,
  ...judged,
})

const policy = v.strictObject({
  roles: v.array(v.strictObject({ name: text, rank: whole, permissions: v.array(text) })),
  owners: v.strictObject({ role: text, atLeast: whole }),
  invitations: v.strictObject({
    role: text,
    expireAfter: text,
    declinable: v.boolean(),
    resendAfter: text,
    atMost: whole,
  }),
})

const roleWords = v.strictObject({ label: text, description: v.exactOptional(text) })
const invitedBy = v.strictObject({ name: textOrNull })
const oneMember = v.strictObject({ member })
const oneInvitation = v.strictObject({ invitation })
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

const organizationAnswer = v.strictObject({
  organization,
  viewer: v.strictObject({
    memberId: text,
    role: text,
    permissions: v.array(text),
    assignable: v.record(text, v.nullable(reason)),
    ...judged,
  }),
  policy,
  words: v.strictObject({ roles: v.record(text, roleWords) }),
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
  leaveOrganization: oneMember,
  getOrganization: organizationAnswer,
  listPeople: v.strictObject({
    people: v.array(person),
    nextCursor: textOrNull,
    total: v.nullable(whole),
  }),
  getMember: v.strictObject({ member, ...judged }),
  changeMember: oneMember,
  suspendMember: oneMember,
  reactivateMember: oneMember,
  removeMember: oneMember,
  inviteMembers: v.strictObject({
    invitations: v.array(v.strictObject({ ...invitationFields, link: v.exactOptional(text) })),
    refused: v.array(refused),
  }),
  resendInvitation: oneInvitation,
  linkInvitation: v.strictObject({ invitation, link: text }),
  revokeInvitation: oneInvitation,
}

/** Verb to one line that says what it is for. */
export const summaries: Readonly<Record<Verb, string>> = {
  getMe: 'Who I am, and where',
  listMyInvitations: 'The open invitations to my verified address',
  acceptInvitation: 'Join the organization that invited me',
  declineInvitation: 'Turn an invitation down',
  previewInvitation: 'What the link of an invitation says; changes nothing',
  acceptInvitationByToken: 'Join the organization, coming from a link',
  declineInvitationByToken: 'Turn an invitation down, coming from a link',
  leaveOrganization: 'Leave an organization',
  getOrganization: 'The organization, its policy and words, and what the viewer may do',
  listPeople: 'Members and open invitations in one list',
  getMember: 'One member; removed people still answer with their name',
  changeMember: 'Change the role, name or language of a member',
  suspendMember: 'Take away the access of a member, who stays in the list',
  reactivateMember: 'Give a suspended member their access back',
  removeMember: 'Take somebody out of the organization',
  inviteMembers: 'Invite people; one refused address never blocks the others',
  resendInvitation: 'Send an invitation again; every older link dies',
  linkInvitation: 'The link of an invitation, to hand over by other means',
  revokeInvitation: 'Take an invitation back; every link of it dies',
}
