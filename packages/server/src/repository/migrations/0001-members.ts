// Decides the first schema: organizations, members, invitations, search words, outbox.
import { sql, type Kysely } from 'kysely'
import { longTextOf, textOf } from './text.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  const text = textOf(db)
  const longText = longTextOf(db)

  await db.schema
    .createTable('rollcall_organization')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('name', longText, (column) => column.notNull())
    .addColumn('policy', text, (column) => column.notNull())
    .addColumn('member_count', 'integer', (column) => column.notNull())
    .addColumn('owner_count', 'integer', (column) => column.notNull())
    .addColumn('open_invitation_count', 'integer', (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addCheckConstraint(
      'rollcall_organization_counts',
      sql`member_count >= 0 and owner_count >= 0 and open_invitation_count >= 0`,
    )
    .execute()

  await db.schema
    .createTable('rollcall_member')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('organization_id', text, (column) =>
      column.notNull().references('rollcall_organization.id').onDelete('cascade'),
    )
    .addColumn('user_id', text, (column) => column.notNull())
    .addColumn('email', longText, (column) => column.notNull())
    .addColumn('canonical_email', text, (column) => column.notNull())
    .addColumn('host_name', longText)
    .addColumn('display_name', longText)
    .addColumn('image_url', longText)
    .addColumn('locale', text)
    .addColumn('role', text, (column) => column.notNull())
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('listed', 'integer', (column) => column.notNull())
    .addColumn('two_factor', text)
    .addColumn('joined_at', text, (column) => column.notNull())
    .addColumn('removed_at', text)
    .addColumn('last_active_at', text)
    .addColumn('name_key', text, (column) => column.notNull())
    .addColumn('active_key', text, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addUniqueConstraint('rollcall_member_person', ['organization_id', 'user_id'])
    .addCheckConstraint(
      'rollcall_member_status',
      sql`(status in ('active', 'suspended') and listed = 1 and removed_at is null)
        or (status = 'removed' and listed = 0 and removed_at is not null)`,
    )
    .execute()

  await db.schema
    .createTable('rollcall_invitation')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('organization_id', text, (column) =>
      column.notNull().references('rollcall_organization.id').onDelete('cascade'),
    )
    .addColumn('email', longText, (column) => column.notNull())
    .addColumn('canonical_email', text, (column) => column.notNull())
    .addColumn('open_email', text)
    .addColumn('name', longText)
    .addColumn('locale', text)
    .addColumn('role', text, (column) => column.notNull())
    .addColumn('message', longText)
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('cause', text)
    .addColumn('invited_by_id', text, (column) => column.references('rollcall_member.id'))
    .addColumn('invited_at', text, (column) => column.notNull())
    .addColumn('sent_at', text, (column) => column.notNull())
    .addColumn('expires_at', text)
    .addColumn('closed_at', text)
    .addColumn('name_key', text, (column) => column.notNull())
    .addColumn('link_version', text, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addUniqueConstraint('rollcall_invitation_open', ['organization_id', 'open_email'])
    .addCheckConstraint(
      'rollcall_invitation_status',
      sql`(status = 'pending' and open_email is not null and open_email = canonical_email
          and closed_at is null)
        or (status in ('accepted', 'declined', 'revoked') and open_email is null
          and closed_at is not null and cause is not null)`,
    )
    .execute()

  await db.schema
    .createTable('rollcall_person_word')
    .addColumn('organization_id', text, (column) =>
      column.notNull().references('rollcall_organization.id').onDelete('cascade'),
    )
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('word', text, (column) => column.notNull())
    .addColumn('person_id', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('rollcall_person_word_walk', [
      'organization_id',
      'kind',
      'word',
      'person_id',
    ])
    .execute()

  await db.schema
    .createTable('rollcall_outbox')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('organization_id', text, (column) =>
      column.notNull().references('rollcall_organization.id').onDelete('cascade'),
    )
    .addColumn('invitation_id', text, (column) =>
      column.notNull().references('rollcall_invitation.id').onDelete('cascade'),
    )
    .addColumn('link_version', text, (column) => column.notNull())
    .addColumn('recipient', text, (column) => column.notNull())
    .addColumn('subject', longText, (column) => column.notNull())
    .addColumn('body', longText)
    .addColumn('key_id', text, (column) => column.notNull())
    .addColumn('message_id', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_at', text, (column) => column.notNull())
    .addColumn('lease_id', text)
    .addColumn('lease_until', text)
    .addColumn('last_error', longText)
    .addColumn('sent_at', text)
    .addCheckConstraint(
      'rollcall_outbox_status',
      sql`status in ('queued', 'sent', 'cancelled', 'dead')`,
    )
    .execute()

  for (const [name, table, ...columns] of indexes) {
    await db.schema.createIndex(name).on(table).columns(columns).execute()
  }
}

/** Each order of the list, whole and by role, is walked by an index of its own. */
const indexes: [name: string, table: string, ...columns: string[]][] = [
  ['rollcall_member_by_user', 'rollcall_member', 'user_id', 'listed'],
  ['rollcall_member_by_email', 'rollcall_member', 'organization_id', 'canonical_email'],
  ...(['name_key', 'joined_at', 'active_key'] as const).flatMap((key) => [
    index('member', key, ['organization_id', 'listed', key, 'id']),
    index('member', `role_${key}`, ['organization_id', 'listed', 'role', key, 'id']),
  ]),
  ['rollcall_invitation_by_email', 'rollcall_invitation', 'open_email'],
  ['rollcall_invitation_by_inviter', 'rollcall_invitation', 'invited_by_id', 'status'],
  ...(['name_key', 'invited_at'] as const).flatMap((key) => [
    index('invitation', key, ['organization_id', 'status', key, 'id']),
    index('invitation', `role_${key}`, ['organization_id', 'status', 'role', key, 'id']),
  ]),
  index('invitation', 'id', ['organization_id', 'status', 'id']),
  index('invitation', 'role_id', ['organization_id', 'status', 'role', 'id']),
  ['rollcall_person_word_by_person', 'rollcall_person_word', 'person_id', 'word'],
  ['rollcall_outbox_due', 'rollcall_outbox', 'status', 'next_at'],
  ['rollcall_outbox_of_invitation', 'rollcall_outbox', 'invitation_id'],
]

function index(table: string, name: string, columns: string[]): [string, string, ...string[]] {
  return [`rollcall_${table}_by_${name}`, `rollcall_${table}`, ...columns]
}
