// Decides who may give somebody an account of the host, so that they can be invited.
import { missing } from './access.ts'
import { parseEmail } from './email.ts'
import type { Viewer } from './organization.ts'
import type { PersonToRegister } from './operation-part.ts'
import type { Decision } from './refusal.ts'

/** Whether the viewer registers somebody. It invites nobody. `registered`: whether the address has an account already. */
export function registerPerson(
  viewer: Viewer,
  person: PersonToRegister,
  registered: boolean,
): Decision<PersonToRegister> {
  const { invitee } = viewer.policy.invitations
  const address = parseEmail(person.email)
  const reason =
    missing(viewer, 'invitation.create') ??
    (invitee.register ? undefined : { code: 'not_found' as const }) ??
    address.reason ??
    (registered ? { code: 'already_registered' as const } : undefined)
  return reason ? { reason } : { outcome: { ...person, email: address.outcome?.email ?? '' } }
}
