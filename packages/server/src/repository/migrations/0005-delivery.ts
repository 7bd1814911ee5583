// Decides the schema of whose a mail is and what becomes of it: on its invitation, and for a mailbox that complained.
import { sql, type Kysely } from 'kysely'
import { longTextOf, textOf } from './text.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  const text = textOf(db)

  await db.schema
    .alterTable('rollcall_invitation')
    .addColumn('delivery', text, (column) =>
      column
        .notNull()
        .defaultTo('link')
        .check(
          sql`delivery in ('link', 'queued', 'sent', 'delivered', 'failed', 'bounced', 'complained')`,
        ),
    )
    .execute()
  await sql`update rollcall_invitation set delivery = coalesce((
      select max(case o.status when 'queued' then 'queued' when 'sent' then 'sent' else 'failed' end)
      from rollcall_outbox o where o.invitation_id = rollcall_invitation.id
        and o.link_version = rollcall_invitation.link_version), 'link')
    where status = 'pending'`.execute(db)

  for (const name of [
    'sender',
    'reply_to',
    'origin',
    'reported',
    'reported_at',
    'reported_detail',
  ]) {
    await db.schema.alterTable('rollcall_outbox').addColumn(name, longTextOf(db)).execute()
  }

  await db.schema
    .createTable('rollcall_unwanted_mail')
    .addColumn('organization_id', text, (column) =>
      column.notNull().references('rollcall_organization.id').onDelete('cascade'),
    )
    .addColumn('canonical_email', text, (column) => column.notNull())
    .addColumn('since', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('rollcall_unwanted_mail_of', ['organization_id', 'canonical_email'])
    .execute()
}
