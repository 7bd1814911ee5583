// Invitations on the organization's side: made, sent again, handed over as a link, taken back.
import * as core from '@rollcall/core'
import { decided, parseEmail, Refusal, type InvitationDraft, type Refused } from '@rollcall/core'
import * as invitations from '../repository/invitation.ts'
import { closeExpired, closeInvitation } from '../repository/invitation-closing.ts'
import { findInvitation } from '../repository/my-invitation.ts'
import { enqueue } from '../repository/outbox.ts'
import { randomVersion } from '../token.ts'
import { freeze } from './freeze.ts'
import { readInviteFacts } from './invite-facts.ts'
import { countInvitations, dayOf } from './quota.ts'
import { demandVersion, type Addresses, type Write } from './route.ts'

/** Invites people: each address stands for itself. */
export const inviteMembers: Write<'inviteMembers'> = async (ask) => {
  const { kit, trx, viewer, input, registered, mailing, now, act } = ask
  const { organizationId, ...request } = input
  const { delivery = viewer.mails ? 'email' : 'link' } = request
  const facts = await readInviteFacts(trx, viewer, request.people, registered, now)

  const outcome = decided(core.inviteMembers(viewer, request, facts, now))
  const { allowed, refused } = await withinLimits(ask, outcome)
  const [first] = refused
  if (allowed.length === 0 && first) throw new Refusal(first.reason, refused)

  const drafts = allowed.map((draft) => ({
    ...draft,
    id: kit.newId(),
    linkVersion: randomVersion(),
  }))
  const addresses = drafts.map(({ canonicalEmail }) => canonicalEmail)
  await closeExpired(trx, organizationId, addresses, act)
  const made = await invitations.insertInvitations(
    trx,
    organizationId,
    viewer.member.id,
    drafts,
    act,
  )
  if (delivery !== 'link') await enqueue(trx, organizationId, freeze(ask, drafts), now)

  const links =
    delivery === 'email'
      ? []
      : await Promise.all(drafts.map((draft) => kit.links.invitation(draft, 'link', mailing)))
  return {
    invitations: made.map((invitation, index) => {
      const link = links[index]
      return link === undefined ? invitation : { ...invitation, link }
    }),
    refused,
  }
}

/** What of the invitations is within the limits; whom others have written to too often is refused like any address. */
async function withinLimits(
  ask: Parameters<Write<'inviteMembers'>>[0],
  { invitations: drafts, refused }: { invitations: InvitationDraft[]; refused: Refused[] },
) {
  const { viewer, now } = ask
  const ofDay = viewer.policy.invitations.perDay === null ? [] : [dayOf(viewer, now)]
  const addresses = drafts.map(({ canonicalEmail }) => canonicalEmail)
  const over = await countInvitations(ask, addresses, ofDay)
  const more = drafts.flatMap(({ email, canonicalEmail }) => {
    const reason = over.get(canonicalEmail)
    return reason ? [{ email, reason }] : []
  })
  const allowed = drafts.filter(({ canonicalEmail }) => !over.has(canonicalEmail))
  return { allowed, refused: [...refused, ...more] }
}

/** Sends an invitation again. The version of its links changes: every older one is dead. */
export const resendInvitation: Write<'resendInvitation'> = async (ask) => {
  const { trx, viewer, input, now, act, ifMatch } = ask
  const invitation = await invitations.getInvitation(
    trx,
    input.organizationId,
    input.invitationId,
    now,
  )

  const renewed = decided(core.resendInvitation(viewer, invitation, now))
  demandVersion(invitation, ifMatch)
  const address = parseEmail(invitation.email).outcome?.canonicalEmail ?? ''
  const reason = (await countInvitations(ask, [address])).get(address)
  if (reason) throw new Refusal(reason)

  const issue = { ...renewed, linkVersion: randomVersion() }
  const sent = await invitations.renewInvitation(trx, invitation, issue, act)
  await enqueue(trx, input.organizationId, freeze(ask, [{ ...sent, ...issue }]), now)

  return { invitation: sent }
}

/** The link of an invitation. The one answer that carries a token; it is stored nowhere. */
export const linkInvitation: Write<'linkInvitation'> = async (ask) => {
  const { kit, trx, viewer, input, mailing, now, act } = ask
  const invitation = await invitations.getInvitation(
    trx,
    input.organizationId,
    input.invitationId,
    now,
  )

  decided(core.linkInvitation(viewer, invitation))

  await invitations.noteLink(trx, invitation, act)

  const linkVersion = await invitations.getLinkVersion(trx, invitation.id)
  return {
    invitation,
    link: await kit.links.invitation({ id: invitation.id, linkVersion }, 'link', mailing),
  }
}

/** Takes an invitation back: every link of it is dead. */
export const revokeInvitation: Write<'revokeInvitation'> = async ({
  trx,
  viewer,
  input,
  now,
  act,
  ifMatch,
}) => {
  const invitation = await invitations.getInvitation(
    trx,
    input.organizationId,
    input.invitationId,
    now,
  )

  const closing = decided(core.revokeInvitation(viewer, invitation))
  demandVersion(invitation, ifMatch)

  return { invitation: await closeInvitation(trx, invitation, closing, act) }
}

/** The addresses of a request, of which the host may know accounts. */
export const invitedAddresses: Addresses<'inviteMembers'> = ({ input }) =>
  input.people.map(({ email }) => email)

/** The address of an invitation; none where there is no such invitation, which the route then says. */
export const addressOfInvitation: Addresses<'resendInvitation'> = async ({ kit, input, now }) => {
  const found = await findInvitation(kit.db, input.invitationId, now)
  const here = found?.invitation.organizationId === input.organizationId
  return found && here ? [found.invitation.email] : []
}
