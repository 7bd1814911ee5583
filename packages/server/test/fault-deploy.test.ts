import { definePolicy, standard } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { held } from './held.ts'

/** The policy of the next version: with auditors, whom the version that still runs does not know. */
const next = definePolicy({
  permissions: ['project.read', 'project.write', 'billing.read', 'billing.write'],
  roles: {
    owner: { permissions: 'all' },
    auditor: { permissions: ['organization.read', 'member.*', 'invitation.*', 'audit.read'] },
    member: { permissions: ['organization.read', 'member.read'] },
  },
  owners: { role: 'owner' },
  invitations: { role: 'member' },
})
const removing = definePolicy({
  permissions: [],
  roles: { owner: { permissions: 'all' }, member: { permissions: ['member.read'] } },
  owners: { role: 'owner' },
  invitations: { role: 'member' },
  removal: { afterLastOrganization: 'deleteUser' },
})

onEveryDatabase('while a new version comes', (open) => {
  const acme = useAcme(open, { policies: { standard: next } })

  it('the old one gives a role that it does not know no rights, and goes on (F20)', async () => {
    const { ask, db, join, olle, organizationId, sibling } = await acme()
    const ada = await join('ada', 'auditor')
    expect((await ask(ada, 'listPeople')).status).toBe(200)

    const old = await sibling({ policies: { standard } })
    const people = [{ email: 'x@x.test' }]
    for (const answer of await unchanged(db, async () => [
      await old.as(ada).call('listPeople', { organizationId }),
      await old.as(ada).call('inviteMembers', { organizationId, people }),
      await old.as(ada).call('listAuditEntries', { organizationId }),
    ])) {
      expect(held(answer).body).toMatchObject({ status: 403, code: 'not_permitted' })
    }
    const permission = 'member.read'
    const { userId } = ada
    expect(await old.rollcall.can({ userId, organizationId, permission })).toBe(false)
    const seen = held(await old.as(olle).call('listPeople', { organizationId }), 'listPeople')
    expect(seen.body.people).toContainEqual(expect.objectContaining({ role: 'auditor' }))
    const { memberId } = ada
    const change = { organizationId, memberId, role: 'viewer' }
    expect((await old.as(olle).call('changeMember', change)).status).toBe(200)
  })
})

onEveryDatabase('a key that was lost', (open) => {
  const acme = useAcme(open)

  it('makes its links unknown, and changes nothing (F22)', async () => {
    const { db, invite, sibling, token, who } = await acme()
    await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    const other = await sibling({ secret: [{ id: '1', key: 'not the key that made the link …' }] })
    const gone = await sibling({ secret: [{ id: '2', key: 'a key of another name, of 32 bytes' }] })
    for (const { as } of [other, gone]) {
      for (const verb of ['previewInvitation', 'acceptInvitationByToken'] as const) {
        const answer = await unchanged(db, () => as(who('ada')).call(verb, link))
        expect(held(answer).body).toMatchObject({ status: 404, code: 'link_unknown' })
      }
    }
  })
})

onEveryDatabase("the host's own code that fails", (open) => {
  let broken = true
  const deleted: string[] = []
  const fails = () => {
    if (broken) throw new Error('postgres://admin:hunter2@db.internal')
  }
  const acme = useAcme(open, {
    policies: { standard: removing },
    guards: {
      acceptInvitation: () => {
        fails()
        return undefined
      },
    },
    directory: {
      findByEmail: async () => null,
      delete: async (userId) => {
        fails()
        deleted.push(userId)
      },
    },
  })

  it('as a guard leaves the invitation open, and tells nothing (F19)', async () => {
    const { ask, db, invite, who } = await acme()
    const { id: invitationId } = await invite(who('ada'))
    broken = true
    const answer = await unchanged(db, () => ask(who('ada'), 'acceptInvitation', { invitationId }))
    expect(answer.status).toBe(500)
    expect(JSON.stringify(answer.body)).not.toContain('hunter2')
    broken = false
    expect((await ask(who('ada'), 'acceptInvitation', { invitationId })).status).toBe(200)
  })

  it('after a removal leaves the removal standing, and is asked again (F12, F19)', async () => {
    broken = false
    const { ask, join, olle, rollcall } = await acme()
    const ada = await join('ada')
    broken = true
    const { body, status } = await ask(olle, 'removeMember', { memberId: ada.memberId })
    expect([status, body.member.status]).toEqual([200, 'removed'])
    await rollcall.sweep()
    expect(deleted).not.toContain(ada.userId)
    broken = false
    await Promise.all([rollcall.sweep(), rollcall.sweep()])
    expect(deleted).toContain(ada.userId)
    const before = deleted.length
    await rollcall.sweep()
    expect(deleted).toHaveLength(before)
  })
})
