// Invitations on the organization's side: made, sent again, handed over as a link, taken back.
import * as core from '@rollcall/core'
import { decided, parseEmail, Refusal, type Taken } from '@rollcall/core'
import type { Trx } from '../repository/database.ts'
import * as invitations from '../repository/invitation.ts'
import { findMemberEmails } from '../repository/member.ts'
import { enqueue } from '../repository/outbox.ts'
import { randomVersion } from '../token.ts'
import { freeze } from './freeze.ts'
import { demandVersion, type Write } from './route.ts'

/** Invites people: each address stands for itself. */
export const inviteMembers: Write<'inviteMembers'> = async ({ kit, trx, viewer, input, now }) => {
  const { organizationId, ...request } = input
  const { delivery = viewer.mails ? 'email' : 'link' } = request
  const taken = await findTaken(trx, organizationId, request.people, now)

  const { invitations: allowed, refused } = decided(core.inviteMembers(viewer, request, taken, now))
  const [first] = refused
  if (allowed.length === 0 && first) throw new Refusal(first.reason, refused)

  const drafts = allowed.map((draft) => ({
    ...draft,
    id: kit.newId(),
    linkVersion: randomVersion(),
  }))
  const addresses = drafts.map(({ canonicalEmail }) => canonicalEmail)
  await invitations.closeExpired(trx, organizationId, addresses, now)
  const made = await invitations.insertInvitations(
    trx,
    organizationId,
    viewer.member.id,
    drafts,
    now,
  )
  if (delivery !== 'link') await enqueue(trx, organizationId, freeze(kit, viewer, drafts), now)

  const links =
    delivery === 'email' ? [] : await Promise.all(drafts.map((draft) => kit.link(draft, 'link')))
  return {
    invitations: made.map((invitation, index) => {
      const link = links[index]
      return link === undefined ? invitation : { ...invitation, link }
    }),
    refused,
  }
}

/** Sends an invitation again. The version of its links changes: every older one is dead. */
export const resendInvitation: Write<'resendInvitation'> = async (ask) => {
  const { kit, trx, viewer, input, now, ifMatch } = ask
  const invitation = await invitations.getInvitation(
    trx,
    input.organizationId,
    input.invitationId,
    now,
  )

  const renewed = decided(core.resendInvitation(viewer, invitation, now))
  demandVersion(invitation, ifMatch)

  const issue = { ...renewed, linkVersion: randomVersion() }
  const sent = await invitations.renewInvitation(trx, invitation, issue, now)
  await enqueue(trx, input.organizationId, freeze(kit, viewer, [{ ...sent, ...issue }]), now)

  return { invitation: sent }
}

/** The link of an invitation. The one answer that carries a token; it is stored nowhere. */
export const linkInvitation: Write<'linkInvitation'> = async ({ kit, trx, viewer, input, now }) => {
  const invitation = await invitations.getInvitation(
    trx,
    input.organizationId,
    input.invitationId,
    now,
  )

  decided(core.linkInvitation(viewer, invitation))

  const linkVersion = await invitations.getLinkVersion(trx, invitation.id)
  return { invitation, link: await kit.link({ id: invitation.id, linkVersion }, 'link') }
}

/** Takes an invitation back: every link of it is dead. */
export const revokeInvitation: Write<'revokeInvitation'> = async ({
  trx,
  viewer,
  input,
  now,
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

  return { invitation: await invitations.closeInvitation(trx, invitation, closing, now) }
}

async function findTaken(
  trx: Trx,
  organizationId: string,
  people: { email: string }[],
  now: string,
): Promise<Taken> {
  const asked = people.flatMap(({ email }) => parseEmail(email).outcome?.canonicalEmail ?? [])
  const members = await findMemberEmails(trx, organizationId, asked)
  const invited = await invitations.findOpenEmails(trx, organizationId, asked, now)
  return new Map([
    ...invited.map((email) => [email, 'already_invited'] as const),
    ...members.map((email) => [email, 'already_member'] as const),
  ])
}
