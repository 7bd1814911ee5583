// Decides who lives in the stories: a company of believable people, with long names and many scripts.
import type { Actor } from '@rollcall/core'
import { insertCrowd } from '@rollcall/server/testing'
import { sql } from 'kysely'
import { openWorld, type World } from './server.ts'

/** An organization of a story. */
export interface Company extends World {
  organizationId: string
  owner: Actor
  admin: Actor
  viewer: Actor
}

type Joiner = [email: string, name: string | null, role: string, joined: string, seen: string]

const everybody: Joiner[] = [
  ['sarah@acme.example', 'Sarah O’Connell', 'admin', 'P806D', 'PT18M'],
  ['xiuying.wang@acme.example', '王秀英', 'admin', 'P655D', 'PT4H'],
  ['thordis@acme.example', 'Þórdís Ragnheiður Guðmundsdóttir', 'member', 'P640D', 'PT51M'],
  ['kwame@acme.example', 'Kwame Asante-Boateng', 'member', 'P512D', 'PT7M'],
  ['olena.shevchenko@acme.example', 'Олена Шевченко', 'member', 'P431D', 'PT22H'],
  ['mohammed.elfassi@acme.example', 'محمد الفاسي', 'member', 'P388D', 'P3D'],
  ['ananya.sharma@acme.example', 'अनन्या शर्मा', 'member', 'P61D', 'PT3H'],
  [
    'jose-antonio.fernandez-de-la-cruz@subsidiaries.acme.example',
    'José Antonio Fernández de la Cruz y Montealegre',
    'viewer',
    'P58D',
    'P12D',
  ],
  ['audit@papadopoulou.example', null, 'viewer', 'P33D', 'P8D'],
]

/** An organization with its owner only. */
export async function openStudio(options?: { mail?: boolean; name?: string }): Promise<Company> {
  const world = await openWorld(options)
  const name = options?.name ?? 'Acme Cloud'
  const owner = world.account('olle@acme.example', { name: 'Olle Lindqvist' })
  const { organization } = await world.ago('P812D', () =>
    world.rollcall.organizations.create({ name, owner }),
  )
  return { ...world, organizationId: organization.id, owner, admin: owner, viewer: owner }
}

/** A company of ten. */
export async function openStaff(options?: { mail?: boolean }): Promise<Company> {
  const studio = await openStudio(options)
  const { owner } = studio
  const joined: Actor[] = []
  for (const joiner of everybody) joined.push(await join(studio, joiner))
  return { ...studio, admin: joined[0] ?? owner, viewer: joined.at(-1) ?? owner }
}

/** A company of ten, with four invitations that nobody has answered. */
export async function openCompany(options?: { mail?: boolean }): Promise<Company> {
  const staff = await openStaff(options)
  const { organizationId, owner, admin } = staff
  const invite = (by: Actor, ago: string, email: string, role: string) =>
    staff.ago(ago, () =>
      staff.ask(by, 'inviteMembers', { organizationId, people: [{ email, role }] }),
    )
  await invite(owner, 'P9D', 'procurement@grosshandelsgesellschaft-nord.example', 'viewer')
  await invite(admin, 'P6DT14H', 'lena.fischer@hamburg-hosting.example', 'member')
  await invite(owner, 'PT3H', 'noor@haddad.example', 'admin')
  return staff
}

/** Lets somebody join by invitation, in the past. */
export async function join(
  company: Company,
  [email, name, role, joined, seen]: Joiner,
): Promise<Actor> {
  const { organizationId, owner } = company
  const actor = company.account(email, { name })
  await company.ago(joined, async () => {
    await company.ask(owner, 'inviteMembers', { organizationId, people: [{ email, role }] })
    const { invitations } = await company.ask(actor, 'listMyInvitations', {})
    for (const { id } of invitations)
      await company.ask(actor, 'acceptInvitation', { invitationId: id })
  })
  await company.ago(seen, () => company.ask(actor, 'getOrganization', { organizationId }))
  return actor
}

/** A crowd with plain names, for lists of several pages. */
export async function crowd(company: Company, size: number): Promise<void> {
  for (let index = 1; index <= size; index += 1) {
    const number = String(index).padStart(3, '0')
    await join(company, [`guest${number}@acme.example`, `Guest ${number}`, 'viewer', 'P20D', 'P2D'])
  }
}

/** A company of as many as are wanted, the owner among them. */
export async function openThousands(size: number): Promise<Company> {
  const studio = await openStudio()
  const { organizationId, database } = studio
  await insertCrowd(database, { organizationId, members: size - 1, invitations: 0 })
  // A crowd is active in a time of its own: as long before now as it was after that time began.
  const since = sql`(julianday(last_active_at) - julianday('2029-01-01')) * 1440`
  const then = sql`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || cast(${since} as integer) || ' minutes')`
  await sql`update rollcall_member set last_active_at = ${then}, active_key = ${then}
    where last_active_at > '2029'`.execute(database)
  return studio
}

/** The token of a link to somebody's invitation. */
export async function tokenFor(company: Company, email: string, message?: string): Promise<string> {
  const { organizationId, owner } = company
  const { invitations } = await company.ask(owner, 'inviteMembers', {
    organizationId,
    people: [{ email }],
    delivery: 'link',
    ...(message === undefined ? {} : { message }),
  })
  const [invitation] = invitations
  return new URL(invitation?.link ?? '').hash.slice('#t='.length)
}
