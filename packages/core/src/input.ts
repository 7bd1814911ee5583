// Decides what each verb takes: the schema of its query or body. An unknown key is refused.
import * as v from 'valibot'
import type { Actor } from './actor.ts'
import { hostVerbs, type AuditVerb } from './audit-entry.ts'
import { operations, type Operations, type Verb } from './operation.ts'
import { searchable } from './search.ts'

const sorts = ['name', '-name', 'joinedAt', '-joinedAt', 'lastActiveAt', '-lastActiveAt'] as const

/** Line ends could end a header of a mail; some databases store neither NUL nor half a character. */
const unfit = { line: /[\p{Cc}\p{Cs}]/u, lines: /(?![\n\r\t])[\p{Cc}\p{Cs}]/u }

const text = (most: number, kind: keyof typeof unfit = 'line') =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'is empty'),
    v.maxLength(most, `is longer than ${most} characters`),
    v.check((value) => !unfit[kind].test(value), 'has characters that are no text'),
  )
const role = text(64)
const locale = v.pipe(
  v.string(),
  v.maxLength(35, 'is longer than 35 characters'),
  v.check(isLanguageTag, 'is no language tag'),
)
/** Checked as an address by the rule, one by one: a wrong one must not block the others. */
const address = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.maxLength(320, 'is longer than 320 characters'),
)

/** In a query, several values stand in one parameter, parted by commas. */
const list = <T extends v.GenericSchema<string>>(item: T) =>
  v.pipe(
    v.string(),
    v.maxLength(500, 'is longer than 500 characters'),
    v.transform((value) => value.split(',')),
    v.array(item),
  )

const id = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.maxLength(255, 'is too long'),
  // A database may refuse to look for one.
  v.excludes('\0', 'is no id'),
)
const permissions = v.pipe(v.array(text(64)), v.maxLength(500, 'has more than 500 permissions'))
const grants = v.pipe(
  v.array(
    v.union([
      v.strictObject({ scope: v.literal('organization'), permissions }),
      v.strictObject({ scope: v.literal('project'), projectId: id, permissions }),
      v.strictObject({ scope: v.literal('project'), projectId: id, role }),
      v.strictObject({
        scope: v.literal('service'),
        service: text(64),
        role,
        projectId: v.exactOptional(id),
      }),
    ]),
  ),
  v.maxLength(1000, 'has more than 1000 grants'),
)

const nothing = v.strictObject({})
const token = v.strictObject({ token: v.pipe(v.string(), v.maxLength(512, 'is too long')) })

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
  declineInvitation: nothing,
  previewInvitation: token,
  acceptInvitationByToken: token,
  declineInvitationByToken: token,
  listMyOwnershipOffers: nothing,
  acceptOwnership: nothing,
  declineOwnership: nothing,
  updateMyMembership,
  leaveOrganization: nothing,
  getOrganization: nothing,
  listPeople,
  getMember: nothing,
  changeMember,
  suspendMember: nothing,
  reactivateMember: nothing,
  grantAccess: v.strictObject({ grants }),
  previewRemoval: nothing,
  removeMember: nothing,
  inviteMembers,
  resendInvitation: nothing,
  linkInvitation: nothing,
  revokeInvitation: nothing,
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

/** BCP 47 without extensions. What only looks like a tag would make dates impossible to write. */
function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
