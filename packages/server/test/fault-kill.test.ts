import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { migrations } from '../src/repository/migrate.ts'
import { openRollcall, person } from '../src/testing/index.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'
import { violations } from './invariants.ts'
import { otherProcess } from './other-process.ts'

const olle = person('olle')
/** How many statements lie between two kills; `.ci/run` kills more closely. */
const step = process.env['RACES'] ? 4 : 9

onEveryDatabase('a process that is killed', (open) => {
  it('anywhere in an invitation leaves it made or not begun, and the same key makes it once (F01, I20)', async () => {
    const address = await open.address()
    const db = new Kysely<unknown>({ dialect: open.connect(address) })
    const { as, mails, rollcall } = await openRollcall({ database: db, now: () => new Date() })
    const { organization } = await rollcall.organizations.create({ name: 'Acme', owner: olle })
    const { id: organizationId } = organization
    const emails: string[] = []
    let end: number | string = ''
    for (let statements = 2; end !== 0; statements += step) {
      const { email } = person(`somebody${statements}`)
      emails.push(email)
      const key = `key-${statements}`
      const other = otherProcess(address, 'inviteOnce', { organizationId, email, key, statements })
      end = await other.ended

      const left = (await rowsOf(db, 'rollcall_invitation')).filter((row) => row['email'] === email)
      const waiting = (await rowsOf(db, 'rollcall_outbox')).filter(
        (row) => row['recipient'] === email,
      )
      expect(waiting).toHaveLength(left.length)
      const input = { organizationId, people: [{ email }] }
      const again = await as(olle).call('inviteMembers', input, { 'idempotency-key': key })
      expect(again.status).toBe(201)
    }
    await rollcall.outbox.flush()
    expect(mails.map(({ to }) => to).toSorted()).toEqual(emails.toSorted())
    expect(emails.length).toBeGreaterThan(2)
    expect(await violations(db, { mailed: true, invitedOnly: true })).toEqual([])
  }, 300_000)

  it('anywhere in bringing the tables up to date leaves that to the next (F21)', async () => {
    const whole = new Kysely<unknown>({ dialect: await open() })
    await openRollcall({ database: whole })
    let end: number | string = ''
    for (let statements = 4; end !== 0; statements += 8 * step) {
      const address = await open.address()
      const other = otherProcess(address, 'migrate', { statements })
      end = await other.ended
      const db = new Kysely<unknown>({ dialect: open.connect(address) })
      const { rollcall } = await openRollcall({ database: db })
      expect(await rowsOf(db, 'rollcall_migration')).toHaveLength(Object.keys(migrations).length)
      expect(await tables(db)).toEqual(await tables(whole))
      await rollcall.organizations.create({ name: 'Acme', owner: olle })
    }
  }, 300_000)
})

async function tables(db: Kysely<unknown>): Promise<string[]> {
  const found = await db.introspection.getTables()
  return found.map(({ name, columns }) => `${name} ${columns.map((column) => column.name).join()}`)
}
