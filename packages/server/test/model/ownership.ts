// What the model expects of offers of ownership: made, accepted, turned down, taken back.
import { asks, nth, placeOf, type Act, type Chosen } from './act.ts'
import {
  actingIn,
  aWeek,
  isExpired,
  notFound,
  notPermitted,
  ok,
  owns,
  type Expected,
} from './rules.ts'
import type { Offer, Organization, User, World } from './world.ts'

export const offer: Act = (world, chosen) => {
  const place = placeOf(world, chosen)
  const member = nth(place?.organization.members.values() ?? [], chosen.whom)
  if (!place || !member) return undefined
  const { organization, user } = place
  const actor = actingIn(organization, user.userId)
  const fits = member.status === 'active' && ['admin', 'member'].includes(member.role)
  const waiting = [...organization.offers.values()].find(({ status }) => status === 'offered')
  const refusal = !actor
    ? notFound
    : actor.role !== 'owner'
      ? notPermitted
      : member.status === 'removed'
        ? notFound
        : !fits
          ? { status: 403, code: 'not_offerable' }
          : waiting && !isExpired(world, waiting)
            ? { status: 409, code: 'already_offered' }
            : undefined
  const input = { organizationId: organization.id, memberId: member.id }
  return asks(user, 'offerOwnership', input, refusal ?? { status: 201 }, (body) => {
    if (waiting) waiting.status = 'cancelled'
    const { userId: to } = member
    const made: Offer = {
      id: body.offer.id,
      from: user.userId,
      to,
      status: 'offered',
      expiresAt: world.now + aWeek,
    }
    organization.offers.set(made.id, made)
    world.mails.push({ organization, offer: made })
  })
}

export const acceptOffer: Act = (world, chosen) =>
  answering(world, chosen, ({ organization, found, user }) => {
    const from = organization.members.get(found.from)
    const to = organization.members.get(found.to)
    const holds = from && to && owns(from) && to.status === 'active'
    const refusal =
      mine(organization, found, user) ??
      closed(found) ??
      (isExpired(world, found) ? { status: 410, code: 'offer_expired' } : undefined) ??
      (holds ? undefined : { status: 409, code: 'offer_closed' })
    return asks(user, 'acceptOwnership', { offerId: found.id }, refusal ?? ok, () => {
      if (!from || !to) return
      found.status = 'accepted'
      from.role = 'admin'
      to.role = 'owner'
      from.version += 1
      to.version += 1
    })
  })

export const declineOffer: Act = (world, chosen) =>
  answering(world, chosen, ({ organization, found, user }) => {
    const refusal = mine(organization, found, user) ?? closed(found)
    return asks(user, 'declineOwnership', { offerId: found.id }, refusal ?? ok, () => {
      found.status = 'declined'
    })
  })

export const cancelOffer: Act = (world, chosen) => {
  const place = placeOf(world, chosen)
  const found = nth(place?.organization.offers.values() ?? [], chosen.what)
  if (!place || !found) return undefined
  const { organization, user } = place
  const actor = actingIn(organization, user.userId)
  const refusal = !actor ? notFound : actor.role === 'owner' ? closed(found) : notPermitted
  const input = { organizationId: organization.id, offerId: found.id }
  return asks(user, 'cancelOwnershipOffer', input, refusal ?? ok, () => {
    found.status = 'cancelled'
  })
}

interface Answering {
  organization: Organization
  found: Offer
  user: User
}

function answering(
  world: World,
  chosen: Chosen,
  step: (answering: Answering) => ReturnType<Act>,
): ReturnType<Act> {
  const organization = nth(world.organizations, chosen.organization)
  const found = nth(organization?.offers.values() ?? [], chosen.what)
  const right = world.users.find(({ userId }) => userId === found?.to)
  const user = chosen.lucky && right ? right : nth(world.users, chosen.by)
  return organization && found && user ? step({ organization, found, user }) : undefined
}

/** An offer to somebody else is not there, and neither is one of an organization that is gone. */
function mine({ live }: Organization, { to }: Offer, { userId }: User): Expected | undefined {
  return live && to === userId ? undefined : notFound
}

function closed({ status }: Offer): Expected | undefined {
  return status === 'offered' ? undefined : { status: 409, code: 'offer_closed' }
}
