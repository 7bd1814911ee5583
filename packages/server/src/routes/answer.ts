// Decides how an invitation is answered: found first, then read again, judged and closed in one transaction.
import * as core from '@rollcall/core'
import {
  decided,
  Refusal,
  sameMailbox,
  type Actor,
  type AnswerFacts,
  type Declined,
  type Invitation,
  type Member,
  type Verb,
} from '@rollcall/core'
import type { Kit } from '../kit.ts'
import { policyOf } from '../policies.ts'
import type { Trx } from '../repository/database.ts'
import { closeInvitation } from '../repository/invitation-closing.ts'
import { getInvitation, getLinkVersion } from '../repository/invitation.ts'
import { findMember, findMemberOfUser, insertMember } from '../repository/member.ts'
import { findInvitation, type FoundInvitation } from '../repository/my-invitation.ts'
import { count } from '../repository/organization.ts'
import { getMemberSeats } from '../repository/seats.ts'
import type { Act } from '../repository/act.ts'
import { once, type Keyed } from './once.ts'
import { actOf, demandVersion, inOrganization } from './route.ts'

/** Who answers, and when. */
export interface Answering {
  verb: Verb
  kit: Kit
  actor: Actor
  now: string
  request: Keyed | undefined
  /** The version of the invitation or offer that the caller has seen. */
  ifMatch: number | undefined
}

/** An invitation and the way it was found. */
export interface Found extends FoundInvitation {
  link: AnswerFacts['link']
}

/**
 * The invitation of a link, in whatever state.
 *
 * @throws Refusal `link_unknown` when nobody here made the link, `invitation_revoked` when its invitation is gone
 */
export async function getByToken(kit: Kit, token: string, now: string): Promise<Found> {
  const link = await kit.tokens.read(token)
  if (!link) {
    await kit.throttle.wrongLink(now)
    throw new Refusal({ code: 'link_unknown' })
  }
  const found = await findInvitation(kit.db, link.id, now)
  if (!found) throw new Refusal({ code: 'invitation_revoked' })
  return { ...found, link: link.linkVersion === found.linkVersion ? 'current' : 'superseded' }
}

/**
 * An invitation to the caller's own address.
 *
 * @throws Refusal `not_found`, also for invitations of other people
 */
export async function getAddressed({ kit, actor, now }: Answering, id: string): Promise<Found> {
  const found = await findInvitation(kit.db, id, now)
  if (!found || !sameMailbox(found.invitation.email, actor.email)) {
    throw new Refusal({ code: 'not_found' })
  }
  return { ...found, link: 'none' }
}

/** Accepts: claim, membership and counters stand or fall together. */
export async function accept(ask: Answering, found: Found): Promise<{ member: Member }> {
  const { organizationId } = found.invitation
  const joined = await inOrganization(ask.kit, organizationId, (trx) =>
    once(ask, trx, () => join(trx, ask, found)),
  )
  // Only after the commit: the invitation stays closed although the answer is no.
  if (!joined) throw new Refusal({ code: 'invitation_revoked' })
  return joined
}

async function join(
  trx: Trx,
  ask: Answering,
  found: Found,
): Promise<{ member: Member } | undefined> {
  const { kit, actor } = ask
  const act: Act = actOf(ask, actor)
  const facts = await readFacts(trx, ask, found)

  const acceptance = decided(core.acceptInvitation(facts))
  if (acceptance.kind === 'joined') demandVersion(facts.invitation, ask.ifMatch)

  if (acceptance.close) await closeInvitation(trx, facts.invitation, acceptance.close, act)
  if (acceptance.kind === 'withdrawn') return undefined
  if (acceptance.kind === 'was_member') return { member: acceptance.member }

  const { id: invitationId, organizationId, role, name, locale } = facts.invitation
  const joining = {
    id: kit.newId(),
    organizationId,
    role,
    grants: acceptance.grants,
    displayName: name,
    locale,
    invitationId,
  }
  const member = await insertMember(trx, actor, joining, act)
  const owners = role === facts.policy.owners.role ? 1 : 0
  await count(trx, organizationId, { members: 1, owners })
  return { member }
}

/** Declines. What the invitee says of it is kept with the invitation. */
export async function decline(
  ask: Answering,
  found: Found,
  reason: string | undefined,
): Promise<Declined> {
  const { organizationId, id } = found.invitation
  const answer = async (trx: Trx): Promise<Declined> => {
    const facts = await readFacts(trx, ask, found)

    const { close } = decided(core.declineInvitation(facts))
    if (close) demandVersion(facts.invitation, ask.ifMatch)

    const closing = close && { ...close, ...(reason !== undefined && { reason }) }
    if (closing) await closeInvitation(trx, facts.invitation, closing, actOf(ask, ask.actor))
    return { invitation: { id, status: 'declined' } }
  }
  return inOrganization(ask.kit, organizationId, (trx) => once(ask, trx, () => answer(trx)))
}

/** Everything again, inside the lock: what was found a moment ago may have changed since. */
async function readFacts(
  trx: Trx,
  { kit, actor, now }: Answering,
  found: Found,
): Promise<AnswerFacts> {
  const { organizationId, id, invitedById } = found.invitation
  const invitation: Invitation = await getInvitation(trx, organizationId, id, now)
  const newest = (await getLinkVersion(trx, id)) === found.linkVersion
  return {
    policy: policyOf(kit.policies, found.organization.policy),
    invitation,
    inviter: invitedById ? await findMember(trx, organizationId, invitedById) : undefined,
    actor,
    member: await findMemberOfUser(trx, organizationId, actor.userId),
    seats: await getMemberSeats(trx, organizationId),
    link: found.link === 'current' && !newest ? 'superseded' : found.link,
  }
}
