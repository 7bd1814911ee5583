// What rows tell of the walls between organizations: nothing belongs to one that is gone, or to two.
import { sql } from 'kysely'
import type { Rule } from './rule.ts'

const owned = [
  'rollcall_member',
  'rollcall_member_grant',
  'rollcall_invitation',
  'rollcall_invitation_grant',
  'rollcall_project',
  'rollcall_ownership_offer',
  'rollcall_person_word',
  'rollcall_outbox',
] as const

/** Pairs of rows that name each other: child, the column that names the parent, and the parent. */
const pairs = [
  ['rollcall_member_grant', 'member_id', 'rollcall_member'],
  ['rollcall_invitation_grant', 'invitation_id', 'rollcall_invitation'],
  ['rollcall_invitation', 'invited_by_id', 'rollcall_member'],
  ['rollcall_ownership_offer', 'from_member_id', 'rollcall_member'],
  ['rollcall_ownership_offer', 'to_member_id', 'rollcall_member'],
  ['rollcall_outbox', 'invitation_id', 'rollcall_invitation'],
  ['rollcall_outbox', 'ownership_offer_id', 'rollcall_ownership_offer'],
  ['rollcall_member_grant', 'project_id', 'rollcall_project'],
  ['rollcall_invitation_grant', 'project_id', 'rollcall_project'],
] as const

/** Rules over every table that belongs to organizations. */
export const tenantRules: Rule[] = [
  ...owned.map((table) => ({
    number: 'T66',
    says: `${table} keeps nothing of an organization that is gone`,
    broken: sql`select distinct c.organization_id from ${sql.table(table)} c
      where not exists (select 1 from rollcall_organization o where o.id = c.organization_id)`,
  })),
  ...pairs.map(([child, column, parent]) => ({
    number: 'I12',
    says: `${child}.${column} stays inside its organization`,
    broken: sql`select c.organization_id, ${sql.ref(`c.${column}`)} from ${sql.table(child)} c
      where ${sql.ref(`c.${column}`)} is not null
        and not exists (select 1 from ${sql.table(parent)} p
          where p.id = ${sql.ref(`c.${column}`)} and p.organization_id = c.organization_id)`,
  })),
]
