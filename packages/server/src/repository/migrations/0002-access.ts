// Decides the second schema: projects, grants, offers of ownership, quotas; an outbox for more than invitations.
import { sql, type Kysely } from 'kysely'
import { dialectOf } from '../dialect.ts'
import { longTextOf, textOf } from './text.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  const text = textOf(db)
  const longText = longTextOf(db)

  await db.schema
    .createTable('rollcall_project')
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('organization_id', text, (column) =>
      column.notNull().references('rollcall_organization.id').onDelete('cascade'),
    )
    .addColumn('name', longText, (column) => column.notNull())
    .addColumn('name_key', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('rollcall_project_id', ['organization_id', 'id'])
    .execute()

  for (const holder of ['member', 'invitation'] as const) {
    // The rows are the truth; this text of them spares lists and rights a second query.
    await db.schema
      .alterTable(`rollcall_${holder}`)
      .addColumn('grants', longText, (column) => column.notNull().defaultTo('[]'))
      .execute()
    await grantTable(db, holder)
  }

  await db.schema
    .createTable('rollcall_ownership_offer')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('organization_id', text, (column) =>
      column.notNull().references('rollcall_organization.id').onDelete('cascade'),
    )
    .addColumn('open_organization_id', text, (column) => column.unique())
    .addColumn('from_member_id', text, (column) =>
      column.notNull().references('rollcall_member.id'),
    )
    .addColumn('to_member_id', text, (column) => column.notNull().references('rollcall_member.id'))
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('offered_at', text, (column) => column.notNull())
    .addColumn('expires_at', text)
    .addColumn('closed_at', text)
    .addColumn('version', 'integer', (column) => column.notNull())
    .addCheckConstraint(
      'rollcall_ownership_offer_status',
      sql`(status = 'offered' and open_organization_id is not null
          and open_organization_id = organization_id and closed_at is null)
        or (status in ('accepted', 'declined', 'cancelled') and open_organization_id is null
          and closed_at is not null)`,
    )
    .execute()

  await db.schema
    .createTable('rollcall_quota')
    .addColumn('member_id', text, (column) =>
      column.notNull().references('rollcall_member.id').onDelete('cascade'),
    )
    .addColumn('day', text, (column) => column.notNull())
    .addColumn('invited', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('rollcall_quota_of_day', ['member_id', 'day'])
    .execute()

  await db.schema
    .createTable('rollcall_departure')
    .addColumn('user_id', text, (column) => column.primaryKey())
    .addColumn('departed_at', text, (column) => column.notNull())
    .execute()

  await findableByIds(db)
  await widenOutbox(db)

  for (const [name, table, ...columns] of indexes) {
    await db.schema.createIndex(name).on(table).columns(columns).execute()
  }
}

const indexes: [name: string, table: string, ...columns: string[]][] = [
  ['rollcall_project_by_name', 'rollcall_project', 'organization_id', 'name_key', 'id'],
  ['rollcall_member_grant_of_project', 'rollcall_member_grant', 'organization_id', 'project_id'],
  [
    'rollcall_invitation_grant_of_project',
    'rollcall_invitation_grant',
    'organization_id',
    'project_id',
  ],
  ['rollcall_ownership_offer_to', 'rollcall_ownership_offer', 'to_member_id', 'status'],
  ['rollcall_ownership_offer_from', 'rollcall_ownership_offer', 'from_member_id', 'status'],
  ['rollcall_outbox_due', 'rollcall_outbox', 'status', 'next_at'],
  ['rollcall_outbox_of_invitation', 'rollcall_outbox', 'invitation_id'],
]

/** One row for each permission or role that is given: what is written there, a project among it, must exist. */
async function grantTable(db: Kysely<unknown>, holder: 'member' | 'invitation'): Promise<void> {
  const text = textOf(db)
  await db.schema
    .createTable(`rollcall_${holder}_grant`)
    .addColumn(`${holder}_id`, text, (column) =>
      column.notNull().references(`rollcall_${holder}.id`).onDelete('cascade'),
    )
    .addColumn('atom', text, (column) => column.notNull())
    .addColumn('organization_id', text, (column) =>
      column.notNull().references('rollcall_organization.id').onDelete('cascade'),
    )
    .addColumn('scope', text, (column) => column.notNull())
    .addColumn('project_id', text)
    .addColumn('service', text)
    .addColumn('role', text)
    .addColumn('permission', text)
    .addPrimaryKeyConstraint(`rollcall_${holder}_grant_atom`, [`${holder}_id`, 'atom'])
    .addForeignKeyConstraint(
      `rollcall_${holder}_grant_project`,
      ['organization_id', 'project_id'],
      'rollcall_project',
      ['organization_id', 'id'],
    )
    .addCheckConstraint(
      `rollcall_${holder}_grant_scope`,
      sql`(scope = 'organization' and project_id is null and service is null
          and role is null and permission is not null)
        or (scope = 'project' and project_id is not null and service is null
          and ((role is null) <> (permission is null)))
        or (scope = 'service' and service is not null and role is not null and permission is null)`,
    )
    .execute()
}

/** Who is in a list already is found by their id from now on. */
async function findableByIds(db: Kysely<unknown>): Promise<void> {
  // MariaDB lowers no bytes, and reads two bars as an `or`.
  const word =
    dialectOf(db) === 'mysql'
      ? sql`concat('#', lower(convert(id using utf8mb4)))`
      : sql`'#' || lower(id)`
  await sql`insert into rollcall_person_word (organization_id, kind, word, person_id)
    select organization_id, 'member', ${word}, id from rollcall_member where listed = 1`.execute(db)
  await sql`insert into rollcall_person_word (organization_id, kind, word, person_id)
    select organization_id, 'invitation', ${word}, id from rollcall_invitation
    where status = 'pending'`.execute(db)
}

/** A mail is about an invitation or an offer. SQLite cannot loosen a column, so the table is written anew. */
async function widenOutbox(db: Kysely<unknown>): Promise<void> {
  const text = textOf(db)
  const longText = longTextOf(db)
  await db.schema
    .createTable('rollcall_outbox_next')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('organization_id', text, (column) =>
      column.notNull().references('rollcall_organization.id').onDelete('cascade'),
    )
    .addColumn('invitation_id', text, (column) =>
      column.references('rollcall_invitation.id').onDelete('cascade'),
    )
    .addColumn('link_version', text)
    .addColumn('ownership_offer_id', text, (column) =>
      column.references('rollcall_ownership_offer.id').onDelete('cascade'),
    )
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
    .addCheckConstraint(
      'rollcall_outbox_about',
      sql`(invitation_id is not null and link_version is not null and ownership_offer_id is null)
        or (invitation_id is null and link_version is null and ownership_offer_id is not null)`,
    )
    .execute()
  const kept = [
    'id',
    'organization_id',
    'invitation_id',
    'link_version',
    'recipient',
    'subject',
    'body',
    'key_id',
    'message_id',
    'created_at',
    'status',
    'attempts',
    'next_at',
    'lease_id',
    'lease_until',
    'last_error',
    'sent_at',
  ].map((name) => sql.ref(name))
  await sql`insert into rollcall_outbox_next (${sql.join(kept)})
    select ${sql.join(kept)} from rollcall_outbox`.execute(db)
  await db.schema.dropTable('rollcall_outbox').execute()
  await db.schema.alterTable('rollcall_outbox_next').renameTo('rollcall_outbox').execute()
}
