import type { AuditChange, MembershipState } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'

onEveryDatabase('the audit', (open) => {
  const acme = useAcme(open)

  it('has one entry for each row that changed, numbered without a gap (T62, I17)', async () => {
    const { add, ask, db, invite, join, olle, organizationId, who } = await acme()
    const ada = await join('ada', 'admin')
    const { id } = await invite(who('bo'))
    await ask(ada, 'inviteMembers', { people: [{ email: who('cy').email }] })
    const dee = await add('dee', 'viewer')
    await ask(olle, 'changeMember', { memberId: dee.memberId, role: 'member' })
    await ask(olle, 'removeMember', { memberId: ada.memberId })

    const entries = await entriesOf(db, organizationId)
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
    expect(entries.map(({ verb, change }) => [verb, change.kind])).toEqual([
      ['createOrganization', 'organization'],
      ['createOrganization', 'member'],
      ['inviteMembers', 'invitation'],
      ['acceptInvitation', 'member'],
      ['inviteMembers', 'invitation'],
      ['inviteMembers', 'invitation'],
      ['addMember', 'member'],
      ['changeMember', 'member'],
      ['removeMember', 'member'],
      ['removeMember', 'invitation'],
    ])
    expect(entries[3]).toMatchObject({ userId: ada.userId, change: { before: null } })
    expect(entries.at(-1)?.change).toMatchObject({ cause: 'inviter_removed', status: 'revoked' })
    expect(entries.every(({ change }) => change.id !== id || change.kind === 'invitation')).toBe(
      true,
    )
  })

  it('replayed from the beginning gives the memberships that there are (I17)', async () => {
    const { add, ask, db, join, offer, olle, organizationId, projects } = await acme()
    await projects('web')
    const ada = await join('ada', 'admin')
    const bo = await add('bo', 'viewer')
    await ask(
      olle,
      'grantAccess',
      {
        memberId: bo.memberId,
        grants: [{ scope: 'project', projectId: 'web', permissions: ['project.write'] }],
      },
      { 'if-match': '"1"' },
    )
    await ask(olle, 'suspendMember', { memberId: ada.memberId })
    await ask(olle, 'reactivateMember', { memberId: ada.memberId })
    const { id: offerId } = await offer(ada)
    await ask(ada, 'acceptOwnership', { offerId })
    await ask(bo, 'leaveOrganization')

    const replayed = new Map<string, MembershipState>()
    for (const { change } of await entriesOf(db, organizationId)) {
      if (change.kind === 'member') replayed.set(change.id, change.after)
    }
    const rows = (await rowsOf(db, 'rollcall_member')).filter(
      (row) => row['organization_id'] === organizationId,
    )
    expect(Object.fromEntries(replayed)).toEqual(
      Object.fromEntries(
        rows.map(({ id, user_id, role, status, grants }) => [
          id,
          { userId: user_id, role, status, grants: JSON.parse(String(grants)) },
        ]),
      ),
    )
  })

  it('is read page by page, the newest first, and by who, verb, whom and since when', async () => {
    const { add, ask, clock, join, olle } = await acme()
    const ada = await join('ada', 'admin')
    const bo = await add('bo', 'viewer')
    clock.advance('PT1H')
    const since = clock.now().toISOString()
    await ask(ada, 'changeMember', { memberId: bo.memberId, role: 'member' })
    await ask(olle, 'changeMember', { memberId: bo.memberId, displayName: 'Bodo' })

    const first = (await ask(olle, 'listAuditEntries', { limit: '4' as never })).body
    const { nextCursor: cursor } = first
    const second = (await ask(olle, 'listAuditEntries', { cursor })).body
    const entries = [...first.entries, ...second.entries]
    expect(entries.map(({ seq }: { seq: number }) => seq)).toEqual([7, 6, 5, 4, 3, 2, 1])
    expect(second.nextCursor).toBeNull()
    expect(entries[0]).toMatchObject({
      verb: 'changeMember',
      by: { userId: olle.userId, memberId: olle.memberId, name: 'Olle', removed: false },
      change: { kind: 'member', id: bo.memberId, fields: ['displayName'] },
      subject: { name: 'Bodo', removed: false },
    })

    const numbers = async (query: object) =>
      (await ask(olle, 'listAuditEntries', query)).body.entries.map(
        ({ seq }: { seq: number }) => seq,
      )
    expect(await numbers({ actor: ada.userId })).toEqual([6, 4])
    expect(await numbers({ verb: 'changeMember,addMember' })).toEqual([7, 6, 5])
    expect(await numbers({ subject: bo.memberId })).toEqual([7, 6, 5])
    expect(await numbers({ since })).toEqual([7, 6])
    expect(await numbers({ since, actor: ada.userId })).toEqual([6])
  })

  it('calls people without a name by their address, and an offer by whom it was made to', async () => {
    const { add, ask, offer, olle, rollcall } = await acme()
    const ada = await add('ada', 'admin')
    const { memberId: _, ...actor } = ada
    await rollcall.users.update({ ...actor, name: null })
    await offer(ada)
    await ask(ada, 'updateMyMembership', { locale: 'de' })
    const { entries } = (await ask(olle, 'listAuditEntries')).body
    expect(entries[0]).toMatchObject({ by: { name: ada.email }, subject: { name: ada.email } })
    expect(entries[1]).toMatchObject({ verb: 'offerOwnership', subject: { name: ada.email } })
  })

  it('tells whom it names that is a member no more', async () => {
    const { add, ask, join, olle } = await acme()
    const ada = await join('ada', 'admin')
    const bo = await add('bo', 'viewer')
    await ask(ada, 'changeMember', { memberId: bo.memberId, role: 'member' })
    await ask(olle, 'removeMember', { memberId: ada.memberId })
    const [removal, change] = (await ask(olle, 'listAuditEntries')).body.entries
    expect(removal).toMatchObject({ by: { removed: false }, subject: { removed: true } })
    expect(change).toMatchObject({ by: { removed: true }, subject: { removed: false } })
  })

  it('is read by those only who may, and by nobody of another organization (T02, T03)', async () => {
    const { ask, found, join, who } = await acme()
    const member = await join('mia', 'member')
    const other = await found(who('eve'))
    expect((await ask(member, 'listAuditEntries')).body).toMatchObject({
      code: 'not_permitted',
      permission: 'audit.read',
    })
    expect((await ask(other.owner, 'listAuditEntries')).status).toBe(404)
  })

  it('has no entry of what was refused, but the log has a line (T62)', async () => {
    const { ask, db, join, logs, olle, organizationId } = await acme()
    const mia = await join('mia', 'member')
    const before = await entriesOf(db, organizationId)
    logs.length = 0
    await ask(mia, 'removeMember', { memberId: olle.memberId })
    expect(await entriesOf(db, organizationId)).toEqual(before)
    expect(logs).toEqual([
      [
        'rollcall: denied removeMember (not_permitted)',
        { userId: mia.userId, organizationId, memberId: olle.memberId },
      ],
    ])
  })

  it('takes who did it from the session, whatever a body says (T60)', async () => {
    const { ask, olle, who } = await acme()
    const body = { people: [{ email: who('ada').email }], actorId: 'somebody' }
    const forged = await ask(olle, 'inviteMembers', body)
    expect(forged.body).toMatchObject({ code: 'invalid_input', errors: [{ path: 'actorId' }] })
  })

  it('only adds: no statement changes or deletes an entry (T60)', async () => {
    const { ask, join, olle, statements } = await acme()
    const ada = await join('ada', 'admin')
    await ask(olle, 'removeMember', { memberId: ada.memberId })
    const about = statements.filter(({ sql }) => sql.includes('rollcall_audit_entry'))
    const kinds = new Set(about.map(({ sql }) => sql.split(' ')[0]))
    expect(kinds).toContain('insert')
    for (const kind of ['update', 'delete']) expect(kinds).not.toContain(kind)
  })
})

async function entriesOf(db: Acme['db'], organizationId: string) {
  const rows = (await rowsOf(db, 'rollcall_audit_entry'))
    .filter((row) => row['organization_id'] === organizationId)
    .toSorted((one, other) => Number(one['seq']) - Number(other['seq']))
  return rows.map(({ seq, verb, user_id, change }) => ({
    seq: Number(seq),
    verb: String(verb),
    userId: user_id,
    change: JSON.parse(String(change)) as AuditChange,
  }))
}
