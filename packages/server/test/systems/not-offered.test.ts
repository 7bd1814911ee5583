import { operations, type Grant, type Judged, type Verb } from '@rollcall/core'
import { expect, it } from 'vitest'
import { onEveryDatabase } from '../databases.ts'
import { unchanged } from '../dump.ts'
import { insideVerbs, wellFormed } from '../well-formed.ts'
import { systems, useSystem, type System, type SystemName } from './system.ts'

const names = Object.keys(systems) as SystemName[]

/** Of the whole organization, of a member's row, of an invitation's row, and of the offer of ownership. */
const wholeVerbs: Verb[] = ['inviteMembers', 'checkInvitations', 'registerPerson', 'listPeople']
const memberVerbs = insideVerbs.filter(
  // The preview of a removal is there to say why one is not offered.
  (verb) => operations[verb].path.includes(':memberId') && verb !== 'previewRemoval',
)
const invitationVerbs = insideVerbs.filter((verb) =>
  operations[verb].path.includes(':invitationId'),
)

/** Verbs that one control stands for: who sees the list sees each of it. */
const drawnWith: Partial<Record<Verb, Verb>> = {
  getMember: 'listPeople',
  // One switch with two positions: which one a row shows depends on where it stands.
  reactivateMember: 'suspendMember',
}

/** A request that a screen has no control for. */
interface Unoffered {
  verb: Verb
  ids: { memberId?: string; invitationId?: string }
}

const readers: Grant[] = [
  { scope: 'organization', permissions: ['member.read', 'invitation.read'] },
]

/** One member of each role, an open invitation, and an offer of ownership where there is one. */
async function populate(system: System, name: SystemName) {
  const { accounts, add, inviteOne, offer, olle, who } = system
  const { roles, owners } = systems[name]
  const members = [olle]
  for (const role of roles.filter(({ given }) => given === 'freely'))
    members.push(await add(role.name, role.name))
  if (name === 'permissions') members.push(await add('rita', 'member', readers))
  accounts.known.set(who('guest').email, 'guest')
  const { body } = await inviteOne(olle, who('guest'))
  const [, target] = members
  if (owners.transfer && target) await offer(target)
  return { members, invitationId: body.invitations[0].id as string }
}

/** All that the screens of somebody do not offer: judged as a screen judges it, by what the server sends. */
async function unoffered(
  { ask }: System,
  viewer: System['olle'],
  { members, invitationId }: Awaited<ReturnType<typeof populate>>,
): Promise<Unoffered[]> {
  const drawn = ({ actions, refusals }: Judged) => new Set([...actions, ...Object.keys(refusals)])
  const whole = drawn((await ask(viewer, 'getOrganization')).body.viewer)
  const { people = [] } = whole.has('listPeople') ? (await ask(viewer, 'listPeople')).body : {}
  const rows = new Map<string, ReadonlySet<string>>(
    people.map((row: Judged & { id: string }) => [row.id, drawn(row)]),
  )
  const offered = ({ verb, ids: { memberId, invitationId: id = memberId } }: Unoffered) => {
    const control = drawnWith[verb] ?? verb
    const own = verb === 'getMember' && id === viewer.memberId
    return own || whole.has(control) || (id !== undefined && rows.get(id)?.has(control))
  }
  const everything: Unoffered[] = [
    ...wholeVerbs.map((verb) => ({ verb, ids: {} })),
    ...members.flatMap(({ memberId }) => memberVerbs.map((verb) => ({ verb, ids: { memberId } }))),
    ...invitationVerbs.map((verb) => ({ verb, ids: { invitationId } })),
  ]
  return everything.filter((request) => !offered(request))
}

onEveryDatabase('what no screen offers', (open) => {
  const worlds = {
    collaborators: useSystem(open, 'collaborators'),
    permissions: useSystem(open, 'permissions'),
    services: useSystem(open, 'services'),
    administrators: useSystem(open, 'administrators'),
  }

  it.for(names)(
    '%s: a direct request of anybody for what their screens do not offer is 403 or 404 and changes nothing',
    { timeout: 30_000 },
    async (name) => {
      const system = await worlds[name]()
      const { ask, db } = system
      const world = await populate(system, name)
      const answered: string[] = []
      await unchanged(db, async () => {
        for (const viewer of world.members) {
          for (const { verb, ids } of await unoffered(system, viewer, world)) {
            const input = wellFormed(verb, ids) as never
            const { status } = await ask(viewer, verb, input, { 'if-match': '*' })
            answered.push(`${status === 403 || status === 404 ? 'no' : status}: ${verb}`)
          }
        }
      })
      expect(answered.length).toBeGreaterThan(10)
      expect(answered.filter((answer) => !answer.startsWith('no'))).toEqual([])
    },
  )

  it.for(names)(
    '%s: a stranger is told of nothing, and a signed-out one to sign in',
    async (name) => {
      const system = await worlds[name]()
      const { ask, db, olle, who } = system
      const { invitationId } = await populate(system, name)
      const ids = { memberId: olle.memberId, invitationId }
      await unchanged(db, async () => {
        for (const verb of insideVerbs) {
          const input = wellFormed(verb, ids) as never
          expect((await ask(who('eve'), verb, input)).status).toBe(404)
          expect((await ask(null, verb, input)).status).toBe(401)
        }
      })
    },
  )
})
