// What rows tell of owners, of offers of ownership, and of the counters an organization keeps.
import type { Policy } from '@rollcall/core'
import { sql } from 'kysely'
import type { Rule } from './rule.ts'

/** Policies by name. */
export type Policies = Readonly<Record<string, Policy>>

/** Rules over organizations `o`. */
export function ownershipRules(policies: Policies): Rule[] {
  const entries = Object.entries(policies)
  const ownersRole = sql`case ${sql.join(
    entries.map(([name, { owners }]) => sql`when o.policy = ${name} then ${owners.role}`),
    sql` `,
  )} end`
  const atLeast = sql`case ${sql.join(
    entries.map(
      ([name, { owners }]) => sql`when o.policy = ${name} then ${sql.lit(owners.atLeast)}`,
    ),
    sql` `,
  )} end`
  const members = sql`from rollcall_member m where m.organization_id = o.id`
  const owners = sql`(select count(*) ${members} and m.status = 'active' and m.role = ${ownersRole})`
  return [
    {
      number: 'I1',
      says: 'every organization has as many active owners as its policy demands',
      broken: sql`select o.id, o.policy from rollcall_organization o where ${owners} < ${atLeast}`,
    },
    {
      number: 'I1',
      says: 'the counter of owners is true',
      broken: sql`select o.id, o.owner_count from rollcall_organization o
        where o.owner_count <> ${owners}`,
    },
    {
      number: 'I16',
      says: 'the counter of members is true',
      broken: sql`select o.id, o.member_count from rollcall_organization o
        where o.member_count <> (select count(*) ${members} and m.status <> 'removed')`,
    },
    {
      number: 'I16',
      says: 'the counter of open invitations is true',
      broken: sql`select o.id, o.open_invitation_count from rollcall_organization o
        where o.open_invitation_count <> (select count(*) from rollcall_invitation i
          where i.organization_id = o.id and i.status = 'pending')`,
    },
    {
      number: 'I23',
      says: 'one offer of ownership waits in an organization',
      broken: sql`select organization_id from rollcall_ownership_offer where status = 'offered'
        group by organization_id having count(*) > 1`,
    },
    {
      number: 'I24',
      says: 'what waits is offered by an active owner to another active member',
      broken: sql`select f.id from rollcall_ownership_offer f
        join rollcall_organization o on o.id = f.organization_id
        where f.status = 'offered' and (
          f.from_member_id = f.to_member_id
          or not exists (select 1 ${members} and m.id = f.from_member_id
            and m.status = 'active' and m.role = ${ownersRole})
          or not exists (select 1 ${members} and m.id = f.to_member_id and m.status = 'active'))`,
    },
  ]
}
