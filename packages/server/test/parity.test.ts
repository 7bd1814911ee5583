import type { Verb } from '@rollcall/core'
import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { openRollcall, person, type Answer } from '../src/testing/index.ts'
import { onEveryDatabase, type OpenDatabase } from './databases.ts'

/** What was asked, and answered. */
type Line = [asked: string, status: number, body: unknown]

const names = ['Ada', 'ada ', 'Ádám', 'Åsa', 'Zoë', 'zoe', 'Ωmega', '漢字', '😀 Emoji', 'ß-Straße']
const steps = 150

/** The one of the database that came first, which all others must repeat. */
let transcript: Line[] | undefined

onEveryDatabase('one trace of commands', (open) => {
  it('is answered alike by every database, word for word (I27)', async () => {
    const lines = await play(open)
    expect(lines).toHaveLength(steps)
    expect(new Set(lines.map(([, status]) => status)).size).toBeGreaterThan(3)
    transcript ??= lines
    expect(lines).toEqual(transcript)
  }, 60_000)
})

/** Asks the same of a new Rollcall, whose ids and clock are always the same. */
async function play(open: OpenDatabase): Promise<Line[]> {
  let ids = 0
  const { as, clock, rollcall, settled } = await openRollcall({
    database: new Kysely<unknown>({ dialect: await open() }),
    newId: () => `id-${String((ids += 1)).padStart(6, '0')}`,
    limits: { invitations: null, lookups: null },
  })
  const chance = countingFrom(27)
  const pick = <T>(values: readonly T[]): T => values[chance(values.length)] as T
  /** Before there is any, one that there is not. */
  const some = (known: readonly string[]) => (known.length > 0 ? pick(known) : 'none')
  const people = names.map((name, index) => person(`p${index}`, { name }))
  const [owner = person('p0')] = people
  const { organization } = await rollcall.organizations.create({ id: 'acme', name: 'Äcme', owner })
  const organizationId = organization.id
  const members: string[] = []
  const invitations: string[] = []

  const asks: (() => [Verb, object])[] = [
    () => ['inviteMembers', { people: [{ email: pick(people).email, role: pick(roles) }] }],
    () => ['inviteMembers', { people: people.slice(0, 3).map(({ email }) => ({ email })) }],
    () => ['acceptInvitation', { invitationId: some(invitations) }],
    () => ['acceptInvitation', { invitationId: invitations.at(-1) ?? 'none' }],
    () => ['declineInvitation', { invitationId: some(invitations) }],
    () => ['revokeInvitation', { invitationId: some(invitations) }],
    () => ['resendInvitation', { invitationId: some(invitations) }],
    () => ['changeMember', { memberId: some(members), role: pick(roles) }],
    () => ['changeMember', { memberId: some(members), displayName: pick(names) }],
    () => ['suspendMember', { memberId: some(members) }],
    () => ['reactivateMember', { memberId: some(members) }],
    () => ['removeMember', { memberId: some(members) }],
    () => ['listPeople', { sort: pick(sorts), limit: 3 }],
    () => ['listPeople', { search: pick(['ad', 'ЗО', 'zo', '漢', 'id-0000', 'x.test']) }],
    () => ['listPeople', { role: ['member', 'viewer'], sort: pick(sorts) }],
    () => ['listMyInvitations', {}],
    () => ['getMe', {}],
    () => ['getOrganization', {}],
    () => ['leaveOrganization', {}],
  ]
  const inside = (verb: Verb) => !outside.has(verb)
  const lines: Line[] = []
  for (let step = 0; step < steps; step += 1) {
    clock.advance('PT40S')
    const actor = chance(3) ? owner : pick(people)
    const [verb, input] = pick(asks)()
    const asked = inside(verb) ? { organizationId, ...input } : input
    const { body, status }: Answer = await as(actor).call(verb, asked)
    lines.push([`${step} ${actor.userId} ${verb} ${JSON.stringify(input)}`, status, body])
    for (const { id } of body?.invitations ?? [])
      if (!invitations.includes(id)) invitations.push(id)
    if (body?.member && !members.includes(body.member.id)) members.push(body.member.id)
    // What follows the answer must not meet the next question now here, now there.
    await settled()
  }
  return lines
}

const roles = ['admin', 'member', 'viewer']
const sorts = ['name', '-name', 'joinedAt', '-joinedAt', 'lastActiveAt', '-lastActiveAt']
const outside: ReadonlySet<Verb> = new Set<Verb>([
  'acceptInvitation',
  'declineInvitation',
  'listMyInvitations',
  'getMe',
])

/** The same numbers every time, below `most`. */
function countingFrom(seed: number): (most: number) => number {
  let state = seed
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * most)
  }
}
