// Decides where it is counted what limits ask about: one table for all of them, of windows that end.
import type { Kysely } from 'kysely'
import { textOf } from './text.ts'

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
}
