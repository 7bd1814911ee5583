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
