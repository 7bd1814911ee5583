// Decides the third schema: the audit, one entry for each change, numbered and sealed within its organization.
import type { Kysely } from 'kysely'
import { longTextOf, textOf } from './text.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  const text = textOf(db)

  await db.schema
    .alterTable('rollcall_organization')
    .addColumn('entry_count', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await db.schema
    .alterTable('rollcall_organization')
    .addColumn('entry_hash', text, (column) => column.notNull().defaultTo(''))
    .execute()

  await db.schema
    .createTable('rollcall_audit_entry')
    .addColumn('organization_id', text, (column) =>
      column.notNull().references('rollcall_organization.id').onDelete('cascade'),
    )
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('verb', text, (column) => column.notNull())
    .addColumn('user_id', text)
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('subject_id', text, (column) => column.notNull())
    .addColumn('change', longTextOf(db), (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('rollcall_audit_entry_seq', ['organization_id', 'seq'])
    .execute()

  for (const [name, ...columns] of indexes) {
    await db.schema.createIndex(name).on('rollcall_audit_entry').columns(columns).execute()
  }
}

/** Filtered by who, by verb, by whom or by time, the newest entries are found by an index of their own. */
const indexes: [name: string, ...columns: string[]][] = [
  ['rollcall_audit_entry_by_user', 'organization_id', 'user_id', 'seq'],
  ['rollcall_audit_entry_by_verb', 'organization_id', 'verb', 'seq'],
  ['rollcall_audit_entry_by_time', 'organization_id', 'at', 'seq'],
  ['rollcall_audit_entry_by_subject', 'organization_id', 'subject_id', 'seq'],
]
