import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'rollcall-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs `rollcall` as a shell would. */
async function rollcall(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const cli = join(import.meta.dirname, '../src/cli.ts')
  try {
    const ran = await promisify(execFile)(process.execPath, [
      '--conditions=@rollcall/source',
      cli,
      ...args,
    ])
    return { code: 0, out: ran.stdout, err: ran.stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, err: stderr }
  }
}

describe('the command line', () => {
  it('says what is to be done, does it once, and then has nothing to do', async () => {
    const database = `file:${join(folder, 'app.db')}`
    expect(await rollcall('status', '--database', database)).toMatchObject({
      code: 1,
      out: 'To be done: 0001-members\n',
    })
    expect(await rollcall('migrate', '--database', database)).toMatchObject({
      code: 0,
      out: 'Done: 0001-members\n',
    })
    expect(await rollcall('migrate', '--database', database)).toMatchObject({
      code: 0,
      out: 'Nothing to do.\n',
    })
    expect(await rollcall('status', '--database', database)).toMatchObject({ code: 0 })
  })

  it('prints SQL that makes the very tables a migration makes', async () => {
    const printed = (await rollcall('sql', '--dialect', 'sqlite')).out
    const database = `file:${join(folder, 'migrated.db')}`
    await rollcall('migrate', '--database', database)

    const byHand = new DatabaseSync(':memory:')
    byHand.exec(printed)
    const migrated = new DatabaseSync(join(folder, 'migrated.db'))

    expect(schemaOf(byHand)).toEqual(schemaOf(migrated))
    expect(schemaOf(byHand).length).toBeGreaterThan(20)
  })

  it('says how it is used when it is used wrongly, and fails', async () => {
    for (const args of [[], ['frob'], ['sql', '--dialect', 'oracle'], ['status']]) {
      const { code, err } = await rollcall(...args)
      expect(code).toBe(2)
      expect(err).toContain('rollcall migrate --database <url>')
    }
  })
})

function schemaOf(database: DatabaseSync): unknown[] {
  return database
    .prepare(
      `select name, sql from sqlite_master
        where name like 'rollcall_%' and name not like '%migration%' order by name`,
    )
    .all()
}
