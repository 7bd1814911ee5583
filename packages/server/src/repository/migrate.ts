// Decides how the schema comes to be: forward only, one migration after the other, locked by the database.
import { sql } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import type { Database } from './database.ts'
import { dialectOf } from './dialect.ts'
import { up as members } from './migrations/0001-members.ts'
import { up as access } from './migrations/0002-access.ts'
import { up as audit } from './migrations/0003-audit.ts'
import { up as limits } from './migrations/0004-limits.ts'
import { up as delivery } from './migrations/0005-delivery.ts'
import { up as lifeCycle } from './migrations/0006-life-cycle.ts'
import { resumable } from './resume.ts'

/** Every migration, in order. */
export const migrations: Record<string, Migration> = {
  '0001-members': { up: members },
  '0002-access': { up: access },
  '0003-audit': { up: audit },
  '0004-limits': { up: limits },
  '0005-delivery': { up: delivery },
  '0006-life-cycle': { up: lifeCycle },
}

const allResumable = Object.fromEntries(
  Object.entries(migrations).map(([name, each]) => [name, resumable(name, each)]),
)

/** Where Kysely's migrator notes what is done, and where it locks. */
export const migrationTable = 'rollcall_migration'
export const migrationLockTable = 'rollcall_migration_lock'

/**
 * Brings the schema up to date. Doing it twice, or on two servers at once, does it once.
 *
 * @throws the database's own error when a migration fails; the ones before it stay
 */
export async function migrate(db: Database): Promise<void> {
  if (dialectOf(db) === 'sqlite') await alone(db, toLatest)
  else await toLatest(db)
}

async function toLatest(db: Database): Promise<void> {
  const { error } = await migratorOf(db).migrateToLatest()
  if (error) throw error
}

/** For SQLite, Kysely's migrator has neither lock nor transaction: one that writes from its beginning is both. */
async function alone(db: Database, work: (db: Database) => Promise<void>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection)
    try {
      await work(connection)
      await sql`commit`.execute(connection)
    } catch (error) {
      await sql`rollback`.execute(connection)
      throw error
    }
  })
}

/** The names of the migrations that are still to be done. */
export async function pendingMigrations(db: Database): Promise<string[]> {
  const all = await migratorOf(db).getMigrations()
  return all.filter(({ executedAt }) => !executedAt).map(({ name }) => name)
}

function migratorOf(db: Database): Migrator {
  return new Migrator({
    db: db.withoutPlugins(),
    provider: {
      getMigrations: async () => (dialectOf(db) === 'mysql' ? allResumable : migrations),
    },
    migrationTableName: migrationTable,
    migrationLockTableName: migrationLockTable,
  })
}
