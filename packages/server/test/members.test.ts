import type { Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

const inLab = (...permissions: string[]): Grant => ({
  scope: 'project',
  projectId: 'lab',
  permissions,
})

onEveryDatabase('members whom the host brings along', (open) => {
  const acme = useAcme(open, { policies, directory })

  it('are members at once, with role and grants, without mail or invitation', async () => {
    const { add, ask, mails, olle, organization, projects, rollcall } = await acme('bureau')
    await projects('lab')
    const max = await add('max', 'member', [inLab('server.read')])
    await rollcall.outbox.flush()
    const { body } = await ask(olle, 'getMember', { memberId: max.memberId })
    expect(body.member).toMatchObject({
      name: 'Max',
      role: 'member',
      grants: [inLab('server.read')],
      status: 'active',
    })
    expect(await organization()).toMatchObject({ memberCount: 2, ownerCount: 1 })
    expect((await ask(max, 'getMe')).body.memberships).toMatchObject([{ role: 'member' }])
    expect((await ask(olle, 'listPeople', { search: 'max' })).body.people).toHaveLength(1)
    expect(mails.filter(({ to }) => to === max.email)).toEqual([])
  })

  it('may own where there may be several owners, and count as such', async () => {
    const { add, ask, olle, organization } = await acme()
    await add('ida', 'owner')
    expect(await organization()).toMatchObject({ memberCount: 2, ownerCount: 2 })
    expect((await ask(olle, 'leaveOrganization')).status).toBe(200)
  })

  it('are refused with the reason, and nothing changes', async () => {
    const { add, db } = await acme('bureau')
    await add('max', 'member')
    const tries = [
      ['max', 'member', { code: 'already_member' }],
      ['ada', 'emperor', { code: 'unknown_role', role: 'emperor' }],
      ['ada', 'owner', { code: 'given_by_transfer', role: 'owner' }],
    ] as const
    for (const [name, role, reason] of tries)
      await unchanged(db, () => expect(add(name, role)).rejects.toMatchObject({ reason }))
  })

  it('get no less than was meant: what the policy does not give is a mistake of the host', async () => {
    const { add, db, projects } = await acme('bureau')
    await projects('lab')
    const mistakes: Grant[] = [
      inLab('server.read', 'server.explode'),
      { scope: 'project', projectId: 'nothing', permissions: ['server.read'] },
      { scope: 'service', service: 'cloud', role: 'administrator' },
    ]
    for (const grant of mistakes) {
      const adding = () => add('ada', 'member', [grant])
      await unchanged(db, () =>
        expect(adding()).rejects.toThrow(/`grants` name.*less than was meant.*Register projects/),
      )
    }
  })

  it('come back with what they are given now, and nothing of before', async () => {
    const { add, ask, olle, organization, projects } = await acme('bureau')
    await projects('lab')
    const { memberId } = await add('max', 'manager', [inLab('server.write')])
    await ask(olle, 'removeMember', { memberId })
    expect(await add('max', 'member')).toMatchObject({ memberId })
    const { body } = await ask(olle, 'getMember', { memberId })
    expect(body.member).toMatchObject({ role: 'member', grants: [], status: 'active' })
    expect(await organization()).toMatchObject({ memberCount: 2 })
  })

  it('stand or fall with the host’s own transaction', async () => {
    const { db, organizationId, rollcall, who } = await acme('bureau')
    const adding = db.transaction().execute(async (trx) => {
      await rollcall.members.add({ organizationId, user: who('max'), role: 'member' }, { trx })
      throw new Error('the host changed its mind')
    })
    await expect(adding).rejects.toThrow('changed its mind')
    const question = { userId: who('max').userId, organizationId, permission: 'member.read' }
    expect(await rollcall.can(question)).toBe(false)
  })

  it('need an organization, and a person who is one', async () => {
    const { organizationId, rollcall, who } = await acme('bureau')
    const nowhere = { organizationId: 'none', user: who('max'), role: 'member' }
    const refusal = { reason: { code: 'not_found' } }
    await expect(rollcall.members.add(nowhere)).rejects.toMatchObject(refusal)
    const nobody = { organizationId, user: { ...who('max'), userId: '' }, role: 'member' }
    await expect(async () => rollcall.members.add(nobody)).rejects.toThrow(/no actor/)
  })
})
