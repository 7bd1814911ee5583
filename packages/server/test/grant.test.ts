import type { Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

const first = { 'if-match': '"1"' }
const reading: Grant = { scope: 'organization', permissions: ['billing.read'] }
const inLab = (...permissions: string[]): Grant => ({
  scope: 'project',
  projectId: 'lab',
  permissions,
})

onEveryDatabase('granting access', (open) => {
  const make = useAcme(open, { policies, directory })
  const acme = async () => {
    const world = await make('bureau')
    await world.projects('lab', 'plant')
    return world
  }

  it('gives at once what is granted, takes at once what is not granted any more', async () => {
    const { add, ask, olle, organizationId, rollcall } = await acme()
    const max = await add('max', 'member')
    const { memberId, userId } = max
    const may = (permission: string, projectId?: string) =>
      rollcall.can({ userId, organizationId, permission, ...(projectId && { projectId }) })

    const grants = [reading, inLab('server.write')]
    const granted = await ask(olle, 'grantAccess', { memberId, grants }, first)
    expect(granted.headers.get('etag')).toBe('"2"')
    expect(granted.body.member).toMatchObject({ grants, version: 2 })
    expect(await may('billing.read')).toBe(true)
    expect(await may('server.write', 'lab')).toBe(true)
    expect(await may('project.read', 'lab')).toBe(true)
    expect(await may('server.write', 'plant')).toBe(false)

    const fewer = { memberId, grants: [reading] }
    await ask(olle, 'grantAccess', fewer, { 'if-match': '"2"' })
    expect(await may('billing.read')).toBe(true)
    expect(await may('server.write', 'lab')).toBe(false)
    expect((await ask(olle, 'getMember', { memberId })).body.member).toMatchObject({
      status: 'active',
      version: 3,
    })
  })

  it('is told with its source, in the list and of the member', async () => {
    const { add, ask, olle } = await acme()
    const { memberId } = await add('max', 'member')
    const grants = [reading, inLab('server.read')]
    await ask(olle, 'grantAccess', { memberId, grants }, first)
    const { body } = await ask(olle, 'getMember', { memberId })
    expect(body.grants).toEqual(grants)
    expect(body.effective).toEqual([
      { permission: 'organization.read', from: [{ kind: 'role', role: 'member' }] },
      { permission: 'member.read', from: [{ kind: 'role', role: 'member' }] },
      { permission: 'billing.read', from: [{ kind: 'grant', scope: 'organization' }] },
      ...['project.read', 'server.read'].map((permission) => ({
        permission,
        projectId: 'lab',
        from: [{ kind: 'grant', scope: 'project' }],
      })),
    ])
    const people = await ask(olle, 'listPeople', { search: 'max' })
    expect(people.body.people).toMatchObject([{ id: memberId, grants }])
  })

  it('keeps one row for each thing granted, and the same once more on the member', async () => {
    const world = await acme()
    const { add, ask, olle } = world
    const { memberId } = await add('max', 'member')
    const grants = [inLab('server.write', 'server.read'), reading]
    await ask(olle, 'grantAccess', { memberId, grants }, first)
    expect(await atomsOf(world, memberId)).toEqual([
      'organization||billing.read',
      'project|lab|server.read',
      'project|lab|server.write',
    ])
    await ask(olle, 'grantAccess', { memberId, grants: [] }, { 'if-match': '"2"' })
    expect(await atomsOf(world, memberId)).toEqual([])
  })

  it('asks which version was seen, and refuses an older one', async () => {
    const { add, ask, db, olle } = await acme()
    const { memberId } = await add('max', 'member')
    const input = { memberId, grants: [reading] }
    const unseen = await unchanged(db, () => ask(olle, 'grantAccess', input))
    expect(unseen.body).toMatchObject({ status: 428, code: 'version_required' })
    const any = await unchanged(db, () => ask(olle, 'grantAccess', input, { 'if-match': '*' }))
    expect(any.body).toMatchObject({ status: 428, code: 'version_required' })

    await ask(olle, 'changeMember', { memberId, role: 'viewer' })
    const old = await unchanged(db, () => ask(olle, 'grantAccess', input, first))
    expect(old.body).toMatchObject({ status: 412, code: 'stale_version', version: 2 })
  })

  it('by two at the same moment loses neither’s answer: one of them is told to look again', async () => {
    const { add, ask, olle } = await acme()
    const { memberId } = await add('max', 'member')
    const answers = await Promise.all(
      [[reading], [inLab('server.read')]].map((grants) =>
        ask(olle, 'grantAccess', { memberId, grants }, first),
      ),
    )
    const statuses = answers.map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([200, 412]))
  })

  it('ends with the membership: who comes back comes back with nothing (T17)', async () => {
    const world = await acme()
    const { add, ask, join, olle, organizationId, rollcall, who } = world
    const { memberId, userId } = await add('max', 'member', [reading, inLab('server.write')])
    await ask(olle, 'removeMember', { memberId })
    expect(await atomsOf(world, memberId)).toEqual([])
    const gone = await ask(olle, 'getMember', { memberId })
    expect(gone.body).toMatchObject({ grants: [], effective: [], member: { name: 'Max' } })

    expect(await join(who('max'))).toMatchObject({ memberId })
    const question = { userId, organizationId, permission: 'server.write', projectId: 'lab' }
    expect(await rollcall.can(question)).toBe(false)
    expect((await ask(olle, 'getMember', { memberId })).body.grants).toEqual([])
  })

  it('rests while somebody is suspended, and is there again afterwards', async () => {
    const { add, ask, olle, organizationId, rollcall } = await acme()
    const { memberId, userId } = await add('max', 'member', [inLab('server.write')])
    const question = { userId, organizationId, permission: 'server.write', projectId: 'lab' }
    await ask(olle, 'suspendMember', { memberId })
    expect(await rollcall.can(question)).toBe(false)
    await ask(olle, 'reactivateMember', { memberId })
    expect(await rollcall.can(question)).toBe(true)
  })
})

/** What the rows say is granted. They say the same as the text on the member. */
async function atomsOf({ ask, db, olle }: Acme, memberId: string): Promise<string[]> {
  const rows = await rowsOf(db, 'rollcall_member_grant')
  const { body } = await ask(olle, 'getMember', { memberId })
  const atoms = rows.filter((row) => row['member_id'] === memberId).map(({ atom }) => String(atom))
  const again = (body.grants as Grant[]).flatMap((grant) =>
    'permissions' in grant ? grant.permissions.map((name) => ({ grant, name })) : [],
  )
  expect(again).toHaveLength(atoms.length)
  return atoms.toSorted((one, other) => (one < other ? -1 : 1))
}
