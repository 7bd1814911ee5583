// Decides how the schema reads as SQL, for hosts that run their own migrations, and leaves nothing to migrate.
import {
  DummyDriver,
  Kysely,
  MysqlAdapter,
  MysqlIntrospector,
  MysqlQueryCompiler,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
  type Dialect,
} from 'kysely'
import { MIGRATION_LOCK_ID } from 'kysely/migration'
import type { DialectName } from './dialect.ts'
import { migrationLockTable, migrations, migrationTable } from './migrate.ts'

const dialects: Record<DialectName, Dialect> = {
  sqlite: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
  postgres: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
  mysql: {
    createAdapter: () => new MysqlAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new MysqlIntrospector(db),
    createQueryCompiler: () => new MysqlQueryCompiler(),
  },
}

/** The moment in which the SQL is run, written as Kysely's migrator writes it. */
const present = {
  sqlite: sql<string>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`,
  postgres: sql<string>`to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  mysql: sql<string>`concat(left(date_format(utc_timestamp(3), '%Y-%m-%dT%H:%i:%s.%f'), 23), 'Z')`,
}

/** The tables of Kysely's migrator. */
interface MigratorTables {
  [migrationTable]: { name: string; timestamp: string }
  [migrationLockTable]: { id: string; is_locked: number }
}

/** Every statement of every migration, in order: what `migrate` would run and note, without a database. */
export async function schemaSql(dialect: DialectName): Promise<string> {
  const statements: string[] = []
  const db = new Kysely<MigratorTables>({
    dialect: dialects[dialect],
    log: ({ query }) => {
      statements.push(`${query.sql};`)
    },
  })
  statements.push('-- what is done')
  await createMigratorTables(db)
  for (const [name, { up }] of Object.entries(migrations)) {
    statements.push(`-- ${name}`)
    await up(db)
    const done = { name: sql.lit(name), timestamp: present[dialect] }
    await db.insertInto(migrationTable).values(done).execute()
  }
  return statements.join('\n')
}

/** As Kysely's migrator makes them; a test compares both. */
async function createMigratorTables(db: Kysely<MigratorTables>): Promise<void> {
  await db.schema
    .createTable(migrationTable)
    .ifNotExists()
    .addColumn('name', 'varchar(255)', (column) => column.notNull().primaryKey())
    .addColumn('timestamp', 'varchar(255)', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable(migrationLockTable)
    .ifNotExists()
    .addColumn('id', 'varchar(255)', (column) => column.notNull().primaryKey())
    .addColumn('is_locked', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  const lock = { id: sql.lit(MIGRATION_LOCK_ID), is_locked: sql.lit(0) }
  await db.insertInto(migrationLockTable).values(lock).execute()
}
