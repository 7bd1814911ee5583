// Decides how the demo's tables are made and unmade, the same on every database.
import { MysqlAdapter, PostgresAdapter, sql } from 'kysely'
import type { Database } from './database.ts'
import { findSetting, saveSetting } from './setting.ts'

/** Goes up when tables of an older demo would not do any more. */
const shape = '2'

/**
 * Creates what is not there yet.
 *
 * @throws Error when the database is that of an older demo
 */
export async function createTables(db: Database): Promise<void> {
  const table = (name: string) => db.schema.createTable(name).ifNotExists()
  // What MariaDB compares by default knows neither case nor accents.
  const mariaDb = db.getExecutor().adapter instanceof MysqlAdapter
  const bytewise = sql`character set utf8mb4 collate utf8mb4_bin`
  const id = mariaDb ? sql`varchar(255) ${bytewise}` : sql`varchar(255)`
  const text = mariaDb ? sql`mediumtext ${bytewise}` : sql`text`

  await table('demoUser')
    .addColumn('id', id, (column) => column.primaryKey())
    .addColumn('email', id, (column) => column.notNull())
    .addColumn('canonicalEmail', id, (column) => column.notNull().unique())
    .addColumn('name', id)
    .addColumn('locale', id)
    .addColumn('twoFactor', id, (column) => column.notNull())
    .addColumn('emailVerifiedAt', id)
    .addColumn('passwordHash', id)
    .addColumn('tenantId', id)
    .execute()

  const held = (name: string) =>
    table(name)
      .addColumn('tokenHash', id, (column) => column.primaryKey())
      .addColumn('userId', id, (column) => column.notNull().references('demoUser.id'))
      .addColumn('expiresAt', id, (column) => column.notNull())
  await held('demoSession').addColumn('organizationId', id).execute()
  await held('demoVerification').execute()

  await table('demoMail')
    .addColumn('id', id, (column) => column.primaryKey())
    .addColumn('messageId', id, (column) => column.notNull())
    .addColumn('recipient', id, (column) => column.notNull())
    .addColumn('sender', id, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('plainText', text, (column) => column.notNull())
    .addColumn('html', text, (column) => column.notNull())
    .addColumn('receivedAt', id, (column) => column.notNull())
    .execute()

  await table('demoProject')
    .addColumn('id', id, (column) => column.primaryKey())
    .addColumn('organizationId', id, (column) => column.notNull())
    .addColumn('name', id, (column) => column.notNull())
    .addColumn('region', id, (column) => column.notNull())
    .addColumn('status', id, (column) => column.notNull())
    .addColumn('instances', 'integer', (column) => column.notNull())
    .addColumn('deployedAt', id, (column) => column.notNull())
    .addColumn('deployedBy', id, (column) => column.notNull())
    .execute()

  await table('demoResource')
    .addColumn('id', id, (column) => column.primaryKey())
    .addColumn('projectId', id, (column) => column.notNull().references('demoProject.id'))
    .addColumn('kind', id, (column) => column.notNull())
    .addColumn('name', id, (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('createdAt', id, (column) => column.notNull())
    .addColumn('createdBy', id, (column) => column.notNull())
    .execute()

  await table('demoToken')
    .addColumn('id', id, (column) => column.primaryKey())
    .addColumn('organizationId', id, (column) => column.notNull())
    .addColumn('name', id, (column) => column.notNull())
    .addColumn('issuerId', id, (column) => column.notNull())
    .addColumn('memberId', id, (column) => column.notNull())
    .addColumn('role', id, (column) => column.notNull())
    .addColumn('tokenHash', id, (column) => column.notNull())
    .addColumn('createdAt', id, (column) => column.notNull())
    .addColumn('expiresAt', id)
    .addColumn('deletedAt', id)
    .execute()

  await table('demoSetting')
    .addColumn('name', id, (column) => column.primaryKey())
    .addColumn('value', text, (column) => column.notNull())
    .execute()
  await demandShape(db)
}

async function demandShape(db: Database): Promise<void> {
  const found = await findSetting(db, 'shape')
  if (found === shape) return
  // An older demo kept a secret before it kept its shape.
  if (found || (await findSetting(db, 'secret'))) {
    throw new Error(
      'The database is that of an older demo, whose tables lack what this one needs. ' +
        'Start it with DEMO_RESET=1: everything in the demo is made anew.',
    )
  }
  await saveSetting(db, 'shape', shape)
}

/** Takes away everything of the demo and of Rollcall, and nothing else that may be in the database. */
export async function dropTables(db: Database): Promise<void> {
  const names = await tableNames(db)
  const { adapter } = db.getExecutor()
  const [off, on] =
    adapter instanceof MysqlAdapter
      ? [sql`set foreign_key_checks = 0`, sql`set foreign_key_checks = 1`]
      : [sql`pragma foreign_keys = off`, sql`pragma foreign_keys = on`]
  // Such a switch is one connection's own.
  await db.connection().execute(async (connection) => {
    if (adapter instanceof PostgresAdapter) {
      for (const name of names) await connection.schema.dropTable(name).cascade().execute()
      return
    }
    await off.execute(connection)
    for (const name of names) await connection.schema.dropTable(name).execute()
    await on.execute(connection)
  })
}

async function tableNames(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  return tables.map((each) => each.name).filter((name) => /^(demo|rollcall)_/.test(name))
}
