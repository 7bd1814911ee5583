// Decides the sixth schema: why invitations were declined, and how many people an organization may have.
import { sql, type Kysely } from 'kysely'
import { longTextOf } from './text.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('rollcall_invitation')
    .addColumn('decline_reason', longTextOf(db))
    .execute()
  await db.schema
    .alterTable('rollcall_organization')
    .addColumn('seat_limit', 'integer', (column) => column.check(sql`seat_limit >= 1`))
    .execute()
  await db.schema
    .createIndex('rollcall_invitation_by_expires_at')
    .on('rollcall_invitation')
    .columns(['organization_id', 'status', 'expires_at'])
    .execute()
}
