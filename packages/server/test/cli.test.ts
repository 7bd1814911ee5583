import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { Kysely } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { ours } from '../src/repository/ours.ts'
import { migrate, migrations } from '../src/repository/migrate.ts'
import { sqlite } from '../src/sqlite.ts'
import { openRollcall, person } from '../src/testing/index.ts'
import { dump } from './dump.ts'

const folder = mkdtempSync(join(tmpdir(), 'rollcall-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const all = Object.keys(migrations)

interface Ran {
  code: number
  out: string
  err: string
}

/** Runs `rollcall` as a shell would. */
const shell = (...args: string[]): Promise<Ran> => run([], args)

async function run(flags: string[], args: string[]): Promise<Ran> {
  const cli = join(import.meta.dirname, '../src/cli.ts')
  try {
    const ran = await promisify(execFile)(process.execPath, [
      '--conditions=@rollcall/source',
      ...flags,
      cli,
      ...args,
    ])
    return { code: 0, out: ran.stdout, err: ran.stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, err: stderr }
  }
}

describe('the command line', { timeout: 30_000 }, () => {
  it('examines what is written, and says what was changed beside Rollcall (T60)', async () => {
    const file = join(folder, 'examined.db')
    const { rollcall } = await openRollcall({ database: sqlite(file) })
    await rollcall.organizations.create({ id: 'acme', name: 'Acme', owner: person('olle') })
    const examined = () => shell('doctor', '--database', `file:${file}`)
    expect(await examined()).toMatchObject({ code: 0, out: 'All is well.\n' })
    new DatabaseSync(file).exec('update rollcall_organization set member_count = 7')
    expect(await examined()).toMatchObject({
      code: 1,
      out: 'Organization "acme": There are 1 members, but 7 are counted.\n',
    })
  })

  it('says what is to be done, does it once, and then has nothing to do', async () => {
    const database = `file:${join(folder, 'app.db')}`
    expect(await shell('status', '--database', database)).toMatchObject({
      code: 1,
      out: `To be done: ${all.join(', ')}\n`,
    })
    expect(await shell('migrate', '--database', database)).toMatchObject({
      code: 0,
      out: `Done: ${all.join(', ')}\n`,
    })
    expect(await shell('migrate', '--database', database)).toMatchObject({
      code: 0,
      out: 'Nothing to do.\n',
    })
    expect(await shell('status', '--database', database)).toMatchObject({ code: 0 })
  })

  it('prints SQL that makes the very tables a migration makes', async () => {
    const printed = (await shell('sql', '--dialect', 'sqlite')).out
    const database = `file:${join(folder, 'migrated.db')}`
    await shell('migrate', '--database', database)

    const byHand = new DatabaseSync(':memory:')
    byHand.exec(printed)
    const migrated = new DatabaseSync(join(folder, 'migrated.db'))

    expect(schemaOf(byHand)).toEqual(schemaOf(migrated))
    expect(schemaOf(byHand).length).toBeGreaterThan(20)
  })

  it('prints SQL after which there is nothing to migrate', async () => {
    const file = join(folder, 'by-hand.db')
    const byHand = new DatabaseSync(file)
    byHand.exec((await shell('sql', '--dialect', 'sqlite')).out)
    byHand.close()

    const database = `file:${file}`
    const upToDate = { code: 0, out: 'Up to date.\n' }
    expect(await shell('status', '--database', database)).toMatchObject(upToDate)
    const db = new Kysely<unknown>({ dialect: sqlite(file) })
    const before = await dump(db)
    expect(before['rollcall_migration']).toHaveLength(all.length)
    await migrate(ours(db))
    expect(await dump(db)).toEqual(before)
    await db.destroy()
  })

  it('says how it is used when it is used wrongly, and fails', async () => {
    for (const args of [[], ['frob'], ['sql', '--dialect', 'oracle'], ['status']]) {
      const { code, err } = await shell(...args)
      expect(code).toBe(2)
      expect(err).toContain('npx --package=@rollcall/server rollcall migrate --database <url>')
      expect(err).toMatch(/Give /)
    }
  })

  it('refuses a database it does not know, without repeating its password', async () => {
    for (const [url, begins] of [
      ['oracle://olle:hidden@host/app', "begins with 'oracle:'"],
      ['hidden.db', 'begins with no scheme'],
    ] as const) {
      const { code, err } = await shell('migrate', '--database', url)
      expect(code).toBe(2)
      expect(err).toContain(begins)
      expect(err).toContain('Give file:app.db for SQLite')
      expect(err).not.toContain('hidden')
    }
  })

  it.for([
    ['pg', 'postgres://x'],
    ['mysql2', 'mysql://x'],
  ] as const)('says what to install where `%s` is missing', async ([name, url]) => {
    const { code, err } = await run(['--import', without(name)], ['status', '--database', url])
    expect(code).toBe(2)
    expect(err).toContain(`Install it beside @rollcall/server: \`npm install ${name}\`.`)
  })
})

function schemaOf(database: DatabaseSync): unknown[] {
  return database
    .prepare(
      `select name, sql from sqlite_master
        where name like 'rollcall_%' order by name`,
    )
    .all()
}

/** A module that makes Node look for a package where it is not. */
const without = (driver: string) =>
  `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  registerHooks({ resolve: (name, from, next) => next(name === '${driver}' ? 'not-here' : name, from) })
`)}`
