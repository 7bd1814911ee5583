import { Kysely, sql } from 'kysely'
import { expect, it } from 'vitest'
import { ours } from '../src/repository/ours.ts'
import { examine } from '../src/repository/examine.ts'
import { openRollcall, person } from '../src/testing/index.ts'
import { onEveryDatabase, type OpenDatabase } from './databases.ts'

onEveryDatabase('the doctor', (open) => {
  it('finds nothing in what only Rollcall wrote', async () => {
    const { findings } = await written(open)
    expect(await findings()).toEqual([])
  })

  const tampered: [what: string, statement: string, finding: string][] = [
    [
      'an entry that was edited',
      `update rollcall_audit_entry set user_id = 'somebody else' where seq = 4`,
      'The audit is not what was written, from entry 4 on.',
    ],
    [
      'an entry that was taken out',
      'delete from rollcall_audit_entry where seq = 3',
      'The audit is not what was written, from entry 3 on.',
    ],
    [
      'a last entry that was taken out',
      'delete from rollcall_audit_entry where seq = 5',
      'The audit is not what was written, from entry 5 on.',
    ],
    [
      'a counter that is wrong',
      'update rollcall_organization set member_count = 7',
      'There are 2 members, but 7 are counted.',
    ],
    [
      'a role that was given beside Rollcall',
      `update rollcall_member set role = 'owner' where role = 'admin'`,
      expect.stringMatching(/^The member \S+ is not what the audit says\.$/),
    ],
  ]
  it.for(tampered)('finds %s (T60)', async ([, statement, finding]) => {
    const { db, findings } = await written(open)
    await sql.raw(statement).execute(db)
    expect(await findings()).toContainEqual({ organizationId: 'acme', finding })
  })

  it('finds roles that no policy knows, which a shell could not', async () => {
    const { db, rollcall } = await written(open)
    expect(await rollcall.doctor()).toEqual([])
    await sql`update rollcall_member set role = 'captain' where role = 'admin'`.execute(db)
    expect(await rollcall.doctor()).toEqual([
      expect.stringMatching(/^Organization "acme": The member \S+ is not what the audit says\.$/),
      expect.stringMatching(/^1 members and 0 open invitations have the role 'captain', which/),
    ])
  })

  it('finds seals whole after twenty acts at the same moment (T60)', async () => {
    const { as, db, findings } = await written(open)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        as(person('olle')).call('inviteMembers', {
          organizationId: 'acme',
          people: [{ email: `guest-${index}@x.test` }],
        }),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(await findings()).toEqual([])
    const { rows } = await sql<{
      entries: number
    }>`select entry_count as entries from rollcall_organization`.execute(db)
    expect(rows).toEqual([{ entries: 25 }])
  })
})

/** An organization with five entries: it was made, its owner joined, somebody was invited, joined and lowered. */
async function written(open: OpenDatabase) {
  const db = new Kysely<unknown>({ dialect: await open() })
  const { as, rollcall } = await openRollcall({ database: db })
  const owner = person('olle')
  const organizationId = 'acme'
  await rollcall.organizations.create({ id: organizationId, name: 'Acme', owner })
  const people = [{ email: person('ada').email, role: 'member' }]
  const invited = await as(owner).call('inviteMembers', { organizationId, people })
  const [{ id: invitationId }] = invited.body.invitations
  const joined = await as(person('ada')).call('acceptInvitation', { invitationId })
  const { id: memberId } = joined.body.member
  await as(owner).call('changeMember', { organizationId, memberId, role: 'admin' })
  return { as, db, rollcall, findings: () => examine(ours(db)) }
}
