// Decides what a policy and its words look like when they travel, as schemas.
import * as v from 'valibot'
import { names, text, textOrNull, whole } from './output-row.ts'

const accessRoles = v.array(v.strictObject({ name: text, permissions: names }))
export const policy: v.GenericSchema = v.strictObject({
  permissions: names,
  switches: names,
  roles: v.array(
    v.strictObject({
      name: text,
      formerly: names,
      rank: whole,
      permissions: names,
      projects: names,
      given: v.picklist(['freely', 'by transfer']),
      selects: v.record(text, text),
    }),
  ),
  projects: v.nullable(
    v.variant('as', [
      v.strictObject({ as: v.literal('switches'), permissions: names }),
      v.strictObject({
        as: v.literal('matrix'),
        rows: names,
        columns: names,
        permissions: names,
      }),
      v.strictObject({ as: v.literal('roles'), roles: accessRoles, permissions: names }),
      v.strictObject({ as: v.literal('services'), permissions: names }),
    ]),
  ),
  services: v.array(
    v.strictObject({
      name: text,
      organization: accessRoles,
      project: accessRoles,
      always: textOrNull,
    }),
  ),
  owners: v.strictObject({
    role: text,
    atLeast: whole,
    atMost: v.nullable(whole),
    transfer: v.nullable(
      v.strictObject({ to: names, formerOwnerBecomes: text, expireAfter: text }),
    ),
  }),
  members: v.strictObject({
    own: names,
    others: names,
    seats: v.strictObject({ countInvitations: v.boolean() }),
  }),
  invitations: v.strictObject({
    ask: names,
    role: text,
    expireAfter: text,
    declinable: v.boolean(),
    resendAfter: text,
    atMost: whole,
    perDay: v.nullable(whole),
    resendable: v.boolean(),
    revocable: v.boolean(),
    invitee: v.strictObject({
      registered: v.picklist(['any', 'required']),
      register: v.boolean(),
      not: names,
    }),
  }),
  removal: v.strictObject({ afterLastOrganization: v.picklist(['keepUser', 'deleteUser']) }),
})

const label = { label: text, description: v.exactOptional(text) }
const labels = v.record(text, v.strictObject(label))
export const words: v.GenericSchema = v.strictObject({
  roles: labels,
  permissions: v.exactOptional(labels),
  projectRoles: v.exactOptional(labels),
  rows: v.exactOptional(labels),
  columns: v.exactOptional(labels),
  services: v.exactOptional(
    v.record(text, v.strictObject({ ...label, roles: v.exactOptional(labels) })),
  ),
})
