import { definePolicy, standard, type Grant, type Input } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'
import { policies } from './refusal/provocation.ts'

type Change = Omit<Input<'editInvitation'>, 'organizationId' | 'invitationId'>

/** An inviter is asked for the address only: there is nothing to correct. */
const terse = definePolicy({
  roles: { owner: { permissions: 'all' }, member: { permissions: ['member.read'] } },
  owners: { role: 'owner' },
  members: { others: ['role'] },
  invitations: { ask: ['email'], role: 'member' },
})
const lab = (...permissions: string[]): Grant => ({
  scope: 'project',
  projectId: 'lab',
  permissions,
})

onEveryDatabase('correcting an invitation', (open) => {
  const acme = useAcme(open, { policies: { standard, terse, bureau: policies['bureau'] ?? terse } })
  const edit = (
    { ask, olle }: Acme,
    invitationId: string,
    change: Change,
    version = 1,
    actor = olle,
  ) =>
    ask(
      actor,
      'editInvitation',
      { invitationId, ...change },
      version ? { 'if-match': `"${version}"` } : {},
    )

  it('keeps its link and sends no mail; the row says what it gives (T32)', async () => {
    const world = await acme()
    const { ask, invite, mails, organization, rollcall, token, who } = world
    const { id } = await invite(who('ada'), 'viewer')
    const link = { token: await token(who('ada')) }
    const sent = mails.length

    const { status, headers, body } = await edit(world, id, { role: 'admin', name: 'Ada L.' })

    expect(status).toBe(200)
    expect(headers.get('etag')).toBe('"2"')
    expect(body.invitation).toMatchObject({ id, role: 'admin', name: 'Ada L.', status: 'pending' })
    await rollcall.outbox.flush()
    expect(mails).toHaveLength(sent)
    const { member } = (await ask(who('ada'), 'acceptInvitationByToken', link)).body
    expect(member).toMatchObject({ role: 'admin', name: 'Ada L.' })
    expect(await organization()).toMatchObject({ memberCount: 2, openInvitationCount: 0 })
  })

  it('moves it in the list and in the search', async () => {
    const world = await acme()
    const { ask, invite, olle, who } = world
    const { id } = await invite(who('ada'))
    await edit(world, id, { name: 'Zoe Zimmer', locale: 'sv' })
    const find = async (search: string) => (await ask(olle, 'listPeople', { search })).body.people
    expect(await find('zimm')).toMatchObject([{ id, name: 'Zoe Zimmer', locale: 'sv', version: 2 }])
    const { people } = (await ask(olle, 'listPeople', { sort: '-name' })).body
    expect(people[0].id).toBe(id)

    await edit(world, id, { name: null, locale: null }, 2)
    expect(await find('zimm')).toEqual([])
    expect(await find('ada')).toMatchObject([{ id, name: null, locale: null }])
  })

  it('writes its grants as rows and as text, and they come with the membership', async () => {
    const world = await acme('bureau')
    const { ask, db, invite, olle, projects, who } = world
    await projects('lab')
    const { id } = await invite(who('ada'))

    const { body } = await edit(world, id, { grants: [lab('server.write', 'server.read')] })

    expect(body.invitation.grants).toEqual([lab('server.read', 'server.write')])
    const rows = (await rowsOf(db, 'rollcall_invitation_grant')).filter(
      (row) => row['invitation_id'] === id,
    )
    expect(rows.map((row) => row['permission'])).toEqual(
      expect.arrayContaining(['server.read', 'server.write']),
    )
    await edit(world, id, { grants: [lab('server.read')] }, 2)
    const accepted = await ask(who('ada'), 'acceptInvitation', { invitationId: id })
    expect(accepted.body.member.grants).toEqual([lab('server.read')])
    expect((await ask(olle, 'listPeople')).status).toBe(200)
  })

  it.for([
    ['a higher role', { role: 'owner' }, '403 outranked'],
    ['a role there is not', { role: 'emperor' }, '422 unknown_role'],
  ] as const)('of an admin gives no %s (T08)', async ([, change, outcome]) => {
    const world = await acme()
    const { db, invite, join, who } = world
    const adam = await join('adam', 'admin')
    const { id } = await invite(who('ada'))
    const answer = await unchanged(db, () => edit(world, id, change, 1, adam))
    expect(`${answer.status} ${answer.body.code}`).toBe(outcome)
  })

  it('of an invitation into a higher role is nothing for an admin, whatever is changed (T08)', async () => {
    const world = await acme()
    const { ask, db, invite, join, who } = world
    const adam = await join('adam', 'admin')
    const { id } = await invite(who('ada'), 'owner')
    for (const change of [{ name: 'Ada' }, { role: 'viewer' }]) {
      const { body } = await unchanged(db, () => edit(world, id, change, 1, adam))
      expect(body).toMatchObject({ status: 403, code: 'outranked', role: 'owner' })
    }
    const { people } = (await ask(adam, 'listPeople', { kind: 'invitation' })).body
    expect(people[0].refusals.editInvitation).toEqual({ code: 'outranked', role: 'owner' })
  })

  it('gives nothing beyond the own access, in projects neither (T07, T08)', async () => {
    const world = await acme('bureau')
    const { add, db, invite, projects, who } = world
    await projects('lab')
    const mia = await add('mia', 'manager')
    const { id } = await invite(who('ada'))
    const grants = [lab('server.write')]
    const answer = await unchanged(db, () => edit(world, id, { grants }, 1, mia))
    expect(answer.body).toMatchObject({ status: 403, code: 'beyond_own_access' })
  })

  it('knows no project of others (T04)', async () => {
    const world = await acme('bureau')
    const { db, invite, who } = world
    const { id } = await invite(who('ada'))
    const change = { grants: [{ ...lab('server.read'), projectId: 'theirs' }] }
    const answer = await unchanged(db, () => edit(world, id, change))
    expect(answer.body).toMatchObject({ status: 422, code: 'invalid_input' })
  })

  it('makes whoever raises it the inviter: their rights count when it is accepted (T09)', async () => {
    const world = await acme()
    const { add, ask, invite, olle, who } = world
    const ida = await add('ida', 'owner')
    const { id } = await invite(who('ada'), 'viewer')
    await edit(world, id, { name: 'Ada' }, 1, ida)
    const { body } = await edit(world, id, { role: 'owner' }, 2, ida)
    expect(body.invitation.invitedById).toBe(ida.memberId)
    await ask(olle, 'changeMember', { memberId: ida.memberId, role: 'admin' })
    const answer = await ask(who('ada'), 'acceptInvitation', { invitationId: id })
    expect(answer.body).toMatchObject({ status: 410, code: 'invitation_revoked' })
  })

  it('of a name leaves the inviter who it was', async () => {
    const world = await acme()
    const { add, invite, olle, who } = world
    const { id } = await invite(who('ada'))
    const { body } = await edit(world, id, { name: 'Ada' }, 1, await add('ida', 'owner'))
    expect(body.invitation.invitedById).toBe(olle.memberId)
  })

  it('asks which version was seen, and refuses an old one', async () => {
    const world = await acme()
    const { db, invite, who } = world
    const { id } = await invite(who('ada'))
    const blind = await unchanged(db, () => edit(world, id, { role: 'viewer' }, 0))
    expect(blind.body).toMatchObject({ status: 428, code: 'version_required' })
    await edit(world, id, { role: 'viewer' })
    const late = await unchanged(db, () => edit(world, id, { role: 'admin' }))
    expect(late.body).toMatchObject({ status: 412, code: 'stale_version', version: 2 })
  })

  it('lets one of two through who correct it at the same moment', async () => {
    const world = await acme()
    const { id } = await world.invite(world.who('ada'))
    const roles = ['viewer', 'admin']
    const answers = await Promise.all(roles.map((role) => edit(world, id, { role })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 412]))
  })

  it('and accepting it agree on who came first (T30)', async () => {
    const world = await acme()
    const { ask, invite, who } = world
    const { id } = await invite(who('ada'), 'viewer')
    const [edited, accepted] = await Promise.all([
      edit(world, id, { role: 'admin' }),
      ask(who('ada'), 'acceptInvitation', { invitationId: id }),
    ])
    expect(accepted.status).toBe(200)
    expect([200, 409]).toContain(edited.status)
    expect(accepted.body.member.role).toBe(edited.status === 200 ? 'admin' : 'viewer')
  })

  it('knows no other address: that would be another invitation', async () => {
    const world = await acme()
    const { db, invite, who } = world
    const { id } = await invite(who('ada'))
    for (const change of [{ email: who('eve').email }, { status: 'accepted' }, {}]) {
      const answer = await unchanged(db, () => edit(world, id, change as Change))
      expect(answer.body).toMatchObject({ status: 422, code: 'invalid_input' })
    }
  })

  it('helps with an expired one, which is then sent again', async () => {
    const world = await acme()
    const { ask, clock, invite, olle, token, who } = world
    const { id } = await invite(who('ada'), 'admin')
    clock.advance('P7D')
    const { body } = await edit(world, id, { role: 'viewer' })
    expect(body.invitation).toMatchObject({ role: 'viewer', status: 'expired' })
    await ask(olle, 'resendInvitation', { invitationId: id })
    const link = { token: await token(who('ada')) }
    const accepted = await ask(who('ada'), 'acceptInvitationByToken', link)
    expect(accepted.body.member.role).toBe('viewer')
  })

  it.for(['revoked', 'accepted', 'declined'])('is too late once it was %s (I4)', async (how) => {
    const world = await acme()
    const { ask, db, invite, olle, who } = world
    const { id: invitationId } = await invite(who('ada'))
    if (how === 'revoked') await ask(olle, 'revokeInvitation', { invitationId })
    else if (how === 'accepted') await ask(who('ada'), 'acceptInvitation', { invitationId })
    else await ask(who('ada'), 'declineInvitation', { invitationId })
    const answer = await unchanged(db, () => edit(world, invitationId, { role: 'viewer' }, 2))
    expect(answer.body).toMatchObject({ status: 409, code: 'invitation_closed', closedAs: how })
  })

  it('is not offered where nothing but the address is asked for', async () => {
    const world = await acme('terse')
    const { ask, db, olle, who } = world
    await ask(olle, 'inviteMembers', { people: [{ email: who('ada').email }] })
    const [row] = (await ask(olle, 'listPeople', { kind: 'invitation' })).body.people
    expect([...row.actions, ...Object.keys(row.refusals)]).not.toContain('editInvitation')
    const answer = await unchanged(db, () => edit(world, row.id, { role: 'owner' }))
    expect(answer.body).toMatchObject({ status: 403, code: 'not_permitted' })
  })

  it('is on the record, without names', async () => {
    const world = await acme()
    const { ask, invite, olle, who } = world
    const { id } = await invite(who('ada'))
    await edit(world, id, { role: 'viewer', name: 'Ada Lovelace' })
    const [entry] = (await ask(olle, 'listAuditEntries')).body.entries
    expect(entry).toMatchObject({
      verb: 'editInvitation',
      change: { kind: 'invitation', id, role: 'viewer', fields: ['role', 'name'] },
    })
    expect(JSON.stringify(entry.change)).not.toContain('Lovelace')
  })
})
