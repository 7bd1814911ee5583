// Decides what the rows of answers look like, as schemas.
import * as v from 'valibot'

type Fields = Record<string, v.GenericSchema>

export const text: v.GenericSchema<string> = v.string()
export const textOrNull: v.GenericSchema = v.nullable(text)
export const time: v.GenericSchema = v.pipe(v.string(), v.isoTimestamp())
export const timeOrNull: v.GenericSchema = v.nullable(time)
export const whole: v.GenericSchema = v.pipe(v.number(), v.integer())

export const reason: v.GenericSchema = v.looseObject({ code: text })
export const refused: v.GenericSchema = v.strictObject({ email: text, reason })
export const judged: Fields = { actions: v.array(text), refusals: v.record(text, reason) }
export const mark: Fields = { id: text, name: text, policy: text }
export const organization: v.GenericSchema = v.strictObject({
  ...mark,
  memberCount: whole,
  ownerCount: whole,
  openInvitationCount: whole,
  version: whole,
})
const grant: v.GenericSchema = v.union([
  v.strictObject({ scope: v.literal('organization'), permissions: v.array(text) }),
  v.strictObject({ scope: v.literal('project'), projectId: text, permissions: v.array(text) }),
  v.strictObject({ scope: v.literal('project'), projectId: text, role: text }),
  v.strictObject({
    scope: v.literal('service'),
    service: text,
    role: text,
    projectId: v.exactOptional(text),
  }),
])
export const grants: v.GenericSchema = v.array(grant)
export const twoFactor: v.GenericSchema = v.nullable(v.picklist(['on', 'off']))

export const member: v.GenericSchema = v.strictObject({
  id: text,
  organizationId: text,
  userId: text,
  email: text,
  name: textOrNull,
  imageUrl: textOrNull,
  locale: textOrNull,
  role: text,
  grants,
  status: v.picklist(['active', 'suspended', 'removed']),
  twoFactor,
  joinedAt: time,
  removedAt: timeOrNull,
  lastActiveAt: timeOrNull,
  version: whole,
})

const delivery: v.GenericSchema = v.picklist([
  'link',
  'queued',
  'sent',
  'delivered',
  'failed',
  'bounced',
  'complained',
])

export const invitationFields: Fields = {
  id: text,
  organizationId: text,
  email: text,
  name: textOrNull,
  locale: textOrNull,
  role: text,
  grants,
  message: textOrNull,
  status: v.picklist(['pending', 'expired', 'accepted', 'declined', 'revoked']),
  invitedById: textOrNull,
  invitedAt: time,
  sentAt: time,
  expiresAt: timeOrNull,
  delivery,
  version: whole,
}
export const invitation: v.GenericSchema = v.strictObject(invitationFields)

export const person: v.GenericSchema = v.strictObject({
  id: text,
  kind: v.picklist(['member', 'invitation']),
  userId: textOrNull,
  email: text,
  name: textOrNull,
  imageUrl: textOrNull,
  locale: textOrNull,
  role: text,
  grants,
  status: v.picklist(['active', 'suspended', 'pending', 'expired']),
  twoFactor,
  joinedAt: timeOrNull,
  lastActiveAt: timeOrNull,
  invitedAt: timeOrNull,
  invitedBy: textOrNull,
  sentAt: timeOrNull,
  expiresAt: timeOrNull,
  delivery: v.nullable(delivery),
  version: whole,
  ...judged,
})

export const names: v.GenericSchema = v.array(text)
export const invitedBy: v.GenericSchema = v.strictObject({ name: textOrNull })

export const offerFields: Fields = {
  id: text,
  organizationId: text,
  fromMemberId: text,
  toMemberId: text,
  status: v.picklist(['offered', 'expired', 'accepted', 'declined', 'cancelled']),
  offeredAt: time,
  expiresAt: timeOrNull,
  version: whole,
}
export const oneOffer: v.GenericSchema = v.strictObject({ offer: v.strictObject(offerFields) })
export const myOffer: v.GenericSchema = v.strictObject({
  id: text,
  organization: v.strictObject(mark),
  offeredBy: invitedBy,
  roleLabel: text,
  formerRoleLabel: text,
  offeredAt: time,
  expiresAt: timeOrNull,
  version: whole,
  actions: names,
})
