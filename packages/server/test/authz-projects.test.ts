import type { Actor, Grant } from '@rollcall/core'
import { expect, it } from 'vitest'
import type { Answer } from '../src/testing/index.ts'
import { useAcme, type Acme, type Joined } from './acme.ts'
import { atWork, projectMatrix, type AtWork, type ProjectQuestion } from './authz.matrix.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

const first = { 'if-match': '"1"' }
const everywhere: Grant = { scope: 'organization', permissions: ['billing.read'] }
const to = (projectId: string, ...permissions: string[]): Grant => ({
  scope: 'project',
  projectId,
  permissions,
})

/** What somebody asks about a viewer who works nowhere yet. */
interface Asking {
  acme: Acme
  self: Joined
  vic: Joined
}

/** A question without an example does not compile. */
const questions: Record<ProjectQuestion, (asking: Asking) => Promise<Answer>> = {
  'to see other people': ({ acme, self }) => acme.ask(self, 'listPeople'),
  'to see another member': ({ acme, self, vic }) =>
    acme.ask(self, 'getMember', { memberId: vic.memberId }),
  'to see projects': ({ acme, self }) => acme.ask(self, 'listProjects'),
  'to give access to their project': (asking) => give(asking, to('lab', 'server.read')),
  'to give access to another project': (asking) => give(asking, to('plant', 'server.read')),
  'to give access to a project of others': (asking) => give(asking, to('theirs', 'server.read')),
  'to give access to everything': (asking) => give(asking, everywhere),
  'to give themselves more access': ({ acme, self }) => {
    const grants = [...(held[self.name as AtWork] ?? []), to('lab', 'server.write')]
    return acme.ask(self, 'grantAccess', { memberId: self.memberId, grants }, first)
  },
  'to invite into their project': ({ acme, self }) => {
    const people = [{ email: acme.who('ida').email, grants: [to('lab', 'server.read')] }]
    return acme.ask(self, 'inviteMembers', { people })
  },
}

const roles: Record<AtWork, string> = {
  guest: 'viewer',
  leader: 'viewer',
  member: 'member',
  manager: 'manager',
  owner: 'owner',
}
const held: Partial<Record<string, Grant[]>> = {
  guest: [to('lab', 'server.read')],
  leader: [to('lab', 'server.read', 'grant.change')],
}

onEveryDatabase('who may do what in projects', (open) => {
  const make = useAcme(open, { policies, directory })

  it.for(Object.keys(projectMatrix) as ProjectQuestion[])(
    'is as the matrix says: %s, and changes nothing for others (T02, T04, T17)',
    async (question) => {
      const acme = await make('bureau')
      await acme.projects('lab', 'plant')
      const other = await acme.found(acme.who('eve'), { policy: 'bureau' })
      const theirs = { id: 'theirs', organizationId: other.id, name: 'Theirs' }
      await acme.rollcall.projects.create(theirs)

      const found: Partial<Record<AtWork, string>> = {}
      for (const who of atWork) {
        const self = who === 'owner' ? acme.olle : await acme.add(who, roles[who], held[who])
        const vic = await acme.add(`vic${who}`, 'viewer')
        const ask = () => questions[question]({ acme, self: named(self, who), vic })
        const { status, body } =
          projectMatrix[question][who] === 'done' ? await ask() : await unchanged(acme.db, ask)
        found[who] = status < 300 ? 'done' : `${status} ${body.code}`
      }
      expect(found).toEqual(projectMatrix[question])
    },
  )

  it('shows everybody the projects they work in or give access to, and no others (T18)', async () => {
    const acme = await make('bureau')
    await acme.projects('lab', 'plant')
    const seen: Record<string, string[]> = {}
    for (const who of atWork) {
      const self = who === 'owner' ? acme.olle : await acme.add(who, roles[who], held[who])
      const { body } = await acme.ask(self, 'listProjects')
      seen[who] = body.projects.map(({ id }: { id: string }) => id)
    }
    expect(seen).toEqual({
      guest: ['lab'],
      leader: ['lab'],
      member: [],
      manager: ['lab', 'plant'],
      owner: ['lab', 'plant'],
    })
  })
})

function give({ acme, self, vic }: Asking, grant: Grant): Promise<Answer> {
  return acme.ask(self, 'grantAccess', { memberId: vic.memberId, grants: [grant] }, first)
}

function named<T extends Actor>(actor: T, name: string): T {
  return { ...actor, name }
}
