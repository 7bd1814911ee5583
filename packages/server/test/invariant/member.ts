// What rows tell of members: one row a person, who came in by a door there is, and is found while they are in.
import { sql } from 'kysely'
import type { Rule } from './rule.ts'

/** Rules over members `m`. */
export function memberRules({
  invitedOnly = false,
  seatsStay = false,
}: {
  invitedOnly?: boolean
  seatsStay?: boolean
}): Rule[] {
  return [
    {
      number: 'I2',
      says: 'a person has one row in an organization',
      broken: sql`select organization_id, user_id from rollcall_member
        group by organization_id, user_id having count(*) > 1`,
    },
    {
      number: 'I2',
      says: 'those who were removed stand in no list, all others do',
      broken: sql`select m.id, m.status, m.listed from rollcall_member m
        where (m.status = 'removed') <> (m.listed = 0)
          or (m.status = 'removed') <> (m.removed_at is not null)`,
    },
    {
      number: 'T63',
      says: 'a search finds nobody who was removed and no invitation that is closed',
      broken: sql`select w.person_id, w.word from rollcall_person_word w
        where not exists (select 1 from rollcall_member m
            where m.id = w.person_id and m.organization_id = w.organization_id
              and w.kind = 'member' and m.listed = 1)
          and not exists (select 1 from rollcall_invitation i
            where i.id = w.person_id and i.organization_id = w.organization_id
              and w.kind = 'invitation' and i.status = 'pending')`,
    },
    ...(invitedOnly ? [invited] : []),
    ...(seatsStay ? [seated] : []),
  ]
}

/** Joining and closing carry the time of one transaction, as founding and joining do. */
const invited: Rule = {
  number: 'I5',
  says: 'whoever did not found an organization came by an invitation that was accepted then',
  broken: sql`select m.id, m.joined_at from rollcall_member m
    join rollcall_organization o on o.id = m.organization_id
    where m.joined_at <> o.created_at
      and not exists (select 1 from rollcall_invitation i
        where i.organization_id = m.organization_id and i.status = 'accepted'
          and i.closed_at = m.joined_at)`,
}

const seated: Rule = {
  number: 'I16',
  says: 'no organization has more people than seats',
  broken: sql`select id, member_count, seat_limit from rollcall_organization
    where member_count > seat_limit`,
}
