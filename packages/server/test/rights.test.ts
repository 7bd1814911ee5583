import type { Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

onEveryDatabase('rights', (open) => {
  const acme = useAcme(open)

  it('are asked about before any role, project or person is looked for (T56)', async () => {
    const { ask, db, join, olle } = await acme()
    const vera = await join('vera', 'viewer')
    const inside = (projectId: string): Grant => ({ scope: 'project', projectId, permissions: [] })
    const seen = { 'if-match': '"1"' }
    const { memberId } = olle
    const questions = [
      (there: boolean) =>
        ask(vera, 'changeMember', { memberId, role: there ? 'member' : 'emperor' }),
      (there: boolean) => {
        const people = [{ email: 'somebody@x.test', role: there ? 'member' : 'emperor' }]
        return ask(vera, 'inviteMembers', { people })
      },
      (there: boolean) => {
        const input = { memberId: there ? memberId : 'nobody', grants: [inside('nothing')] }
        return ask(vera, 'grantAccess', input, seen)
      },
    ]
    for (const question of questions) {
      const there = await unchanged(db, () => question(true))
      const missing = await unchanged(db, () => question(false))
      expect(there.body).toMatchObject({ status: 403, code: 'not_permitted' })
      expect(missing.body).toEqual(there.body)
    }
  })

  it('leaves a member who is removed no right for a moment longer (T63, I15)', async () => {
    const { ask, join, olle, organizationId, rollcall, sibling } = await acme()
    const adam = await join('adam', 'admin')
    const elsewhere = await sibling({})
    const before = await elsewhere.as(adam).call('getOrganization', { organizationId })

    await ask(olle, 'removeMember', { memberId: adam.memberId })

    const after = await elsewhere.as(adam).call('getOrganization', { organizationId })
    expect([before.status, after.status]).toEqual([200, 404])
    const question = { userId: adam.userId, organizationId, permission: 'organization.read' }
    expect(await rollcall.can(question)).toBe(false)
  })

  it('takes a lowered role at its word at once (T15)', async () => {
    const { ask, db, join, olle } = await acme()
    const adam = await join('adam', 'admin')
    await ask(olle, 'changeMember', { memberId: adam.memberId, role: 'viewer' })
    const people = [{ email: 'somebody@x.test' }]
    const answer = await unchanged(db, () => ask(adam, 'inviteMembers', { people }))
    expect(answer.body).toMatchObject({ code: 'not_permitted' })
  })
})
