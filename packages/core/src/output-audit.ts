// Decides what an entry of the audit looks like, as a schema.
import * as v from 'valibot'
import { grants, names, text, textOrNull, time, whole } from './output-row.ts'

const membership = v.strictObject({
  userId: text,
  role: text,
  status: v.picklist(['active', 'suspended', 'removed']),
  grants,
})
const fields = v.exactOptional(names)

const change = v.variant('kind', [
  v.strictObject({
    kind: v.literal('member'),
    id: text,
    before: v.nullable(membership),
    after: membership,
    invitationId: v.exactOptional(text),
    fields,
  }),
  v.strictObject({
    kind: v.literal('invitation'),
    id: text,
    role: text,
    status: v.picklist(['pending', 'accepted', 'declined', 'revoked']),
    cause: v.exactOptional(text),
    fields,
    reason: v.exactOptional(text),
  }),
  v.strictObject({
    kind: v.literal('ownershipOffer'),
    id: text,
    fromMemberId: text,
    toMemberId: text,
    status: v.picklist(['offered', 'accepted', 'declined', 'cancelled']),
  }),
  v.strictObject({ kind: v.literal('organization'), id: text }),
  v.strictObject({ kind: v.literal('project'), id: text }),
])

export const auditEntry: v.GenericSchema = v.strictObject({
  seq: whole,
  at: time,
  verb: text,
  by: v.nullable(
    v.strictObject({
      userId: text,
      memberId: textOrNull,
      name: textOrNull,
      removed: v.boolean(),
    }),
  ),
  change,
  subject: v.strictObject({ name: textOrNull, removed: v.boolean() }),
})
