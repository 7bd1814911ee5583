import type { Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import { onEveryDatabase } from '../databases.ts'
import { unchanged } from '../dump.ts'
import { refusal, systems, useSystem } from './system.ts'

const cloud = (role: string, projectId?: string): Grant => ({
  scope: 'service',
  service: 'cloud',
  role,
  ...(projectId !== undefined && { projectId }),
})
const everybodys = {
  billing: 'billing',
  dns: 'dns',
  storage: 'storage',
  streaming: 'streaming',
  webSecurity: 'security',
}

onEveryDatabase('services and their roles', (open) => {
  const edge = useSystem(open, 'services')

  it('S2.15: with the role of administrators goes the most access to the cloud, unless something else is chosen', async () => {
    const { ask, inviteOne, may, olle, project, who } = await edge()
    const production = await project('Prod')
    const { body } = await inviteOne(olle, who('ada'), { role: 'administrators' })
    const [invitation] = body.invitations
    expect(invitation.grants).toEqual([cloud('administrator')])
    await ask(who('ada'), 'acceptInvitation', { invitationId: invitation.id })
    expect(await may(who('ada'), 'cloud.manage', production)).toBe(true)
  })

  it('S2.15: with a new role the cloud role follows, until somebody chose one by hand', async () => {
    const { ask, grant, join, olle, project, row } = await edge()
    const production = await project('Prod')
    const ada = await join('ada', 'users')
    const become = (role: string) => ask(olle, 'changeMember', { memberId: ada.memberId, role })
    await become('administrators')
    expect(await row(olle, ada)).toMatchObject({ grants: [cloud('administrator')] })
    await become('engineers')
    expect(await row(olle, ada)).toMatchObject({ grants: [] })
    await grant(olle, ada, [cloud('observer', production)])
    await become('administrators')
    expect(await row(olle, ada)).toMatchObject({ grants: [cloud('observer', production)] })
  })

  it('S2.17: the cloud role is a default: an engineer can be given a role in a project, an administrator none', async () => {
    const { ask, inviteOne, may, olle, project, who } = await edge()
    const standard = await project('Default')
    const engineer = { role: 'engineers', grants: [cloud('internalNetworkOnly', standard)] }
    const administrator = { role: 'administrators', grants: [] }
    for (const [name, more] of Object.entries({ eva: engineer, ada: administrator })) {
      const { body } = await inviteOne(olle, who(name), more)
      await ask(who(name), 'acceptInvitation', { invitationId: body.invitations[0].id })
    }
    expect(await may(who('eva'), 'cloud.use', standard)).toBe(true)
    expect(await may(who('eva'), 'cloud.expose', standard)).toBe(false)
    expect(await may(who('ada'), 'cloud.read', standard)).toBe(false)
  })

  it('S2.18: over the whole account the cloud is administered, or there is no access', async () => {
    const { db, grant, join, may, olle, project } = await edge()
    const production = await project('Prod')
    const uma = await join('uma', 'users')
    expect(await may(uma, 'cloud.read', production)).toBe(false)
    for (const role of ['user', 'internalNetworkOnly', 'observer', 'projectAdministrator']) {
      const answer = await unchanged(db, () => grant(olle, uma, [cloud(role)]))
      expect(refusal(answer)).toEqual([422, 'invalid_input'])
    }
    await grant(olle, uma, [cloud('administrator')])
    expect(await may(uma, 'cloud.manage', production)).toBe(true)
  })

  it('S2.19 S2.20: each project has a role of its own, of four', async () => {
    const { db, grant, join, may, olle, project } = await edge()
    const [standard, production] = [await project('Default'), await project('Prod')]
    const uma = await join('uma', 'users')
    await grant(olle, uma, [cloud('user', standard), cloud('observer', production)])
    expect(await may(uma, 'cloud.expose', standard)).toBe(true)
    expect(await may(uma, 'cloud.read', production)).toBe(true)
    expect(await may(uma, 'cloud.use', production)).toBe(false)
    const roles = systems.services.services[0]?.project.map(({ name }) => name)
    expect(roles).toEqual(['projectAdministrator', 'user', 'internalNetworkOnly', 'observer'])
    const wrong = await unchanged(db, () => grant(olle, uma, [cloud('administrator', standard)]))
    expect(refusal(wrong)).toEqual([422, 'invalid_input'])
  })

  it('S2.21: nobody has two roles in one project, neither invited nor afterwards', async () => {
    const { db, grant, inviteOne, join, olle, project, who } = await edge()
    const production = await project('Prod')
    const uma = await join('uma', 'users')
    const grants = [cloud('user', production), cloud('observer', production)]
    await unchanged(db, async () => {
      const given = await grant(olle, uma, grants)
      const invited = await inviteOne(olle, who('eve'), { grants })
      for (const { body } of [given, invited])
        expect(body).toMatchObject({
          status: 422,
          errors: [{ path: 'grants', message: 'has two roles in one place' }],
        })
    })
  })

  it('S2.22 S2.23: billing, DNS, storage, streaming and web security are everybody’s, and nobody’s to change', async () => {
    const { ask, db, grant, join, olle } = await edge()
    const pia = await join('pia', 'purgeApi')
    const { body } = await ask(olle, 'getMember', { memberId: pia.memberId })
    for (const [service, noun] of Object.entries(everybodys)) {
      const from = [{ kind: 'service', service, role: 'administrator' }]
      expect(body.effective).toContainEqual({ permission: `${noun}.write`, from })
      const given: Grant = { scope: 'service', service, role: 'administrator' }
      const answer = await unchanged(db, () => grant(olle, pia, [given]))
      expect(refusal(answer)).toEqual([403, 'field_locked'])
    }
  })
})
