// Decides where it is counted what limits ask about, in windows that end; and which requests need no second doing.
import type { Kysely } from 'kysely'
import { longTextOf, textOf } from './text.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  const text = textOf(db)

  // What was invited on the day of the upgrade is forgotten: the table before this one knew of days only.
  await db.schema.dropTable('rollcall_quota').execute()
  await db.schema
    .createTable('rollcall_quota')
    .addColumn('scope', text, (column) => column.notNull())
    .addColumn('begins_at', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('ends_at', text, (column) => column.notNull())
    .addColumn('counted', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('rollcall_quota_of_window', ['scope', 'begins_at', 'subject'])
    .execute()
  await db.schema
    .createIndex('rollcall_quota_by_end')
    .on('rollcall_quota')
    .column('ends_at')
    .execute()

  await db.schema
    .createTable('rollcall_request')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('user_id', text, (column) => column.notNull())
    .addColumn('verb', text, (column) => column.notNull())
    .addColumn('body_hash', text, (column) => column.notNull())
    .addColumn('answer', longTextOf(db))
    .addColumn('asked_at', text, (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('rollcall_request_by_age')
    .on('rollcall_request')
    .column('asked_at')
    .execute()
  await db.schema
    .createIndex('rollcall_request_by_user')
    .on('rollcall_request')
    .column('user_id')
    .execute()
}
