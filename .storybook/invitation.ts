// Decides the world of stories about a link: an invitation to Noor, and what became of it.
import type { Actor } from '@rollcall/core'
import { openStudio, tokenFor, type Company } from './people.ts'
import { living, type Living } from './story.tsx'

/** An organization that gave Noor a link. */
export interface Linked extends Company {
  token: string
  noor: Actor
}

/** What was written to Noor. */
export const message = 'Good to talk yesterday. You will find the migration plan under Projects.'

/** A link to Noor, and then whatever happens to it. */
export function linked(
  prepare: (company: Linked) => Promise<unknown> = async () => undefined,
): Living<Linked> {
  return living(async () => {
    const studio = await openStudio()
    const noor = studio.account('noor@haddad.example', { name: 'Noor Haddad' })
    const company = { ...studio, noor, token: await tokenFor(studio, noor.email, message) }
    await prepare(company)
    return company
  })
}

/** Does the same with every open invitation with which it may be done. */
export async function forEachInvitation(
  { ask, owner, organizationId }: Company,
  verb: 'resendInvitation' | 'revokeInvitation',
): Promise<void> {
  const { people } = await ask(owner, 'listPeople', { organizationId, kind: 'invitation' })
  for (const { id, actions } of people) {
    if (actions.includes(verb)) await ask(owner, verb, { organizationId, invitationId: id })
  }
}
