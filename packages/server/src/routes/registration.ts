// People who get an account of the host, so that they can be invited.
import * as core from '@rollcall/core'
import { decided, parseEmail, Refusal } from '@rollcall/core'
import { findRegistered } from '../directory.ts'
import { demandNoVeto } from '../guard.ts'
import type { Read } from './route.ts'

/** Gives somebody an account. It invites nobody, and writes nothing here: accounts are the host's. */
export const registerPerson: Read<'registerPerson'> = async (ask) => {
  const { kit, actor, viewer, input, now } = ask
  const { organizationId: _, ...asked } = input
  const { directory, guards, logger } = kit
  if (!directory?.register) throw new Refusal({ code: 'not_found' })
  await kit.throttle.lookups(actor.userId, 1, now)
  const registered = await findRegistered(directory, [asked.email], logger)
  const canonical = parseEmail(asked.email).outcome?.canonicalEmail ?? ''

  const person = decided(core.registerPerson(viewer, asked, registered.has(canonical)))
  await demandNoVeto(guards, 'registerPerson', { actor, input })

  await directory.register(person)
  return { person }
}
