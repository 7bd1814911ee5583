import type { Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

const first = { 'if-match': '"1"' }
const reading: Grant = { scope: 'organization', permissions: ['billing.read'] }
const inLab = (...permissions: string[]): Grant => ({
  scope: 'project',
  projectId: 'lab',
  permissions,
})

onEveryDatabase('what can be granted', (open) => {
  const make = useAcme(open, { policies, directory })
  const acme = async () => {
    const world = await make('bureau')
    await world.projects('lab', 'plant')
    return world
  }

  it('goes as far as one’s own access: nobody grants themselves or others more (T17)', async () => {
    const { add, ask, db } = await acme()
    const mia = await add('mia', 'manager', [inLab('server.read')])
    const max = await add('max', 'member')
    const tries: [Grant, object][] = [
      [reading, { permission: 'billing.read' }],
      [inLab('server.write'), { permission: 'server.write', projectId: 'lab' }],
      [
        { scope: 'project', projectId: 'plant', permissions: ['server.read'] },
        { permission: 'server.read', projectId: 'plant' },
      ],
    ]
    for (const { memberId } of [mia, max]) {
      for (const [grant, data] of tries) {
        const own = memberId === mia.memberId ? [inLab('server.read')] : []
        const input = { memberId, grants: [...own, grant] }
        const answer = await unchanged(db, () => ask(mia, 'grantAccess', input, first))
        expect(answer.body).toMatchObject({ status: 403, code: 'beyond_own_access', ...data })
      }
    }
    const within = { memberId: max.memberId, grants: [inLab('server.read')] }
    expect((await ask(mia, 'grantAccess', within, first)).status).toBe(200)
  })

  it('in one project is for those who may grant there, and stays there (T17)', async () => {
    const { add, ask, db } = await acme()
    const lea = await add('lea', 'member', [inLab('server.read', 'grant.change')])
    const { memberId } = await add('max', 'viewer')
    const inside = await ask(
      lea,
      'grantAccess',
      { memberId, grants: [inLab('server.read')] },
      first,
    )
    expect(inside.status).toBe(200)
    const outside: Grant[] = [
      { scope: 'project', projectId: 'plant', permissions: ['server.read'] },
      reading,
    ]
    for (const grant of outside) {
      const input = { memberId, grants: [inLab('server.read'), grant] }
      const answer = await unchanged(db, () => ask(lea, 'grantAccess', input, first))
      expect(answer.body).toMatchObject({ status: 403, code: 'not_permitted' })
    }
  })

  it('takes nothing from, and gives nothing to, somebody above oneself (T17)', async () => {
    const { add, ask, db, olle } = await acme()
    const mia = await add('mia', 'manager')
    const { memberId } = olle
    const input = { memberId, grants: [] }
    const answer = await unchanged(db, () => ask(mia, 'grantAccess', input, first))
    expect(answer.body).toMatchObject({ status: 403, code: 'outranked' })
  })

  it('knows no project of another organization, as if it were none (T04)', async () => {
    const { add, ask, db, found, olle, rollcall, who } = await acme()
    const other = await found(who('eve'), { policy: 'bureau' })
    await rollcall.projects.create({ id: 'theirs', organizationId: other.id, name: 'Theirs' })
    const { memberId } = await add('max', 'member')
    const bodies = []
    for (const projectId of ['theirs', 'nothing']) {
      const grants: Grant[] = [{ scope: 'project', projectId, permissions: ['server.read'] }]
      const input = { memberId, grants }
      bodies.push((await unchanged(db, () => ask(olle, 'grantAccess', input, first))).body)
    }
    expect(bodies[0]).toMatchObject({
      status: 422,
      code: 'invalid_input',
      errors: [{ path: 'grants.0.projectId' }],
    })
    expect(bodies[0]).toEqual(bodies[1])
  })

  it('gives nothing that the policy does not give', async () => {
    const { add, ask, db, olle } = await acme()
    const { memberId } = await add('max', 'member')
    const strange: Grant[] = [
      { scope: 'organization', permissions: ['organization.explode'] },
      inLab('server.explode'),
      { scope: 'project', projectId: 'lab', role: 'administrator' },
      { scope: 'service', service: 'cloud', role: 'administrator' },
    ]
    for (const grant of strange) {
      const input = { memberId, grants: [grant] }
      const answer = await unchanged(db, () => ask(olle, 'grantAccess', input, first))
      expect(answer.body).toMatchObject({ status: 422, errors: [{ path: 'grants.0' }] })
    }
    const locked: Grant = { scope: 'organization', permissions: ['organization.delete'] }
    const input = { memberId, grants: [locked] }
    const answer = await unchanged(db, () => ask(olle, 'grantAccess', input, first))
    expect(answer.body).toMatchObject({ status: 403, code: 'field_locked' })
  })
})
