import { expect, it } from 'vitest'
import { onEveryDatabase } from '../databases.ts'
import { unchanged } from '../dump.ts'
import { refusal, systems, useSystem, type System } from './system.ts'

/** Gives somebody an account of the host. */
function account({ accounts, who }: System, name: string) {
  const actor = who(name)
  accounts.known.set(actor.email, actor.userId)
  return actor
}

onEveryDatabase('administrators: added by invitation', (open) => {
  const venta = useSystem(open, 'administrators')

  it('S4.1 S4.2: owner and administrators see and manage; a member of a project gets neither data nor a way', async () => {
    const { add, ask, db, inviteOne, olle, project, who } = await venta()
    const projectId = await project('Shop')
    const ada = await add('ada', 'administrator')
    const mia = await add('mia', 'member', [{ scope: 'project', projectId, role: 'member' }])
    for (const actor of [olle, ada]) {
      const { viewer } = (await ask(actor, 'getOrganization')).body
      expect(viewer.actions).toEqual(expect.arrayContaining(['listPeople', 'inviteMembers']))
      expect((await ask(actor, 'listPeople')).body.people).toHaveLength(3)
    }
    const { viewer } = (await ask(mia, 'getOrganization')).body
    expect(viewer.actions).toEqual(['leaveOrganization', 'updateMyMembership'])
    await unchanged(db, async () => {
      const them = { memberId: ada.memberId }
      const answers = [
        await ask(mia, 'listPeople'),
        await ask(mia, 'getMember', them),
        await inviteOne(mia, who('eve')),
        await ask(mia, 'registerPerson', { email: who('eve').email }),
        await ask(mia, 'removeMember', them),
        await ask(mia, 'offerOwnership', them),
      ]
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
    })
  })

  it('S4.4: the page shows administrators and owner, and a search finds among them', async () => {
    const { add, ask, olle, project } = await venta()
    const projectId = await project('Shop')
    const ada = await add('ada', 'administrator')
    await add('mia', 'member', [{ scope: 'project', projectId, role: 'member' }])
    const found = async (query: object) => {
      const { body } = await ask(olle, 'listPeople', query)
      return body.people.map(({ email }: { email: string }) => email)
    }
    expect(await found({ role: ['owner', 'administrator'] })).toEqual([ada.email, olle.email])
    expect(await found({ search: ada.email, role: ['owner', 'administrator'] })).toEqual([
      ada.email,
    ])
  })

  it('S4.5 S4.7: who has no account of the host cannot be added', async () => {
    const system = await venta()
    const { db, inviteOne, olle, who } = system
    const answer = await unchanged(db, () => inviteOne(olle, who('nora')))
    expect(refusal(answer)).toEqual([409, 'not_registered'])
    expect((await inviteOne(olle, account(system, 'ada'))).status).toBe(201)
  })

  it('S4.6 S4.7: who works in a project of this organization cannot be added; one of another organization can', async () => {
    const system = await venta()
    const { add, db, found, inviteOne, olle, project, rollcall, who } = system
    const projectId = await project('Shop')
    account(system, 'mia')
    const mia = await add('mia', 'member', [{ scope: 'project', projectId, role: 'member' }])
    const answer = await unchanged(db, () => inviteOne(olle, mia))
    expect(refusal(answer)).toEqual([409, 'project_member'])

    const other = await found(who('otto'), { name: 'Other', policy: 'administrators' })
    const organizationId = other.id
    const elsewhere = await rollcall.projects.create({ organizationId, name: 'Else' })
    const grants = [{ scope: 'project', projectId: elsewhere.id, role: 'member' }] as const
    const user = account(system, 'moe')
    await rollcall.members.add({ organizationId, user, role: 'member', grants })
    expect((await inviteOne(olle, user)).status).toBe(201)
  })

  it('S4.6 S4.7: and an administrator is let into no single project', async () => {
    const { add, db, grant, olle, project } = await venta()
    const projectId = await project('Shop')
    const ada = await add('ada', 'administrator')
    const inProject = { scope: 'project', projectId, role: 'member' } as const
    const answer = await unchanged(db, () => grant(olle, ada, [inProject]))
    expect(refusal(answer)).toEqual([409, 'already_in_all_projects'])
  })

  it('S4.8: an address is all that is asked for; it makes an administrator and nothing else', async () => {
    const system = await venta()
    const { db, inviteOne, olle } = system
    const ada = account(system, 'ada')
    for (const [field, more] of Object.entries({
      role: { role: 'member' },
      name: { name: 'Ada' },
      locale: { locale: 'de' },
    })) {
      const { body } = await unchanged(db, () => inviteOne(olle, ada, more))
      expect(body).toMatchObject({ status: 403, code: 'not_asked', field })
    }
    const owner = await unchanged(db, () => inviteOne(olle, ada, { role: 'owner' }))
    expect(owner.status).toBe(403)
    const { body } = await inviteOne(olle, ada)
    expect(body.invitations[0]).toMatchObject({ role: 'administrator', grants: [] })
  })

  it('S4.9 S4.10 S4.11 S4.12: somebody new is registered first, which invites nobody, and invited then', async () => {
    const { accounts, ask, db, inviteOne, olle, organization, who } = await venta()
    const nora = { email: who('nora').email, name: 'Nora' }
    const registered = await unchanged(db, () => ask(olle, 'registerPerson', nora))
    expect(registered.body).toEqual({ person: nora })
    expect(accounts.registered).toContainEqual(nora)
    expect(await organization()).toMatchObject({ openInvitationCount: 0, memberCount: 1 })
    const again = await ask(olle, 'registerPerson', nora)
    expect(refusal(again)).toEqual([409, 'already_registered'])
    expect((await inviteOne(olle, nora)).status).toBe(201)
  })

  it('S4.14 S4.15: the mail leads to the invitation, which the invited address alone accepts, in a step of its own', async () => {
    const system = await venta()
    const { ask, db, inviteOne, may, olle, token, who } = system
    const ada = account(system, 'ada')
    await inviteOne(olle, ada)
    const link = { token: await token(ada) }
    await unchanged(db, async () => {
      const looked = await ask(ada, 'previewInvitation', link)
      expect(looked.body).toMatchObject({ status: 'pending', account: 'right' })
      const eve = await ask(who('eve'), 'acceptInvitationByToken', link)
      const nobody = await ask(null, 'acceptInvitationByToken', link)
      expect([eve, nobody].map(refusal)).toEqual([
        [403, 'wrong_account'],
        [401, 'not_signed_in'],
      ])
    })
    expect(await may(ada, 'member.read')).toBe(false)
    expect((await ask(ada, 'acceptInvitationByToken', link)).status).toBe(200)
  })

  it('S4.16: an invitation is accepted or left alone, not declined', async () => {
    const system = await venta()
    const { ask, db, inviteOne, olle } = system
    const ada = account(system, 'ada')
    const { body } = await inviteOne(olle, ada)
    const mine = { invitationId: body.invitations[0].id }
    const answer = await unchanged(db, () => ask(ada, 'declineInvitation', mine))
    expect(refusal(answer)).toEqual([403, 'not_declinable'])
  })

  it('S4.17 S4.18: a row offers resending and deleting until it is accepted, and transfer and removal then', async () => {
    const system = await venta()
    const { ask, clock, inviteOne, may, olle, project, row } = system
    const projectId = await project('Shop')
    const ada = account(system, 'ada')
    const { body } = await inviteOne(olle, ada)
    clock.advance('PT60S')
    const pending = await row(olle, ada)
    expect(pending?.kind).toBe('invitation')
    expect(pending?.actions).toEqual(
      expect.arrayContaining(['resendInvitation', 'revokeInvitation']),
    )

    await ask(ada, 'acceptInvitation', { invitationId: body.invitations[0].id })
    const accepted = await row(olle, ada)
    expect(accepted).toMatchObject({ kind: 'member', role: 'administrator' })
    expect(accepted?.actions).toEqual(expect.arrayContaining(['offerOwnership', 'removeMember']))
    for (const permission of ['resource.read', 'resource.write', 'project.read'])
      expect(await may(ada, permission, projectId)).toBe(true)
  })

  it('S4.19: resending sends one more mail whose link works', async () => {
    const system = await venta()
    const { ask, clock, inviteOne, mails, olle, token } = system
    const ada = account(system, 'ada')
    const { body } = await inviteOne(olle, ada)
    await token(ada)
    clock.advance('PT60S')
    await ask(olle, 'resendInvitation', { invitationId: body.invitations[0].id })
    const link = { token: await token(ada) }
    expect(mails.filter(({ to }) => to === ada.email)).toHaveLength(2)
    expect((await ask(ada, 'acceptInvitationByToken', link)).status).toBe(200)
  })

  it('S4.20 S4.21 S4.22: a deleted invitation blocks the link of every mail, and says what happened', async () => {
    const system = await venta()
    const { ask, clock, inviteOne, olle, row, token } = system
    const ada = account(system, 'ada')
    const { body } = await inviteOne(olle, ada)
    const invitation = { invitationId: body.invitations[0].id }
    const first = { token: await token(ada) }
    clock.advance('PT60S')
    await ask(olle, 'resendInvitation', invitation)
    const second = { token: await token(ada) }
    await ask(olle, 'revokeInvitation', invitation)
    expect(await row(olle, ada)).toBeUndefined()
    for (const link of [first, second])
      for (const reader of [ada, null])
        expect(refusal(await ask(reader, 'previewInvitation', link))).toEqual([
          410,
          'invitation_revoked',
        ])
    expect(systems.administrators.invitations.revocable).toBe(true)
  })
})
