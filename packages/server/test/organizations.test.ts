import { CamelCasePlugin, Kysely, sql } from 'kysely'
import { expect, it } from 'vitest'
import { createRollcall } from '../src/index.ts'
import { openRollcall, person } from '../src/testing/index.ts'
import { tokenIn, useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { dump, rowsOf, unchanged } from './dump.ts'

onEveryDatabase('the host’s organizations', (open) => {
  const acme = useAcme(open)

  it('begin with their first owner, under the id the host gives', async () => {
    const { ask, rollcall, who } = await acme()
    const owner = who('bo', { locale: 'nb' })
    const id = `host-${crypto.randomUUID()}`
    const made = await rollcall.organizations.create({ id, name: 'Bo & Co', owner })
    expect(made.organization).toEqual({
      id,
      name: 'Bo & Co',
      policy: 'standard',
      memberCount: 1,
      ownerCount: 1,
      openInvitationCount: 0,
      version: 1,
    })
    expect(made.member).toMatchObject({ role: 'owner', name: 'Bo', locale: 'nb' })
    expect((await ask(owner, 'getOrganization', { organizationId: id })).status).toBe(200)
  })

  it('name a policy there is', async () => {
    const { db, rollcall, who } = await acme()
    const wrong = { name: 'Bo', policy: 'feudal', owner: who('bo') }
    await unchanged(db, async () => {
      await expect(rollcall.organizations.create(wrong)).rejects.toThrow(
        /names the policy 'feudal'.*Use one of: standard/,
      )
    })
  })

  it('exist once: a second one of the same id is the database’s error, and changes nothing', async () => {
    const { db, organizationId, rollcall, who } = await acme()
    const again = { id: organizationId, name: 'Again', owner: who('eve') }
    await unchanged(db, async () => {
      await expect(rollcall.organizations.create(again)).rejects.toThrow(/unique|duplicate/i)
    })
  })

  it('change their name for everybody at once', async () => {
    const { ask, organizationId, rollcall, invite, token, who } = await acme()
    await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    await rollcall.organizations.rename(organizationId, 'Umbrella')
    const preview = await ask(null, 'previewInvitation', link)
    const bell = await ask(who('ada'), 'listMyInvitations')
    expect(preview.body.organization).toEqual({ name: 'Umbrella' })
    expect(bell.body.invitations[0].organization).toMatchObject({ name: 'Umbrella' })
  })

  it('are deleted with all that is in them; their links say so (T66)', async () => {
    const { ask, db, invite, join, olle, organizationId, rollcall, token, who } = await acme()
    const adam = await join('adam', 'admin')
    await ask(adam, 'inviteMembers', { people: [{ email: who('bo').email }] })
    await ask(olle, 'removeMember', { memberId: adam.memberId })
    const { id: invitationId } = await invite(who('ada'))
    const link = { token: await token(who('ada')) }

    await rollcall.organizations.delete(organizationId)

    expect(JSON.stringify(await dump(db))).not.toContain(organizationId)
    for (const verb of ['previewInvitation', 'acceptInvitationByToken'] as const) {
      const answer = await ask(who('ada'), verb, link)
      expect(answer.body).toMatchObject({ status: 410, code: 'invitation_revoked' })
    }
    const byId = await ask(who('ada'), 'acceptInvitation', { invitationId })
    expect(byId.body).toMatchObject({ code: 'not_found' })
    expect((await ask(olle, 'getOrganization')).body).toMatchObject({ code: 'not_found' })
    expect((await ask(olle, 'getMe')).body.memberships).toEqual([])
  })

  it('give an old link no new life when their id is used again (T66)', async () => {
    const { ask, invite, olle, organizationId, rollcall, token, who } = await acme()
    await invite(who('ada'), 'admin')
    const link = { token: await token(who('ada')) }
    await rollcall.organizations.delete(organizationId)
    await rollcall.organizations.create({ id: organizationId, name: 'New', owner: olle })
    const { body } = await ask(who('ada'), 'acceptInvitationByToken', link)
    expect(body).toMatchObject({ code: 'invitation_revoked' })
  })

  it('leave nobody behind, also where the database does not follow foreign keys (T66)', async () => {
    const db = new Kysely<unknown>({ dialect: await open() })
    if (open.database === 'sqlite') await sql`pragma foreign_keys = off`.execute(db)
    const { rollcall, as } = await openRollcall({ database: db })
    const [ada, eve] = [person('ada'), person('eve')]
    await rollcall.organizations.create({ id: 'acme', name: 'Acme', owner: ada })
    await as(ada).call('inviteMembers', { organizationId: 'acme', people: [{ email: eve.email }] })
    await rollcall.organizations.delete('acme')
    await rollcall.organizations.create({ id: 'acme', name: 'Other', owner: eve })
    const stranger = await as(ada).call('getOrganization', { organizationId: 'acme' })
    expect(stranger.status).toBe(404)
    expect(await rowsOf(db, 'rollcall_member')).toHaveLength(1)
    expect(await rowsOf(db, 'rollcall_invitation')).toEqual([])
    expect(await rowsOf(db, 'rollcall_outbox')).toEqual([])
  })

  it('that are not there cannot be renamed or deleted', async () => {
    const { rollcall } = await acme()
    const refusal = { reason: { code: 'not_found' } }
    await expect(rollcall.organizations.rename('none', 'X')).rejects.toMatchObject(refusal)
    await expect(rollcall.organizations.delete('none')).rejects.toMatchObject(refusal)
  })
})

onEveryDatabase('a host’s own transaction', (open) => {
  it('carries what Rollcall writes, and takes it back', async () => {
    interface Host {
      team: { teamName: string }
    }
    const host = new Kysely<Host>({ dialect: await open(), plugins: [new CamelCasePlugin()] })
    await sql`create table team (team_name text not null)`.execute(host)
    const { rollcall, as, mails } = await openRollcall({ database: host })
    const plain = host.withoutPlugins()
    const before = await dump(plain as unknown as Kysely<unknown>)
    const create = (name: string, fails: boolean) =>
      host.transaction().execute(async (trx) => {
        await trx.insertInto('team').values({ teamName: name }).execute()
        const owner = person('olle')
        const made = await rollcall.organizations.create({ name, owner }, { trx })
        await rollcall.organizations.rename(made.organization.id, `${name}!`, { trx })
        if (fails) throw new Error('the host changed its mind')
        return made.organization.id
      })

    await expect(create('Never', true)).rejects.toThrow('changed its mind')
    expect(await dump(plain as unknown as Kysely<unknown>)).toEqual(before)

    const organizationId = await create('Acme', false)
    expect(await rowsOf(plain as unknown as Kysely<unknown>, 'team')).toEqual([
      { team_name: 'Acme' },
    ])
    const { body } = await as(person('olle')).call('getOrganization', { organizationId })
    expect(body.organization).toMatchObject({ name: 'Acme!', version: 2 })
    const people = [{ email: 'ada@x.test' }]
    await as(person('olle')).call('inviteMembers', { organizationId, people })
    await rollcall.outbox.flush()
    expect(tokenIn(mails[0]?.text)).toMatch(/^v1\./)

    await host
      .transaction()
      .execute((trx) => rollcall.organizations.delete(organizationId, { trx }))
    expect(await dump(plain as unknown as Kysely<unknown>)).toMatchObject({
      rollcall_organization: [],
      rollcall_member: [],
      rollcall_invitation: [],
    })
  })

  it('may be in a database that more than one Rollcall uses', async () => {
    const address = await open.address()
    const one = await openRollcall({ database: open.connect(address) })
    const other = createRollcall({
      database: open.connect(address),
      identify: () => person('olle'),
      origin: 'https://other.example',
      secret: 'a secret for tests, 32 bytes long',
      logger: { info: () => undefined, error: () => undefined },
    })
    await other.migrate()
    const made = await one.rollcall.organizations.create({ name: 'Acme', owner: person('olle') })
    const { id: organizationId } = made.organization
    const question = { userId: 'user-olle', organizationId, permission: 'member.read' }
    expect(await other.can(question)).toBe(true)
  })
})
