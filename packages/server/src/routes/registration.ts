// People who get an account of the host, so that they can be invited.
import * as core from '@rollcall/core'
import { decided, parseEmail, Refusal } from '@rollcall/core'
import { findRegistered } from '../directory.ts'
import { demandNoVeto } from '../guard.ts'
import { onceOutside } from './once.ts'
import type { Read } from './route.ts'

/** Gives somebody an account. It invites nobody, and no row of ours changes: accounts are the host's. */
export const registerPerson: Read<'registerPerson'> = async (ask) => {
  const { kit, actor, viewer, input, now } = ask
  const { organizationId: _, ...asked } = input
  const { directory, guards, logger } = kit
  const register = directory?.register?.bind(directory)
  if (!directory || !register) throw new Refusal({ code: 'not_found' })

  await onceOutside(ask, async () => {
    await kit.throttle.lookups(actor.userId, 1, now)
    const registered = await findRegistered(directory, [asked.email], logger)
    const canonical = parseEmail(asked.email).outcome?.canonicalEmail ?? ''

    const person = decided(core.registerPerson(viewer, asked, registered.has(canonical)))
    await demandNoVeto(guards, 'registerPerson', { actor, input })

    await register(person)
  })

  return { person: decided(core.registerPerson(viewer, asked, false)) }
}
