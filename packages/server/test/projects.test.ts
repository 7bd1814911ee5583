import type { Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

const inProject = (projectId: string): Grant => ({
  scope: 'project',
  projectId,
  permissions: ['server.read'],
})

onEveryDatabase('projects', (open) => {
  const acme = useAcme(open, { policies, directory })

  it('are listed by name for those who hold something in them, with what they hold', async () => {
    const { add, ask, olle, organizationId, rollcall } = await acme('bureau')
    for (const name of ['Zinc', 'Älv', 'Lab']) {
      await rollcall.projects.create({ id: name.toLowerCase(), organizationId, name })
    }
    const max = await add('max', 'member', [inProject('lab')])
    const nina = await add('nina', 'member')
    expect((await ask(max, 'listProjects')).body).toEqual({
      projects: [{ id: 'lab', name: 'Lab', permissions: ['project.read', 'server.read'] }],
      others: true,
    })
    expect((await ask(nina, 'listProjects')).body).toEqual({ projects: [], others: true })
    const all = await ask(olle, 'listProjects')
    expect(all.body.projects.map(({ name }: { name: string }) => name)).toEqual([
      'Älv',
      'Lab',
      'Zinc',
    ])
    expect(all.body.others).toBe(false)
  })

  it('that are none are told from projects that one does not see', async () => {
    const { add, ask } = await acme('bureau')
    const max = await add('max', 'member')
    expect((await ask(max, 'listProjects')).body).toEqual({ projects: [], others: false })
  })

  it('get an id and may have the same one in two organizations', async () => {
    const { ask, found, olle, organizationId, rollcall, who } = await acme('bureau')
    const other = await found(who('eve'), { policy: 'bureau' })
    const made = await rollcall.projects.create({ organizationId, name: 'Lab' })
    const same = { id: made.id, organizationId: other.id, name: 'Theirs' }
    expect(await rollcall.projects.create(same)).toEqual(same)
    expect((await ask(olle, 'listProjects')).body.projects).toMatchObject([{ name: 'Lab' }])
    await expect(rollcall.projects.create(same)).rejects.toThrow(/unique|duplicate/i)
  })

  it('are renamed, also in the order of the list', async () => {
    const { ask, olle, organizationId, projects, rollcall } = await acme('bureau')
    await projects('a', 'b')
    await rollcall.projects.rename({ id: 'a', organizationId, name: 'z' })
    const { body } = await ask(olle, 'listProjects')
    expect(body.projects).toMatchObject([{ name: 'b' }, { id: 'a', name: 'z' }])
  })

  it('that are deleted take along all access to them, from members and from invitations', async () => {
    const { add, ask, db, olle, organizationId, projects, rollcall, who } = await acme('bureau')
    await projects('lab', 'plant')
    const max = await add('max', 'member', [inProject('lab'), inProject('plant')])
    const grants = [inProject('lab')]
    const invited = { people: [{ email: who('ada').email, grants }] }
    const [{ id }] = (await ask(olle, 'inviteMembers', invited)).body.invitations

    await rollcall.projects.delete({ organizationId, id: 'lab' })

    const { body } = await ask(olle, 'getMember', { memberId: max.memberId })
    expect(body.member).toMatchObject({ grants: [inProject('plant')], version: 2 })
    const list = await ask(olle, 'listPeople', { kind: 'invitation' })
    expect(list.body.people).toMatchObject([{ id, grants: [], version: 2 }])
    for (const table of ['rollcall_member_grant', 'rollcall_invitation_grant']) {
      const rows = (await rowsOf(db, table)).filter(
        (row) => row['organization_id'] === organizationId,
      )
      expect(rows.map((row) => row['project_id'])).not.toContain('lab')
    }
    const question = { userId: max.userId, organizationId, permission: 'server.read' }
    expect(await rollcall.can({ ...question, projectId: 'lab' })).toBe(false)
    expect(await rollcall.can({ ...question, projectId: 'plant' })).toBe(true)
  })

  it('that come back under their id give nobody their old access (T66)', async () => {
    const { add, organizationId, projects, rollcall } = await acme('bureau')
    await projects('lab')
    const { userId } = await add('max', 'member', [inProject('lab')])
    await rollcall.projects.delete({ organizationId, id: 'lab' })
    await projects('lab')
    const question = { userId, organizationId, permission: 'server.read', projectId: 'lab' }
    expect(await rollcall.can(question)).toBe(false)
  })

  it('that are not there, or whose organization is not, are refused and change nothing', async () => {
    const { db, found, organizationId, rollcall, who } = await acme('bureau')
    const other = await found(who('eve'), { policy: 'bureau' })
    await rollcall.projects.create({ id: 'theirs', organizationId: other.id, name: 'Theirs' })
    const refusal = { reason: { code: 'not_found' } }
    const tries = [
      () => rollcall.projects.create({ organizationId: 'none', name: 'Lab' }),
      () => rollcall.projects.rename({ id: 'theirs', organizationId, name: 'Mine' }),
      () => rollcall.projects.delete({ id: 'theirs', organizationId }),
    ]
    for (const act of tries) {
      await unchanged(db, () => expect(act()).rejects.toMatchObject(refusal))
    }
  })

  it('stand or fall with the host’s own transaction', async () => {
    const { db, organizationId, rollcall } = await acme('bureau')
    const create = (fails: boolean) =>
      db.transaction().execute(async (trx) => {
        await rollcall.projects.create({ id: 'lab', organizationId, name: 'Lab' }, { trx })
        await rollcall.projects.rename({ id: 'lab', organizationId, name: 'Labs' }, { trx })
        if (fails) throw new Error('the host changed its mind')
      })
    await unchanged(db, () => expect(create(true)).rejects.toThrow('changed its mind'))
    await create(false)
    const rows = await rowsOf(db, 'rollcall_project')
    expect(rows.find((row) => row['organization_id'] === organizationId)).toMatchObject({
      name: 'Labs',
    })
  })
})
