import type { Grant, Person } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { everyPage } from './pages.ts'
import { directory, policies } from './refusal/provocation.ts'

const lab: Grant = { scope: 'project', projectId: 'lab', permissions: ['server.read'] }
const plant: Grant = { scope: 'project', projectId: 'plant', permissions: ['server.read'] }

onEveryDatabase('people of a project', (open) => {
  const acme = useAcme(open, { policies, directory })

  /** Somebody in each of two projects, somebody in none, one invitation into each. */
  const bureau = async () => {
    const world = await acme('bureau')
    const { add, ask, olle, projects, who } = world
    await projects('lab', 'plant')
    const ada = await add('ada', 'member', [lab])
    await add('bo', 'viewer', [plant])
    await add('cy', 'member', [lab, plant])
    // Whoever may give access in every project sees every project.
    await add('di', 'manager')
    const invited = [
      { email: who('eve').email, grants: [lab] },
      { email: who('flo').email, grants: [plant] },
    ]
    await ask(olle, 'inviteMembers', { people: invited })
    const found = async (query: Parameters<typeof everyPage>[1]) =>
      (await everyPage(world, query)).people.map(nameOf).toSorted()
    return { ...world, ada, found }
  }

  it('are those who were given something in it, and those who see all projects by their role', async () => {
    const { found } = await bureau()
    expect(await found({ project: 'lab' })).toEqual(['ada', 'cy', 'di', 'eve', 'olle'])
    expect(await found({ project: 'plant', kind: 'member' })).toEqual(['bo', 'cy', 'di', 'olle'])
    expect(await found({ project: 'plant', kind: 'invitation' })).toEqual(['flo'])
  })

  it('are narrowed like all others, and found by a search', async () => {
    const { found } = await bureau()
    expect(await found({ project: 'lab', role: ['member'] })).toEqual(['ada', 'cy', 'eve'])
    expect(await found({ project: 'lab', status: ['pending'] })).toEqual(['eve'])
    expect(await found({ project: 'lab', search: 'ad' })).toEqual(['ada'])
    expect(await found({ project: 'lab', search: 'bo' })).toEqual([])
    expect(await found({ project: 'lab', sort: '-joinedAt', limit: 1 })).toHaveLength(5)
  })

  it('are counted by nobody: the total is not known', async () => {
    const { ask, olle } = await bureau()
    expect((await ask(olle, 'listPeople', { project: 'lab' })).body.total).toBeNull()
  })

  it('are no longer those whose access there was taken', async () => {
    const { ada, ask, found, olle } = await bureau()
    const headers = { 'if-match': '"1"' }
    await ask(olle, 'grantAccess', { memberId: ada.memberId, grants: [plant] }, headers)
    expect(await found({ project: 'lab', kind: 'member' })).toEqual(['cy', 'di', 'olle'])
    expect(await found({ project: 'plant', search: 'ada' })).toEqual(['ada'])
  })

  it('of a project that is not there, or of another organization, are only those who see all', async () => {
    const { found } = await bureau()
    expect(await found({ project: 'nowhere' })).toEqual(['di', 'olle'])
    const other = await acme('bureau')
    const { people } = await everyPage(other, { project: 'lab' })
    expect(people.map(nameOf)).toEqual(['olle'])
  })

  it('are everybody where every role sees all projects', async () => {
    const world = await acme()
    await world.projects('lab')
    await world.add('ada', 'viewer')
    const { people } = await everyPage(world, { project: 'lab' })
    expect(people).toHaveLength(2)
  })
})

function nameOf({ email }: Person): string {
  return email.split('-')[0] ?? ''
}
