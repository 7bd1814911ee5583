import { definePolicy } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'

/** A role that may invite and stands beside others whose rights it lacks. */
const office = definePolicy({
  permissions: ['salary.read', 'door.open'],
  roles: {
    owner: { permissions: 'all' },
    chief: { permissions: ['member.*', 'invitation.*', 'salary.read'] },
    hr: { permissions: ['member.*', 'invitation.*', 'salary.read'] },
    janitor: { permissions: ['member.read', 'door.open'] },
  },
  owners: { role: 'owner', atLeast: 1 },
  invitations: { role: 'hr' },
})

onEveryDatabase('who may give which role', (open) => {
  const acme = useAcme(open, { policies: { office } })
  const standard = useAcme(open)

  it('lets nobody invite above their own rank: no row, no mail (T06)', async () => {
    const { ask, db, join, who } = await standard()
    const adam = await join('adam', 'admin')
    const people = [{ email: who('eve').email, role: 'owner' }]
    const answer = await unchanged(db, () => ask(adam, 'inviteMembers', { people }))
    expect(answer.body).toMatchObject({
      status: 403,
      code: 'outranked',
      role: 'owner',
      refused: [{ reason: { code: 'outranked', role: 'owner' } }],
    })
  })

  it('lets nobody give a right they lack, whatever the roles are called (T07)', async () => {
    const { ask, db, join, olle, who } = await acme('office')
    const hana = await join('hana', 'hr')
    const jan = await join('jan', 'janitor')
    const people = [{ email: who('eve').email, role: 'janitor' }]
    const invited = await unchanged(db, () => ask(hana, 'inviteMembers', { people }))
    const changed = await unchanged(db, () =>
      ask(hana, 'changeMember', { memberId: hana.memberId, role: 'janitor' }),
    )
    const removed = await unchanged(db, () => ask(hana, 'removeMember', { memberId: jan.memberId }))
    expect([invited, changed, removed].map(({ body }) => body.code)).toEqual([
      'outranked',
      'outranked',
      'outranked',
    ])
    const { viewer } = (await ask(olle, 'getOrganization')).body
    expect(viewer.assignable).toEqual({ owner: null, chief: null, hr: null, janitor: null })
  })

  it('lets nobody give a higher role, even one with the same rights (T06, T07)', async () => {
    const { ask, db, join, who } = await acme('office')
    const [cho, hana] = [await join('cho', 'chief'), await join('hana', 'hr')]
    const people = [{ email: who('eve').email, role: 'chief' }]
    const refused = await unchanged(db, () => ask(hana, 'inviteMembers', { people }))
    expect(refused.body).toMatchObject({ code: 'outranked', role: 'chief' })
    expect((await ask(cho, 'inviteMembers', { people })).status).toBe(201)
  })

  it('lets an admin neither renew nor hand over nor revoke an owner’s invitation (T08)', async () => {
    const { ask, clock, db, invite, join, who } = await standard()
    const adam = await join('adam', 'admin')
    const { id: invitationId } = await invite(who('ada'), 'owner')
    clock.advance('PT60S')
    for (const verb of ['resendInvitation', 'linkInvitation', 'revokeInvitation'] as const) {
      const answer = await unchanged(db, () => ask(adam, verb, { invitationId }))
      expect(answer.body).toMatchObject({ status: 403, code: 'outranked', role: 'owner' })
    }
  })

  it('lets an admin rewrite no pending invitation into one of an owner (T08)', async () => {
    const { ask, db, invite, join, who } = await standard()
    const adam = await join('adam', 'admin')
    const { id: invitationId } = await invite(who('ada'))
    const raise = { invitationId, role: 'owner' }
    const seen = { 'if-match': '"1"' }
    const answer = await unchanged(db, () => ask(adam, 'editInvitation', raise, seen))
    expect(answer.body).toMatchObject({ status: 403, code: 'outranked', role: 'owner' })
  })

  it('lets nobody raise themselves (T11)', async () => {
    const { ask, db, join } = await standard()
    for (const role of ['admin', 'member', 'viewer']) {
      const { memberId, ...actor } = await join(`self${role}`, role)
      const raise = { memberId, role: 'owner' }
      const answer = await unchanged(db, () => ask(actor, 'changeMember', raise))
      expect(answer.status).toBe(403)
    }
  })

  it('lets an admin neither change nor remove an owner, nor make one (T12)', async () => {
    const { ask, db, join, olle } = await standard()
    const adam = await join('adam', 'admin')
    const ada = await join('ada')
    const acts = [
      () => ask(adam, 'changeMember', { memberId: olle.memberId, displayName: 'Nobody' }),
      () => ask(adam, 'removeMember', { memberId: olle.memberId }),
      () => ask(adam, 'changeMember', { memberId: ada.memberId, role: 'owner' }),
    ]
    for (const act of acts) {
      const answer = await unchanged(db, act)
      expect(answer.body).toMatchObject({ status: 403, code: 'outranked', role: 'owner' })
    }
  })

  it('keeps the last owner, who can be neither lowered nor removed nor leave (T13)', async () => {
    const { ask, db, join, olle } = await standard()
    await join('adam', 'admin')
    const { memberId } = olle
    const lowered = await unchanged(db, () =>
      ask(olle, 'changeMember', { memberId, role: 'admin' }),
    )
    const left = await unchanged(db, () => ask(olle, 'leaveOrganization'))
    const removed = await unchanged(db, () => ask(olle, 'removeMember', { memberId }))
    expect([lowered, left, removed].map(({ body }) => body.code)).toEqual([
      'last_owner',
      'last_owner',
      'is_self',
    ])
  })

  it('lets one of two owners go, in any of the three ways (T13)', async () => {
    const { ask, join, olle, organization } = await standard()
    const [ada, bo, cy] = [
      await join('ada', 'owner'),
      await join('bo', 'owner'),
      await join('cy', 'owner'),
    ]
    expect((await ask(ada, 'leaveOrganization')).status).toBe(200)
    expect((await ask(olle, 'removeMember', { memberId: bo.memberId })).status).toBe(200)
    const lowered = await ask(cy, 'changeMember', { memberId: cy.memberId, role: 'admin' })
    expect(lowered.body.member.role).toBe('admin')
    expect(await organization()).toMatchObject({ memberCount: 2, ownerCount: 1 })
  })

  it('gives a role the policy no longer knows no right at all', async () => {
    const { ask, db, join } = await standard()
    const ada = await join('ada', 'admin')
    await db
      .withTables<{ rollcall_member: { id: string; role: string } }>()
      .updateTable('rollcall_member')
      .set({ role: 'superhero' })
      .where('id', '=', ada.memberId)
      .execute()
    const people = await ask(ada, 'listPeople')
    expect(people.body).toMatchObject({ status: 403, code: 'not_permitted' })
    expect((await rowsOf(db, 'rollcall_member')).some(({ role }) => role === 'superhero')).toBe(
      true,
    )
  })
})
