// What would come of inviting addresses, told before anything is sent.
import * as core from '@rollcall/core'
import { decided } from '@rollcall/core'
import { findRegistered } from '../directory.ts'
import { readInviteFacts } from './invite-facts.ts'
import type { Read } from './route.ts'

/** A verdict on each address, by the very rule that invites; nothing is made. */
export const checkInvitations: Read<'checkInvitations'> = async (ask) => {
  const { kit, actor, viewer, input, now } = ask
  const { directory, logger, db } = kit
  const { emails } = input
  await kit.throttle.lookups(actor.userId, emails.length, now)
  const people = emails.map((email) => ({ email }))
  const asks = viewer.policy.invitations.invitee.registered === 'required'
  const registered = asks && directory ? await findRegistered(directory, emails, logger) : null
  const facts = await readInviteFacts(db, viewer, people, registered, now)

  return { verdicts: decided(core.checkInvitations(viewer, emails, facts, now)) }
}
