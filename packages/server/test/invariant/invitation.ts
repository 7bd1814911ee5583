// What rows tell of invitations: one way to be open, one way to be closed, nobody's without their inviter.
import { sql } from 'kysely'
import type { Rule } from './rule.ts'

/** Rules over invitations `i`. */
export const invitationRules: Rule[] = [
  {
    number: 'I3',
    says: 'an address has one open invitation to an organization',
    broken: sql`select organization_id, canonical_email from rollcall_invitation
      where status = 'pending' group by organization_id, canonical_email having count(*) > 1`,
  },
  {
    number: 'I4',
    says: 'an invitation is open with its address and no end, or closed with an end and a cause',
    broken: sql`select i.id, i.status, i.cause from rollcall_invitation i where not (
      (i.status = 'pending' and i.open_email is not null and i.open_email = i.canonical_email
        and i.closed_at is null and i.cause is null)
      or (i.status in ('accepted', 'declined', 'revoked') and i.open_email is null
        and i.closed_at is not null and i.cause is not null))`,
  },
  {
    number: 'I5',
    says: 'an accepted invitation made somebody a member at that moment or was followed by another',
    broken: sql`select i.id, i.closed_at from rollcall_invitation i where i.status = 'accepted'
      and not exists (select 1 from rollcall_member m
        where m.organization_id = i.organization_id and m.joined_at >= i.closed_at)`,
  },
  {
    number: 'I8',
    says: 'nothing is accepted or declined after its time',
    broken: sql`select i.id, i.closed_at, i.expires_at from rollcall_invitation i
      where i.status in ('accepted', 'declined') and i.closed_at >= i.expires_at`,
  },
  {
    number: 'T10',
    says: 'no invitation is open whose inviter has gone',
    broken: sql`select i.id, i.invited_by_id from rollcall_invitation i
      join rollcall_member m on m.id = i.invited_by_id
      where i.status = 'pending' and m.status = 'removed'`,
  },
]
