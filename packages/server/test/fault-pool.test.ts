import { Kysely, MysqlDialect, PostgresDialect, type Dialect } from 'kysely'
import { createPool } from 'mysql2'
import pg from 'pg'
import { expect, it } from 'vitest'
import { openRollcall, person } from '../src/testing/index.ts'
import { connect } from './connect.ts'
import { onEveryDatabase } from './databases.ts'
import { violations } from './invariants.ts'

const [olle, ada] = [person('olle'), person('ada')]

onEveryDatabase('a pooler that gives each transaction another connection', (open) => {
  it('does no harm: nothing is kept in a session (F09)', async () => {
    const db = new Kysely<unknown>({ dialect: forgetful(await open.address()) })
    const { as, mails, rollcall } = await openRollcall({ database: db })
    const { organization } = await rollcall.organizations.create({ name: 'Acme', owner: olle })
    const { id: organizationId } = organization
    const people = [{ email: ada.email }]
    const invited = await as(olle).call('inviteMembers', { organizationId, people })
    expect(await rollcall.outbox.flush()).toMatchObject({ sent: 1 })
    const [{ id: invitationId }] = invited.body.invitations
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => as(ada).call('acceptInvitation', { invitationId })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    const { body } = await as(ada).call('listPeople', { organizationId })
    expect(body.people).toHaveLength(2)
    expect(mails).toHaveLength(1)
    expect(await violations(db)).toEqual([])
    await db.destroy()
  })
})

/** A connection is used once; SQLite has one, and no pooler. */
function forgetful(address: string): Dialect {
  if (address.startsWith('postgres:'))
    return new PostgresDialect({ pool: new pg.Pool({ connectionString: address, maxUses: 1 }) })
  if (address.startsWith('mysql:'))
    return new MysqlDialect({ pool: createPool({ uri: address, maxIdle: 0, idleTimeout: 1 }) })
  return connect(address).dialect
}
