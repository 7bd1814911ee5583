import { Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { expect, it } from 'vitest'
import { placeholder } from '../src/outgoing.ts'
import { migrationLockTable, migrations, migrationTable } from '../src/repository/migrate.ts'
import { openRollcall, person } from '../src/testing/index.ts'
import { tokenIn } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'

const at = '2029-12-31T12:00:00.000Z'

onEveryDatabase('a database of the first schema', (open) => {
  it('keeps its rows, and its mails that wait still go out', async () => {
    const db = new Kysely<unknown>({ dialect: await open() })
    await toFirst(db)
    const mail = await fill(db)

    const { as, mails, rollcall } = await openRollcall({ database: db })

    expect(await rowsOf(db, 'rollcall_outbox')).toEqual([
      {
        ...mail,
        ownership_offer_id: null,
        sender: null,
        reply_to: null,
        origin: null,
        reported: null,
        reported_at: null,
        reported_detail: null,
      },
    ])
    expect(await rowsOf(db, 'rollcall_invitation')).toMatchObject([{ delivery: 'queued' }])
    expect(await rollcall.outbox.flush()).toEqual({ sent: 1, failed: 0, cancelled: 0 })
    const token = tokenIn(mails[0]?.text)
    const { body } = await as(person('ada')).call('acceptInvitationByToken', { token })
    expect(body.member).toMatchObject({ role: 'member', grants: [] })
    const asked = { organizationId: 'acme', memberId: 'm1' }
    const olle = await as(person('olle')).call('getMember', asked)
    expect(olle.body).toMatchObject({ member: { role: 'owner', grants: [] }, grants: [] })
  })
})

/** The tables as they were before there was a second migration. */
async function toFirst(db: Kysely<unknown>): Promise<void> {
  const [[name, first] = []] = Object.entries(migrations)
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => (name && first ? { [name]: first } : {}) },
    migrationTableName: migrationTable,
    migrationLockTableName: migrationLockTable,
  }).migrateToLatest()
  if (error) throw error
}

/** Olle's organization, an invitation of Ada, and its mail, which waits. */
async function fill(db: Kysely<unknown>): Promise<object> {
  const mail = {
    id: 'mail',
    organization_id: 'acme',
    invitation_id: 'i1',
    link_version: 'v1',
    recipient: 'ada@x.test',
    subject: 'Olle invites you to Acme',
    body: JSON.stringify({ text: `See ${placeholder}`, html: '' }),
    key_id: '1',
    message_id: '<mail@app.example.com>',
    created_at: at,
    status: 'queued',
    attempts: 0,
    next_at: at,
    lease_id: null,
    lease_until: null,
    last_error: null,
    sent_at: null,
  }
  const rows: [table: string, row: object][] = [
    [
      'rollcall_organization',
      {
        id: 'acme',
        name: 'Acme',
        policy: 'standard',
        created_at: at,
        version: 1,
        member_count: 1,
        owner_count: 1,
        open_invitation_count: 1,
      },
    ],
    [
      'rollcall_member',
      {
        id: 'm1',
        organization_id: 'acme',
        user_id: 'user-olle',
        role: 'owner',
        email: 'olle@x.test',
        canonical_email: 'olle@x.test',
        status: 'active',
        listed: 1,
        joined_at: at,
        name_key: 'olle',
        active_key: '',
        version: 1,
      },
    ],
    [
      'rollcall_invitation',
      {
        id: 'i1',
        organization_id: 'acme',
        role: 'member',
        status: 'pending',
        version: 1,
        email: 'ada@x.test',
        canonical_email: 'ada@x.test',
        open_email: 'ada@x.test',
        invited_by_id: 'm1',
        invited_at: at,
        sent_at: at,
        name_key: 'ada',
        link_version: 'v1',
      },
    ],
    ['rollcall_outbox', mail],
  ]
  for (const [table, row] of rows) {
    const names = Object.keys(row).map((name) => sql.ref(name))
    await sql`insert into ${sql.table(table)} (${sql.join(names)})
      values (${sql.join(Object.values(row))})`.execute(db)
  }
  return mail
}
