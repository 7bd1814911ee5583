// What the model expects of the host's own acts, of the clock, and of a round of the outbox.
import { actorOf, nth, tells, type Act, type Real } from './act.ts'
import { end, isExpired, lastOwner, ok, owners, owns } from './rules.ts'
import type { Mail, Organization, World } from './world.ts'

export const createOrganization: Act = (world, { by }) => {
  const user = nth(world.users, by)
  if (!user || world.organizations.length >= 3) return undefined
  const create = ({ rollcall }: Real) =>
    rollcall.organizations.create({ name: 'Model', owner: actorOf(user) })
  return tells(ok, create, ({ organization, member }) => {
    const { userId, email } = user
    const owner = {
      id: member.id,
      userId,
      email,
      role: 'owner' as const,
      status: 'active' as const,
      switches: [],
      version: 1,
    }
    world.organizations.push({
      id: organization.id,
      live: true,
      seatLimit: null,
      members: new Map([[userId, owner]]),
      invitations: new Map(),
      offers: new Map(),
    })
  })
}

export const deleteOrganization: Act = (world, chosen) => {
  const organization = nth(world.organizations, chosen.organization)
  // Seldom: what is gone leaves little to do.
  if (!organization || chosen.lucky || chosen.what > 3) return undefined
  const expected = organization.live ? ok : { status: 404, code: 'not_found' }
  return tells(
    expected,
    ({ rollcall }) => rollcall.organizations.delete(organization.id),
    () => {
      organization.live = false
      world.mails = world.mails.filter((mail) => mail.organization !== organization)
    },
  )
}

/** The host sells another number of seats, maybe fewer than are taken; those who are there stay. */
export const setSeatLimit: Act = (world, { organization: index, what, lucky }) => {
  const organization = nth(world.organizations, index)
  if (!organization?.live) return undefined
  const seatLimit = lucky ? null : 1 + (what % 6)
  return tells(
    ok,
    ({ rollcall }) => rollcall.organizations.setSeatLimit(organization.id, seatLimit),
    () => {
      organization.seatLimit = seatLimit
    },
  )
}

/** The host has another address of somebody, maybe another one's, which is not proved yet. */
export const changeEmail: Act = (world, chosen) => {
  const user = nth(world.users, chosen.by)
  const other = nth(world.users, chosen.whom)
  if (!user || !other) return undefined
  const email = chosen.lucky ? `new${chosen.what}-${user.userId}@x.test` : other.email
  const verified = email === user.email && user.verified
  return tells(
    ok,
    ({ rollcall }) => rollcall.users.update(actorOf({ ...user, email, verified })),
    () => Object.assign(user, { email, verified }),
  )
}

/** The person proves the address they gave. */
export const verifyEmail: Act = (world, { by }) => {
  const user = nth(world.users, by)
  if (!user) return undefined
  return tells(
    ok,
    ({ rollcall }) => rollcall.users.update(actorOf({ ...user, verified: true })),
    () => {
      user.verified = true
      for (const member of membershipsOf(world, user.userId)) member.member.email = user.email
    },
  )
}

export const deleteUser: Act = (world, { by, lucky }) => {
  const user = nth(world.users, by)
  if (!user || lucky) return undefined
  const all = membershipsOf(world, user.userId)
  const needed = all.some(({ organization, member }) => owns(member) && owners(organization) === 1)
  return tells(
    needed ? lastOwner : ok,
    ({ rollcall }) => rollcall.users.delete(user.userId),
    () => {
      for (const { organization, member } of all) end(organization, member)
    },
  )
}

const minute = 60_000
const steps = [
  ['PT59S', 59_000],
  ['PT1M', minute],
  ['P1D', 24 * 60 * minute],
  ['P8D', 8 * 24 * 60 * minute],
] as const

export const advanceClock: Act = (world, { what }) => {
  const [duration, ms] = nth(steps, what) ?? steps[0]
  return tells(
    ok,
    async ({ clock }) => clock.advance(duration),
    () => {
      world.now += ms
    },
  )
}

/** Sends what waits: to those for whom there is still something to say. */
export const tick: Act = (world) => {
  const sent = world.mails.filter((mail) => isWanted(world, mail)).length
  const expected = { sent, failed: 0, cancelled: world.mails.length - sent }
  const flush = async ({ rollcall }: Real) => {
    const flushed = await rollcall.outbox.flush()
    if (JSON.stringify(flushed) !== JSON.stringify(expected))
      throw new Error(
        `The outbox did ${JSON.stringify(flushed)}; the model expects ${JSON.stringify(expected)}.`,
      )
  }
  return tells(ok, flush, () => {
    world.mails = []
  })
}

function isWanted(world: World, mail: Mail): boolean {
  if ('offer' in mail) return mail.offer.status === 'offered' && !isExpired(world, mail.offer)
  const { invitation, sending } = mail
  const { status, sendings } = invitation
  return status === 'pending' && sendings === sending && !isExpired(world, invitation)
}

function membershipsOf({ organizations }: World, userId: string) {
  return organizations
    .filter(({ live }) => live)
    .flatMap((organization: Organization) => {
      const member = organization.members.get(userId)
      return member && member.status !== 'removed' ? [{ organization, member }] : []
    })
}
