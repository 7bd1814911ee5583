// The schema as SQL, for hosts that run their own migrations.
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Dialect,
} from 'kysely'
import type { DialectName } from './dialect.ts'
import { migrations } from './migrate.ts'

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
}

/** Every statement of every migration, in order: what a migration would run, without a database. */
export async function schemaSql(dialect: DialectName): Promise<string> {
  const statements: string[] = []
  const db = new Kysely<unknown>({
    dialect: dialects[dialect],
    log: ({ query }) => {
      statements.push(`${query.sql};`)
    },
  })
  for (const [name, { up }] of Object.entries(migrations)) {
    statements.push(`-- ${name}`)
    await up(db)
  }
  return statements.join('\n')
}
