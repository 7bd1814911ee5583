import { afterAll, beforeAll, expect, it } from 'vitest'
import { Kysely } from 'kysely'
import type { Actor } from '@rollcall/core'
import { openRollcall, person } from '../src/testing/index.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'
import { askHost, createHost, found, type Host } from './host/host.ts'
import { violations } from './invariants.ts'

/** How often each race is run; `.ci/run` asks for more. */
const times = Number(process.env['RACES'] ?? 4)
const patience = 30_000 + times * 2_000

onEveryDatabase('two servers on one database', (open) => {
  let left: Host
  let right: Host
  let db: Kysely<unknown>
  let known = 0
  const owner = person('olle')
  const somebody = () => person(`somebody${(known += 1)}`)

  beforeAll(async () => {
    const address = await open.address()
    left = createHost({ address })
    right = createHost({ address })
    await left.start()
    await right.start()
    db = new Kysely({ dialect: open.connect(address) })
  }, 60_000)
  afterAll(() => Promise.all([left.kill(), right.kill()]))

  it(
    'agree at once on who was removed, suspended or lowered (T63, I15)',
    async () => {
      const organizationId = await organization()
      const people = [{ email: somebody().email }]
      for (let round = 0; round < times; round += 1) {
        const [one, other] = round % 2 ? [left, right] : [right, left]
        const ada = somebody()
        const memberId = await join(organizationId, ada, 'admin')
        const asks = { organizationId, memberId }
        const seen = () => askHost(other, ada, 'getOrganization', { organizationId })
        const mayInvite = () => askHost(other, ada, 'inviteMembers', { organizationId, people })
        expect((await seen()).status).toBe(200)

        await askHost(one, owner, 'changeMember', { ...asks, role: 'viewer' })
        expect((await mayInvite()).body).toMatchObject({ code: 'not_permitted' })
        await askHost(one, owner, 'suspendMember', asks)
        expect((await seen()).status).toBe(404)
        await askHost(one, owner, 'reactivateMember', asks)
        expect((await seen()).status).toBe(200)
        await askHost(one, owner, 'removeMember', asks)
        expect((await seen()).status).toBe(404)
      }
    },
    patience,
  )

  it(
    'make one member of twenty acceptances at once (T28)',
    async () => {
      const organizationId = await organization()
      for (let round = 0; round < times; round += 1) {
        const ada = somebody()
        const invitationId = await invite(organizationId, ada)
        const answers = await Promise.all(
          alternating(20).map((host) => askHost(host, ada, 'acceptInvitation', { invitationId })),
        )
        expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
        expect(new Set(answers.map(({ body }) => body.member.id)).size).toBe(1)
      }
      await holds(organizationId, { member_count: times + 1, open_invitation_count: 0 })
    },
    patience,
  )

  it(
    'leave one owner where two leave at once (T14)',
    async () => {
      for (let round = 0; round < times; round += 1) {
        const organizationId = await organization()
        const ada = somebody()
        await join(organizationId, ada, 'owner')
        const answers = await Promise.all([
          askHost(left, owner, 'leaveOrganization', { organizationId }),
          askHost(right, ada, 'leaveOrganization', { organizationId }),
        ])
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
        expect(answers.filter(({ status }) => status === 409)).toHaveLength(1)
        await holds(organizationId, { member_count: 1, owner_count: 1 })
      }
    },
    patience,
  )

  it(
    'make one invitation where both invite one address at once (T31)',
    async () => {
      const organizationId = await organization()
      for (let round = 0; round < times; round += 1) {
        const people = [{ email: somebody().email }]
        const answers = await Promise.all(
          alternating(10).map((host) =>
            askHost(host, owner, 'inviteMembers', { organizationId, people }),
          ),
        )
        const made = answers.filter(({ status }) => status === 201)
        expect(made).toHaveLength(1)
      }
      await holds(organizationId, { open_invitation_count: times })
    },
    patience,
  )

  it(
    'let no more in than there are seats, of fifty who accept at once (T35, I16)',
    async () => {
      const organizationId = await organization()
      const { rollcall } = await openRollcall({ database: db, now: () => new Date() })
      const seats = 8
      await rollcall.organizations.setSeatLimit(organizationId, seats)
      const people = Array.from({ length: 50 }, somebody)
      const emails = people.map(({ email }) => ({ email }))
      const invited = await askHost(left, owner, 'inviteMembers', {
        organizationId,
        people: emails,
      })
      const answers = await Promise.all(
        alternating(50).map((host, index) => {
          const { id: invitationId } = invited.body.invitations[index]
          return askHost(host, people[index] ?? owner, 'acceptInvitation', { invitationId })
        }),
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(seats - 1)
      expect(answers.filter(({ body }) => body.code === 'seat_limit')).toHaveLength(51 - seats)
      await holds(organizationId, { member_count: seats, open_invitation_count: 51 - seats })
    },
    patience,
  )

  const alternating = (count: number) =>
    Array.from({ length: count }, (_, index) => (index % 2 ? left : right))

  async function organization(): Promise<string> {
    const { body } = await found(left, owner)
    return body.organization.id
  }

  async function invite(
    organizationId: string,
    { email }: Actor,
    role = 'member',
  ): Promise<string> {
    const people = [{ email, role }]
    const { body } = await askHost(left, owner, 'inviteMembers', { organizationId, people })
    return body.invitations[0].id
  }

  async function join(organizationId: string, actor: Actor, role: string): Promise<string> {
    const invitationId = await invite(organizationId, actor, role)
    const { body } = await askHost(right, actor, 'acceptInvitation', { invitationId })
    return body.member.id
  }

  async function holds(organizationId: string, counters: object): Promise<void> {
    const rows = await rowsOf(db, 'rollcall_organization')
    expect(rows.find(({ id }) => id === organizationId)).toMatchObject(counters)
    expect(await violations(db, { invitedOnly: true, seatsStay: true })).toEqual([])
  }
})
