// Decides what each verb takes: the schema of its query or body. An unknown key is refused.
import * as v from 'valibot'
import type { Actor } from './actor.ts'
import { hostVerbs, type AuditVerb } from './audit-entry.ts'
import { address, grants, id, ids, isLanguageTag, list, locale, role, text } from './input-part.ts'
import { operations, type Operations, type Verb } from './operation.ts'
import { searchable } from './search.ts'

const sorts = ['name', '-name', 'joinedAt', '-joinedAt', 'lastActiveAt', '-lastActiveAt'] as const

const nothing = v.strictObject({})
const token = { token: v.pipe(v.string(), v.maxLength(512, 'is too long')) }
const whyDeclined = { reason: v.exactOptional(text(500, 'lines')) }

const cursor = v.pipe(v.string(), v.maxLength(2000, 'is no cursor'))
const limit = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}$/, 'is no whole number'),
  v.transform(Number),
  v.minValue(1, 'is less than 1'),
  v.maxValue(100, 'is more than 100'),
)

const listPeople = v.strictObject({
  search: v.exactOptional(
    v.pipe(
      text(64),
      v.check(searchable, 'needs two characters, or one of a script without spaces'),
    ),
  ),
  kind: v.exactOptional(v.picklist(['member', 'invitation'])),
  role: v.exactOptional(list(role)),
  status: v.exactOptional(list(v.picklist(['active', 'suspended', 'pending', 'expired']))),
  twoFactor: v.exactOptional(list(v.picklist(['on', 'off']))),
  locale: v.exactOptional(list(locale)),
  project: v.exactOptional(id),
  sort: v.exactOptional(v.picklist(sorts)),
  cursor: v.exactOptional(cursor),
  limit: v.exactOptional(limit),
})

const auditVerbs: readonly AuditVerb[] = [...(Object.keys(operations) as Verb[]), ...hostVerbs]
const listAuditEntries = v.strictObject({
  actor: v.exactOptional(id),
  verb: v.exactOptional(list(v.picklist(auditVerbs))),
  subject: v.exactOptional(id),
  since: v.exactOptional(
    v.pipe(v.string(), v.isoTimestamp('is no time such as 2026-01-31T00:00:00.000Z')),
  ),
  cursor: v.exactOptional(cursor),
  limit: v.exactOptional(limit),
})

const ownFields = {
  displayName: v.exactOptional(v.nullable(text(120))),
  locale: v.exactOptional(v.nullable(locale)),
}
const changes = (change: object): boolean => Object.keys(change).length > 0
const changeMember = v.pipe(
  v.strictObject({ role: v.exactOptional(role), ...ownFields }),
  v.check(changes, 'changes nothing'),
)
const changeMembers = v.pipe(
  v.strictObject({
    memberIds: ids,
    role: v.exactOptional(role),
    locale: v.exactOptional(v.nullable(locale)),
  }),
  v.check((change) => Object.keys(change).length > 1, 'changes nothing'),
)
const updateMyMembership = v.pipe(v.strictObject(ownFields), v.check(changes, 'changes nothing'))

const inviteMembers = v.strictObject({
  people: v.pipe(
    v.array(
      v.strictObject({
        email: address,
        name: v.exactOptional(text(120)),
        locale: v.exactOptional(locale),
        role: v.exactOptional(role),
        grants: v.exactOptional(grants),
      }),
    ),
    v.minLength(1, 'names nobody'),
    v.maxLength(100, 'names more than 100 people'),
  ),
  message: v.exactOptional(text(1000, 'lines')),
  delivery: v.exactOptional(v.picklist(['email', 'link', 'both'])),
})

const checkInvitations = v.strictObject({
  emails: v.pipe(
    v.array(address),
    v.minLength(1, 'names nobody'),
    v.maxLength(100, 'names more than 100 people'),
  ),
})

const editInvitation = v.pipe(
  v.strictObject({
    role: v.exactOptional(role),
    grants: v.exactOptional(grants),
    name: v.exactOptional(v.nullable(text(120))),
    locale: v.exactOptional(v.nullable(locale)),
  }),
  v.check(changes, 'changes nothing'),
)

const registerPerson = v.strictObject({
  email: address,
  name: v.exactOptional(text(120)),
  locale: v.exactOptional(locale),
})

/** Verb to the schema of its query (GET) or JSON body. What goes in is untrusted, what comes out is typed. */
export const inputs: { readonly [V in Verb]: v.GenericSchema<unknown, Operations[V]['input']> } = {
  getMe: nothing,
  listMyInvitations: nothing,
  acceptInvitation: nothing,
  declineInvitation: v.strictObject(whyDeclined),
  previewInvitation: v.strictObject(token),
  acceptInvitationByToken: v.strictObject(token),
  declineInvitationByToken: v.strictObject({ ...token, ...whyDeclined }),
  listMyOwnershipOffers: nothing,
  acceptOwnership: nothing,
  declineOwnership: nothing,
  updateMyMembership,
  leaveOrganization: nothing,
  getOrganization: nothing,
  listPeople,
  getMember: nothing,
  changeMember,
  changeMembers,
  suspendMember: nothing,
  reactivateMember: nothing,
  grantAccess: v.strictObject({ grants }),
  previewRemoval: nothing,
  removeMember: nothing,
  removeMembers: v.strictObject({ memberIds: ids }),
  inviteMembers,
  checkInvitations,
  editInvitation,
  resendInvitation: nothing,
  resendInvitations: v.strictObject({ invitationIds: ids }),
  linkInvitation: nothing,
  revokeInvitation: nothing,
  revokeInvitations: v.strictObject({ invitationIds: ids }),
  registerPerson,
  offerOwnership: v.strictObject({ memberId: id }),
  cancelOwnershipOffer: nothing,
  listAuditEntries,
  listProjects: nothing,
}

/** What a host's `identify` must answer. Anything else is a mistake of the adapter, not of the person. */
export const actor: v.GenericSchema<unknown, Actor> = v.object({
  userId: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  email: address,
  emailVerified: v.boolean(),
  name: v.exactOptional(v.nullable(v.pipe(v.string(), v.transform(shown)))),
  imageUrl: v.exactOptional(v.nullable(v.string())),
  locale: v.exactOptional(
    v.nullable(
      v.pipe(
        v.string(),
        v.transform((tag) => (isLanguageTag(tag) ? tag : null)),
      ),
    ),
  ),
  twoFactor: v.exactOptional(v.nullable(v.picklist(['on', 'off']))),
})

/** A name without what is no text, cut where nobody reads on; nothing of it is `null`. */
function shown(name: string): string | null {
  return (
    name
      .replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ')
      .trim()
      .slice(0, 200) || null
  )
}
