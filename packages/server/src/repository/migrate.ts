// Decides how the schema comes to be: forward only, one migration after the other, locked by the database.
import { Migrator, type Migration } from 'kysely/migration'
import type { Database } from './database.ts'
import * as members from './migrations/0001-members.ts'

/** Every migration, in order. */
export const migrations: Record<string, Migration> = { '0001-members': members }

/**
 * Brings the schema up to date. Doing it twice, or on two servers at once, does it once.
 *
 * @throws the database's own error when a migration fails; the ones before it stay
 */
export async function migrate(db: Database): Promise<void> {
  const { error } = await migratorOf(db).migrateToLatest()
  if (error) throw error
}

/** The names of the migrations that are still to be done. */
export async function pendingMigrations(db: Database): Promise<string[]> {
  const all = await migratorOf(db).getMigrations()
  return all.filter(({ executedAt }) => !executedAt).map(({ name }) => name)
}

function migratorOf(db: Database): Migrator {
  return new Migrator({
    db: db.withoutPlugins(),
    provider: { getMigrations: async () => migrations },
    migrationTableName: 'rollcall_migration',
    migrationLockTableName: 'rollcall_migration_lock',
  })
}
