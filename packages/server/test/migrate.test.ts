import { Kysely, sql } from 'kysely'
import { expect, it } from 'vitest'
import { createRollcall } from '../src/index.ts'
import { migrations } from '../src/repository/migrate.ts'
import { schemaSql } from '../src/repository/schema-sql.ts'
import { TextPlugin } from '../src/repository/text-plugin.ts'
import { openRollcall, person } from '../src/testing/index.ts'
import { onEveryDatabase } from './databases.ts'
import { dump, rowsOf } from './dump.ts'

const all = Object.keys(migrations)

onEveryDatabase('migrations', (open) => {
  it('done twice are done once, and touch no row', async () => {
    const db = new Kysely<unknown>({ dialect: await open() })
    const { rollcall } = await openRollcall({ database: db })
    await rollcall.organizations.create({ name: 'Acme', owner: person('olle') })
    const before = await dump(db)
    await rollcall.migrate()
    await rollcall.migrate()
    expect(await dump(db)).toEqual(before)
    expect((await rowsOf(db, 'rollcall_migration')).map(({ name }) => name)).toEqual(all)
  })

  it('done by several at once are done once', async () => {
    const address = await open.address()
    const database = new Kysely<unknown>({ dialect: open.connect(address) })
    // Two connections of one process to one SQLite file would wait for each other: that is for two processes.
    const shared = () =>
      open.database === 'sqlite'
        ? database
        : new Kysely<unknown>({ dialect: open.connect(address) })
    await Promise.all([1, 2, 3].map(() => rollcallOver(shared()).migrate()))
    expect(await rowsOf(database, 'rollcall_migration')).toHaveLength(all.length)
  })

  it('that fail say so, leave nothing behind that would be in the way, and can be done again (F21)', async () => {
    const db = new Kysely<unknown>({ dialect: await open() })
    await sql`create table rollcall_outbox (id integer)`.execute(db)
    const rollcall = rollcallOver(db)
    await expect(rollcall.migrate()).rejects.toThrow(/rollcall_outbox.*already exists/)
    const tables = (await db.introspection.getTables()).map(({ name }) => name)
    // MariaDB takes nothing back that was done to tables: it goes on from there.
    const untouched = tables.filter((name) => !name.includes('migration')).length === 1
    expect(untouched).toBe(open.database !== 'mysql')
    await expect(rollcall.migrate()).rejects.toThrow(/rollcall_outbox.*already exists/)

    await sql`drop table rollcall_outbox`.execute(db)
    await rollcall.migrate()
    expect(await rowsOf(db, 'rollcall_migration')).toHaveLength(all.length)
  })

  it('done by hand from their SQL are done', async () => {
    const db = new Kysely<unknown>({ dialect: await open() })
    for (const statement of (await schemaSql(open.database)).split(/;$/m)) {
      if (statement.trim()) await sql.raw(statement).execute(db)
    }
    const before = await dump(db)
    await rollcallOver(db).migrate()
    expect(await dump(db)).toEqual(before)
    const timestamp = expect.stringMatching(/^\d{4}-.*T.*\.\d{3}Z$/)
    expect(await rowsOf(db, 'rollcall_migration')).toMatchObject(
      all.map((name) => ({ name, timestamp })),
    )
  })

  it('keep to tables of their own name', async () => {
    const db = new Kysely<unknown>({ dialect: await open() })
    await rollcallOver(db).migrate()
    const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
    for (const { name } of tables) expect(name).toMatch(/^rollcall_/)
  })

  it('make columns that tell addresses and names apart by their bytes (T26)', async () => {
    const db = new Kysely<unknown>({ dialect: await open() })
    const { rollcall } = await openRollcall({ database: db })
    await rollcall.organizations.create({ name: 'Acme', owner: person('jose') })
    const count = async (email: string) => {
      const { rows } = await sql`select id from rollcall_member
        where canonical_email = ${email}`.execute(db)
      return rows.length
    }
    expect(await count('jose@x.test')).toBe(1)
    for (const other of ['josé@x.test', 'JOSE@x.test', 'jose@x.test ', 'jose\u200b@x.test']) {
      expect(await count(other)).toBe(0)
    }
    const { rows } = await sql<{ name: string }>`select name_key as name from (
      select name_key from rollcall_member union all select 'Z' union all select 'a'
      union all select 'é' union all select 'z') names order by name_key`.execute(
      db.withPlugin(new TextPlugin()),
    )
    expect(rows.map(({ name }) => name)).toEqual(['Z', 'a', 'jose', 'z', 'é'])
  })
})

function rollcallOver(database: Kysely<unknown>) {
  return createRollcall({
    database,
    identify: () => null,
    origin: 'https://app.example.com',
    secret: 'a secret for tests, 32 bytes long',
    logger: { info: () => undefined, error: () => undefined },
  })
}
