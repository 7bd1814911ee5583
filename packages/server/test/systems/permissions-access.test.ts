import type { Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import { onEveryDatabase } from '../databases.ts'
import { unchanged } from '../dump.ts'
import { refusal, systems, useSystem } from './system.ts'

const switched = (...permissions: string[]): Grant[] => [{ scope: 'organization', permissions }]
const inProject = (projectId: string, ...permissions: string[]): Grant => ({
  scope: 'project',
  projectId,
  permissions,
})

const lastOfAll = { code: 'refused_by_host', message: 'Somebody has to stay.' } as const

onEveryDatabase('permissions: what a member may do', (open) => {
  const elf = useSystem(open, 'permissions')
  const guarded = useSystem(open, 'permissions', {
    guards: { grantAccess: ({ input }) => (input.grants.length === 0 ? lastOfAll : undefined) },
  })

  it('S3.12 S3.13: the details of a member say what they hold in the organization and in each project', async () => {
    const { add, ask, grant, olle, project } = await elf()
    const atlas = await project('atlas')
    const nele = await add('nele', 'member')
    await grant(olle, nele, [...switched('member.read'), inProject(atlas, 'cluster.read')])
    const { body } = await ask(olle, 'getMember', { memberId: nele.memberId })
    expect(body.actions).toContain('grantAccess')
    expect(body.grants).toEqual([...switched('member.read'), inProject(atlas, 'cluster.read')])
    expect(body.effective).toContainEqual({
      permission: 'cluster.read',
      projectId: atlas,
      from: [{ kind: 'grant', scope: 'project' }],
    })
  })

  it('S3.14 S3.15: one update sets all switches; without it, and from an outdated page, nothing changes', async () => {
    const { add, ask, db, grant, may, olle } = await elf()
    const nele = await add('nele', 'member')
    const { memberId } = nele
    const grants = switched('team.create', 'contact.read')
    const unsaid = await unchanged(db, () => ask(olle, 'grantAccess', { memberId, grants }))
    expect(refusal(unsaid)).toEqual([428, 'version_required'])
    expect((await grant(olle, nele, grants)).status).toBe(200)
    for (const permission of ['team.create', 'contact.read'])
      expect(await may(nele, permission)).toBe(true)
    const old = { 'if-match': '"1"' }
    const late = await unchanged(db, () => ask(olle, 'grantAccess', { memberId, grants: [] }, old))
    expect(refusal(late)).toEqual([412, 'stale_version'])
  })

  it('S3.16: what is no switch of the policy cannot be switched, not even by an owner', async () => {
    const { add, db, grant, olle } = await elf()
    const nele = await add('nele', 'member')
    const locked = systems.permissions.permissions.filter(
      (name) => !systems.permissions.switches.includes(name),
    )
    expect(locked).toEqual(
      expect.arrayContaining(['organization.read', 'organization.update', 'organization.delete']),
    )
    for (const permission of locked) {
      const answer = await unchanged(db, () => grant(olle, nele, switched(permission)))
      expect(refusal(answer)).toEqual([403, 'field_locked'])
    }
  })

  it('S3.5 S3.16: who may not change permissions changes none, nor gives more than they hold', async () => {
    const { add, ask, db, grant, project } = await elf()
    const atlas = await project('atlas')
    const nele = await add('nele', 'member')
    const rita = await add('rita', 'member', switched('member.read'))
    const gus = await add('gus', 'member', switched('member.read', 'grant.change'))
    const { body } = await ask(rita, 'getMember', { memberId: nele.memberId })
    expect(body.actions).not.toContain('grantAccess')
    await unchanged(db, async () => {
      const answers = [
        await grant(rita, nele, switched('member.read')),
        await grant(rita, rita, switched('member.read', 'member.remove')),
        await grant(gus, nele, switched('member.remove')),
        await grant(gus, gus, switched('member.read', 'grant.change', 'project.create')),
        await grant(gus, nele, [inProject(atlas, 'cluster.delete')]),
        await ask(gus, 'changeMember', { memberId: gus.memberId, role: 'admin' }),
      ]
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
    })
  })

  it('S3.17: in a project permissions are changed, and access to more projects is given', async () => {
    const { add, ask, grant, may, olle, project } = await elf()
    const [atlas, orion] = [await project('atlas'), await project('orion')]
    const nele = await add('nele', 'member')
    await grant(olle, nele, [inProject(atlas, 'cluster.read')])
    await grant(olle, nele, [inProject(atlas, 'cluster.update'), inProject(orion, 'database.read')])
    expect(await may(nele, 'cluster.read', atlas)).toBe(false)
    expect(await may(nele, 'cluster.update', atlas)).toBe(true)
    expect(await may(nele, 'cluster.update', orion)).toBe(false)
    expect((await ask(nele, 'listProjects')).body.projects).toMatchObject([
      { id: atlas, permissions: ['project.read', 'cluster.update'] },
      { id: orion, permissions: ['project.read', 'database.read'] },
    ])
  })

  it('S3.17: who changes permissions in one project changes them there alone', async () => {
    const { add, db, grant, project } = await elf()
    const [atlas, orion] = [await project('atlas'), await project('orion')]
    const pia = await add('pia', 'member', [inProject(atlas, 'grant.change', 'cluster.read')])
    const nele = await add('nele', 'member')
    expect((await grant(pia, nele, [inProject(atlas, 'cluster.read')])).status).toBe(200)
    const both = [inProject(atlas, 'cluster.read'), inProject(orion, 'cluster.read')]
    const answer = await unchanged(db, () => grant(pia, nele, both))
    expect(answer.body).toMatchObject({ status: 403, code: 'not_permitted' })
  })

  it('S3.18: with nothing left in a project the person is out of it, and stays a member', async () => {
    const { add, ask, grant, may, olle, project, row } = await elf()
    const atlas = await project('atlas')
    const nele = await add('nele', 'member', [inProject(atlas, 'cluster.read')])
    expect(await may(nele, 'project.read', atlas)).toBe(true)
    await grant(olle, nele, [inProject(atlas)])
    expect(await may(nele, 'project.read', atlas)).toBe(false)
    expect((await ask(nele, 'listProjects')).body).toEqual({ projects: [], others: true })
    expect(await row(olle, nele)).toMatchObject({ status: 'active', grants: [] })
  })

  it('S3.18: a host that wants nobody to be the last to leave a project says so by its guard', async () => {
    const { add, db, grant, olle, project } = await guarded()
    const atlas = await project('atlas')
    const nele = await add('nele', 'member', [inProject(atlas, 'cluster.read')])
    const answer = await unchanged(db, () => grant(olle, nele, []))
    expect(answer.body).toMatchObject({ status: 409, ...lastOfAll })
    expect((await grant(olle, nele, [inProject(atlas, 'cluster.update')])).status).toBe(200)
  })

  it('S3.2: what somebody holds in one organization they hold nowhere else', async () => {
    const { ask, found, join, may, who } = await elf()
    const other = await found(who('otto'), { name: 'Other', policy: 'permissions' })
    const nele = await join('nele', 'member')
    const { status } = await ask(nele, 'getOrganization', { organizationId: other.id })
    expect(status).toBe(404)
    expect(await may(other.owner, 'member.read')).toBe(false)
  })
})
