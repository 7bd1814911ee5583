import type { Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import { onEveryDatabase } from '../databases.ts'
import { unchanged } from '../dump.ts'
import { refusal, useSystem } from './system.ts'

const switched = (...permissions: string[]): Grant[] => [{ scope: 'organization', permissions }]

onEveryDatabase('permissions: invitations', (open) => {
  const elf = useSystem(open, 'permissions')

  it('S1.1: who invites needs the permission to', async () => {
    const { add, db, inviteOne, who } = await elf()
    const ina = await add('ina', 'member', switched('invitation.create'))
    const max = await add('max', 'member')
    const answer = await unchanged(db, () => inviteOne(max, who('nele')))
    expect(answer.body).toMatchObject({ status: 403, permission: 'invitation.create' })
    expect((await inviteOne(ina, who('nele'))).status).toBe(201)
  })

  it('S1.3 S1.15 S3.11: the permissions that the inviter chose travel along, up to what they hold themselves', async () => {
    const { add, ask, db, inviteOne, may, who } = await elf()
    const ina = await add('ina', 'member', switched('invitation.create', 'member.read'))
    const nele = who('nele')
    const tooMuch = { grants: switched('member.read', 'grant.change') }
    const refused = await unchanged(db, () => inviteOne(ina, nele, tooMuch))
    expect(refused.body).toMatchObject({ status: 403, code: 'beyond_own_access' })

    const chosen = { grants: switched('invitation.create', 'member.read') }
    const { body } = await inviteOne(ina, nele, chosen)
    await ask(nele, 'acceptInvitation', { invitationId: body.invitations[0].id })
    const { viewer } = (await ask(nele, 'getOrganization')).body
    expect(viewer.permissions).toEqual(['organization.read', 'member.read', 'invitation.create'])
    expect((await inviteOne(nele, who('otto'))).status).toBe(201)
    expect(await may(nele, 'grant.change')).toBe(false)
  })

  it('S1.9 S1.15: an invitation carries permissions in the organization alone, and no role', async () => {
    const { db, inviteOne, olle, project, who } = await elf()
    const projectId = await project('atlas')
    const inProject: Grant = { scope: 'project', projectId, permissions: ['cluster.read'] }
    for (const [field, more] of Object.entries({
      projects: { grants: [inProject] },
      role: { role: 'admin' },
    })) {
      const { body } = await unchanged(db, () => inviteOne(olle, who('nele'), more))
      expect(body).toMatchObject({ status: 403, code: 'not_asked', field })
    }
  })

  it('S1.2 S1.5 S1.6: the invitee may accept or decline; who accepted has the organization in their overview', async () => {
    const { ask, inviteOne, olle, who } = await elf()
    await inviteOne(olle, who('nele'))
    const { body } = await ask(who('nele'), 'listMyInvitations')
    expect(body.invitations[0].actions).toEqual(['acceptInvitation', 'declineInvitation'])
    await ask(who('nele'), 'acceptInvitation', { invitationId: body.invitations[0].id })
    const me = await ask(who('nele'), 'getMe')
    expect(me.body.memberships).toMatchObject([{ organization: { name: 'Acme' } }])
  })

  it('S1.7 S3.23: who declined is in no organization, is asked no more, and is no open invitation', async () => {
    const { ask, inviteOne, olle, row, who } = await elf()
    const { body } = await inviteOne(olle, who('nele'))
    const invitation = { invitationId: body.invitations[0].id }
    expect((await ask(who('nele'), 'declineInvitation', invitation)).status).toBe(200)
    expect((await ask(who('nele'), 'listMyInvitations')).body.invitations).toEqual([])
    expect((await ask(who('nele'), 'getMe')).body.memberships).toEqual([])
    expect(refusal(await ask(who('nele'), 'getOrganization'))).toEqual([404, 'not_found'])
    expect(await row(olle, who('nele'))).toBeUndefined()
  })

  it('S1.8: who sees no project is told apart: there is none, or none was opened to them', async () => {
    const { add, ask, project } = await elf()
    const nele = await add('nele', 'member')
    expect((await ask(nele, 'listProjects')).body).toEqual({ projects: [], others: false })
    await project('atlas')
    expect((await ask(nele, 'listProjects')).body).toEqual({ projects: [], others: true })
  })

  it('S1.9: permissions in the organization open no project, but to who administers projects or permissions', async () => {
    const { add, may, project } = await elf()
    const atlas = await project('atlas')
    const everywhere = switched('project.create', 'member.read', 'invitation.create', 'team.create')
    const nele = await add('nele', 'member', everywhere)
    expect(await may(nele, 'project.read', atlas)).toBe(false)
    for (const permission of ['project.administer', 'grant.change']) {
      const pia = await add(permission, 'member', switched(permission))
      expect(await may(pia, 'project.read', atlas)).toBe(true)
    }
  })

  it('S1.10 S1.11 S1.18: somebody in an organization finds further invitations in the same list', async () => {
    const { add, ask, found, who } = await elf()
    const nele = await add('nele', 'member')
    const other = await found(who('otto'), { name: 'Other', policy: 'permissions' })
    const people = [{ email: nele.email }]
    await ask(other.owner, 'inviteMembers', { organizationId: other.id, people })
    const { body } = await ask(nele, 'listMyInvitations')
    await ask(nele, 'acceptInvitation', { invitationId: body.invitations[0].id })
    const { memberships } = (await ask(nele, 'getMe')).body
    expect(
      memberships.map((one: { organization: { name: string } }) => one.organization.name),
    ).toEqual(['Acme', 'Other'])
  })

  it('S1.17 S3.19: invitations are made, listed and revoked', async () => {
    const { ask, inviteOne, olle, who } = await elf()
    await inviteOne(olle, who('nele'))
    const { body } = await ask(olle, 'listPeople', { kind: 'invitation', status: ['pending'] })
    expect(body.people).toMatchObject([{ email: who('nele').email, status: 'pending' }])
    const { id } = body.people[0]
    expect((await ask(olle, 'revokeInvitation', { invitationId: id })).status).toBe(200)
    const after = await ask(olle, 'listPeople', { kind: 'invitation' })
    expect(after.body.people).toEqual([])
  })

  it('S1.19: who has no account is invited all the same, and told so by mail', async () => {
    const { accounts, inviteOne, mails, olle, rollcall, who } = await elf()
    accounts.known.set(who('otto').email, who('otto').userId)
    for (const name of ['nele', 'otto']) await inviteOne(olle, who(name))
    await rollcall.outbox.flush()
    const said = (name: string) => mails.findLast(({ to }) => to === who(name).email)?.text
    expect(said('nele')).toContain('You do not have an account yet')
    expect(said('otto')).not.toContain('You do not have an account yet')
  })

  it('S1.19: what expired or was revoked is accepted no more', async () => {
    const { ask, clock, inviteOne, olle, who } = await elf()
    const pending = async (name: string) => {
      const { body } = await inviteOne(olle, who(name))
      return { invitationId: body.invitations[0].id as string }
    }
    const [nele, otto] = [await pending('nele'), await pending('otto')]
    await ask(olle, 'revokeInvitation', otto)
    clock.advance('P7D')
    const late = await ask(who('nele'), 'acceptInvitation', nele)
    const revoked = await ask(who('otto'), 'acceptInvitation', otto)
    expect([late, revoked].map(refusal)).toEqual([
      [410, 'invitation_expired'],
      [410, 'invitation_revoked'],
    ])
    expect((await ask(who('nele'), 'listMyInvitations')).body.invitations).toEqual([])
  })

  it('S1.19: ten people are invited at once, not eleven', async () => {
    const { ask, db, olle, who } = await elf()
    const people = Array.from({ length: 11 }, (_, index) => ({ email: who(`guest${index}`).email }))
    const answer = await unchanged(db, () => ask(olle, 'inviteMembers', { people }))
    expect(refusal(answer)).toEqual([422, 'invalid_input'])
    const ten = await ask(olle, 'inviteMembers', { people: people.slice(1) })
    expect(ten.body.invitations).toHaveLength(10)
  })
})
