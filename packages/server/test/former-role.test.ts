import { definePolicy, standard, type PolicyDefinition } from '@rollcall/core'
import { expect, it } from 'vitest'
import { ours } from '../src/repository/ours.ts'
import { examine } from '../src/repository/examine.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'

const writer: PolicyDefinition['roles'][string] = {
  permissions: ['organization.read', 'member.*', 'invitation.*', 'audit.read'],
}
const model = (roles: PolicyDefinition['roles'], owner = 'owner') =>
  definePolicy({
    roles: { [owner]: { permissions: 'all' }, ...roles, reader: { permissions: ['member.read'] } },
    owners: { role: owner },
    invitations: { role: 'reader' },
  })
const before = { standard, press: model({ writer }) }
/** Owner is called publisher now, and writer editor. */
const after = {
  standard,
  press: definePolicy({
    roles: {
      publisher: { permissions: 'all', formerly: ['owner'] },
      editor: { ...writer, formerly: ['author', 'writer'] },
      reader: { permissions: ['member.read'] },
    },
    owners: { role: 'publisher' },
    invitations: { role: 'reader' },
  }),
}

onEveryDatabase('a role that was renamed', (open) => {
  const acme = useAcme(open, { policies: before })

  /** The new server over what the old one left. */
  const renamed = async (world: Acme) => (await world.sibling({ policies: after })).as

  it('keeps its rights, and is told by its new name everywhere', async () => {
    const world = await acme('press')
    const { add, invite, olle, organizationId, who } = world
    const will = await add('will', 'writer')
    const { id } = await invite(who('ada'), 'writer')
    const as = await renamed(world)

    const { viewer } = (await as(will).call('getOrganization', { organizationId })).body
    expect(viewer).toMatchObject({ role: 'editor', permissions: after.press.roles[1]?.permissions })
    const { people } = (await as(olle).call('listPeople', { organizationId })).body
    expect(new Set(people.map(({ role }: { role: string }) => role))).toEqual(
      new Set(['publisher', 'editor']),
    )
    const filtered = await as(olle).call('listPeople', { organizationId, role: ['editor'] })
    expect(new Set(filtered.body.people.map((row: { id: string }) => row.id))).toEqual(
      new Set([will.memberId, id]),
    )
    const { member } = (
      await as(olle).call('getMember', { organizationId, memberId: will.memberId })
    ).body
    expect(member).toMatchObject({ role: 'editor', version: 1 })
  })

  it('is what somebody joins with whose invitation has the old name (T09)', async () => {
    const world = await acme('press')
    const { add, ask: earlier, db, who } = world
    const will = await add('will', 'writer')
    const people = [{ email: who('ada').email, role: 'writer' }]
    const [{ id }] = (await earlier(will, 'inviteMembers', { people })).body.invitations
    const as = await renamed(world)
    const { body } = await as(who('ada')).call('acceptInvitation', { invitationId: id })
    expect(body.member).toMatchObject({ role: 'editor' })
    const row = (await rowsOf(db, 'rollcall_member')).find((one) => one['id'] === body.member.id)
    expect(row).toMatchObject({ role: 'editor' })
  })

  it('of the owners still counts the last of them (T13)', async () => {
    const world = await acme('press')
    const { add, olle, organizationId } = world
    const will = await add('will', 'writer')
    const as = await renamed(world)
    const down = { organizationId, memberId: olle.memberId, role: 'editor' }
    expect((await as(olle).call('changeMember', down)).body).toMatchObject({
      code: 'last_owner',
    })
    const up = { organizationId, memberId: will.memberId, role: 'publisher' }
    expect((await as(olle).call('changeMember', up)).status).toBe(200)
    expect((await as(olle).call('changeMember', down)).body.member.role).toBe('editor')
  })

  it('leaves the audit and the rows in agreement (I17)', async () => {
    const world = await acme('press')
    const { add, db, olle, organizationId } = world
    const will = await add('will', 'writer')
    const as = await renamed(world)
    await as(olle).call('suspendMember', { organizationId, memberId: will.memberId })
    expect(await examine(ours(db))).toEqual([])
  })

  it('is not to be given by its old name', async () => {
    const world = await acme('press')
    const { add, olle, organizationId } = world
    const { memberId } = await add('rita', 'reader')
    const as = await renamed(world)
    const { body } = await as(olle).call('changeMember', {
      organizationId,
      memberId,
      role: 'writer',
    })
    expect(body).toMatchObject({ status: 422, code: 'unknown_role' })
  })
})

onEveryDatabase('a role that no policy knows', (open) => {
  const acme = useAcme(open, { policies: before })

  it('gives no rights, and is reported when the tables are brought up to date (F20)', async () => {
    const { add, invite, logs, olle, organizationId, sibling, who } = await acme('press')
    const will = await add('will', 'writer')
    await invite(who('ada'), 'writer')
    const gone = { standard, press: model({}) }
    logs.length = 0
    const { as, rollcall } = await sibling({ policies: gone })
    expect(logs.map(String)).toEqual([
      expect.stringMatching(/1 members and 1 open invitations have the role 'writer'.*'press'/s),
    ])
    const question = { userId: will.userId, organizationId, permission: 'organization.read' }
    expect(await rollcall.can(question)).toBe(false)
    const { body } = await as(olle).call('listPeople', { organizationId })
    expect(body.people).toHaveLength(3)
  })
})
