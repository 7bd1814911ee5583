import type { Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import { onEveryDatabase } from '../databases.ts'
import { unchanged } from '../dump.ts'
import { refusal, systems, useSystem } from './system.ts'

const everything = (systems.collaborators.projects?.permissions ?? []).filter(
  (permission) => permission !== 'project.read',
)

onEveryDatabase('collaborators and what they may do', (open) => {
  const nordic = useSystem(open, 'collaborators')

  it('S0.20 S0.22: a new collaborator holds nothing, and sees an organization without projects', async () => {
    const { ask, join, may, project } = await nordic()
    const lab = await project('Lab1')
    const ada = await join('ada', 'collaborator')
    const { body } = await ask(ada, 'getOrganization')
    expect(body.viewer.permissions).toEqual([])
    expect((await ask(ada, 'listProjects')).body).toEqual({ projects: [], others: true })
    for (const permission of ['project.read', ...everything])
      expect(await may(ada, permission, lab)).toBe(false)
  })

  it('S0.1 S0.21 S0.27 S0.28: full permissions in Lab1 are everything there, and nothing in Lab2', async () => {
    const { ask, grant, join, may, olle, project } = await nordic()
    const [lab1, lab2] = [await project('Lab1'), await project('Lab2')]
    const colleague = await join('colleague', 'collaborator')
    const full: Grant = { scope: 'project', projectId: lab1, permissions: everything }
    expect((await grant(olle, colleague, [full])).status).toBe(200)

    for (const permission of everything) {
      expect(await may(colleague, permission, lab1)).toBe(true)
      expect(await may(colleague, permission, lab2)).toBe(false)
    }
    const { body } = await ask(colleague, 'listProjects')
    expect(body.projects).toMatchObject([{ id: lab1, name: 'Lab1' }])
    const shown = await ask(olle, 'getMember', { memberId: colleague.memberId })
    expect(shown.body).toMatchObject({
      member: { role: 'collaborator' },
      grants: [{ projectId: lab1 }],
      fields: ['role'],
    })
  })

  it('S0.29: between nothing and everything stands each type of resource, to create, modify or delete', async () => {
    const { grant, join, may, olle, project } = await nordic()
    const lab = await project('Lab1')
    const ada = await join('ada', 'collaborator')
    const permissions = ['server.create', 'server.modify', 'storage.delete']
    await grant(olle, ada, [{ scope: 'project', projectId: lab, permissions }])
    const held = []
    for (const permission of everything) if (await may(ada, permission, lab)) held.push(permission)
    expect(held).toEqual(permissions)
    await grant(olle, ada, [])
    expect(await may(ada, 'project.read', lab)).toBe(false)
  })

  it('S0.23 S0.25: a collaborator can be made owner: everything, billing and inviting, beside the first', async () => {
    const { ask, inviteOne, join, may, olle, organization, project, who } = await nordic()
    const lab = await project('Lab1')
    const ada = await join('ada', 'collaborator')
    const owner = { memberId: ada.memberId, role: 'owner' }
    expect((await ask(olle, 'changeMember', owner)).status).toBe(200)
    expect(await organization()).toMatchObject({ ownerCount: 2 })
    for (const permission of systems.collaborators.permissions)
      expect(await may(ada, permission)).toBe(true)
    for (const permission of everything) expect(await may(ada, permission, lab)).toBe(true)
    expect((await inviteOne(ada, who('bea'))).status).toBe(201)
  })

  it('S0.24: a collaborator neither invites nor sees billing, edits others, gives access or becomes owner', async () => {
    const { ask, db, grant, inviteOne, join, may, olle, project, who } = await nordic()
    const projectId = await project('Lab1')
    const [ada, bea] = [await join('ada', 'collaborator'), await join('bea', 'collaborator')]
    await grant(olle, ada, [{ scope: 'project', projectId, permissions: everything }])
    for (const permission of ['billing.read', 'billing.write', 'project.create'])
      expect(await may(ada, permission)).toBe(false)
    await unchanged(db, async () => {
      const { memberId } = ada
      const answers = [
        await inviteOne(ada, who('cora')),
        await ask(ada, 'listPeople'),
        await ask(ada, 'changeMember', { memberId: bea.memberId, role: 'owner' }),
        await ask(ada, 'changeMember', { memberId, role: 'owner' }),
        await grant(ada, bea, [{ scope: 'project', projectId, permissions: everything }]),
        await grant(ada, ada, [{ scope: 'organization', permissions: ['billing.read'] }]),
        await ask(ada, 'removeMember', { memberId: bea.memberId }),
        await ask(ada, 'suspendMember', { memberId: olle.memberId }),
      ]
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
    })
  })

  it('S0.26: the last owner is neither demoted nor gone', async () => {
    const { ask, db, join, olle } = await nordic()
    await join('ada', 'collaborator')
    const { memberId } = olle
    await unchanged(db, async () => {
      const demoted = await ask(olle, 'changeMember', { memberId, role: 'collaborator' })
      const left = await ask(olle, 'leaveOrganization')
      expect([demoted, left].map(refusal)).toEqual([
        [409, 'last_owner'],
        [409, 'last_owner'],
      ])
    })
  })

  it('S0.30: a deleted collaborator is off the list, and their access ends at once', async () => {
    const { ask, grant, join, may, olle, project, row } = await nordic()
    const lab = await project('Lab1')
    const ada = await join('ada', 'collaborator')
    await grant(olle, ada, [{ scope: 'project', projectId: lab, permissions: ['server.create'] }])
    expect(await may(ada, 'server.create', lab)).toBe(true)
    expect((await ask(olle, 'removeMember', { memberId: ada.memberId })).status).toBe(200)
    expect(await row(olle, ada)).toBeUndefined()
    expect(await may(ada, 'server.create', lab)).toBe(false)
    expect(refusal(await ask(ada, 'listProjects'))).toEqual([404, 'not_found'])
  })

  it('S0.32 S0.33: programs list, edit, remove and invite by the same routes, and list invitations as the invitee', async () => {
    const { olle, organizationId, send, who } = await nordic()
    const json = (body: object, more: Record<string, string> = {}) => ({
      headers: { 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    })
    const at = `/organizations/${organizationId}`
    const invited = await send(
      olle,
      'POST',
      `${at}/invitations`,
      json({ people: [{ email: who('ada').email }] }),
    )
    const mine = await send(who('ada'), 'GET', '/me/invitations')
    expect(mine.body.invitations).toMatchObject([{ id: invited.body.invitations[0].id }])
    const { id } = mine.body.invitations[0]
    const { body } = await send(who('ada'), 'POST', `/me/invitations/${id}/accept`)
    const member = `${at}/members/${body.member.id}`
    const listed = await send(olle, 'GET', `${at}/people`)
    const edited = await send(
      olle,
      'PUT',
      `${member}/grants`,
      json({ grants: [] }, { 'if-match': '"1"' }),
    )
    const removed = await send(olle, 'DELETE', member)
    expect(listed.body.people).toHaveLength(2)
    expect([listed, edited, removed].map(({ status }) => status)).toEqual([200, 200, 200])
  })
})
