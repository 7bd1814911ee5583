// What rows tell of mail: one for each link that was decided, purged once it is over.
import { sql } from 'kysely'
import type { Rule } from './rule.ts'

/** Rules over the outbox `b`. */
export function outboxRules({ mailed = false }: { mailed?: boolean }): Rule[] {
  return [
    {
      number: 'I18',
      says: 'a version of a link is mailed by one row',
      broken: sql`select invitation_id, link_version from rollcall_outbox
        where invitation_id is not null
        group by invitation_id, link_version having count(*) > 1`,
    },
    {
      number: 'I18',
      says: 'no two mails have one Message-ID',
      broken: sql`select message_id from rollcall_outbox group by message_id having count(*) > 1`,
    },
    {
      number: 'I18',
      says: 'a mail that waits has its text, one that is over has none',
      broken: sql`select b.id, b.status from rollcall_outbox b
        where (b.status = 'queued' and b.body is null)
          or (b.status <> 'queued' and b.body is not null)`,
    },
    {
      number: 'I18',
      says: 'an open invitation tells what its newest mail tells, or that its mailbox complained',
      broken: sql`select i.id, i.delivery, b.status, b.reported from rollcall_invitation i
        left join rollcall_outbox b on b.invitation_id = i.id and b.link_version = i.link_version
        where i.status = 'pending' and i.delivery <> 'complained' and i.delivery <> case
          when b.id is null then 'link'
          when b.reported is not null then b.reported
          when b.status in ('dead', 'cancelled') then 'failed' else b.status end`,
    },
    ...(mailed ? [everyLinkMailed] : []),
  ]
}

const everyLinkMailed: Rule = {
  number: 'I18',
  says: 'the link of an open invitation was written into the outbox with it',
  broken: sql`select i.id, i.link_version from rollcall_invitation i where i.status = 'pending'
    and not exists (select 1 from rollcall_outbox b
      where b.invitation_id = i.id and b.link_version = i.link_version)`,
}
