// Decides the world of stories about my invitations: Noor, whom several organizations have invited.
import type { Actor } from '@rollcall/core'
import { openStudio, type Company } from './people.ts'

/** An organization, and Noor, whom it and others have invited. */
export interface Invited extends Company {
  noor: Actor
}

const names = [
  'Acme Cloud',
  'Nordic Labs',
  'Donaudampfschifffahrtsgesellschaft Wien',
  '東京デザイン',
]

/** Noor with some invitations, the first one the newest; with an address that is not `verified` she sees none. */
export async function openInvited(
  count: number,
  { verified = true }: { verified?: boolean } = {},
): Promise<Invited> {
  const studio = await openStudio()
  const noor = studio.account('noor@haddad.example', { name: 'Noor', emailVerified: verified })
  for (const [index, name] of names.slice(0, count).entries()) {
    const { owner } = studio
    const { organization } = await studio.rollcall.organizations.create({ name, owner })
    const message = index === 1 ? 'Good to talk yesterday. The plan is under Projects.' : undefined
    await studio.ago(`P${index}DT3H`, () =>
      studio.ask(owner, 'inviteMembers', {
        organizationId: organization.id,
        people: [{ email: noor.email }],
        ...(message === undefined ? {} : { message }),
      }),
    )
  }
  return { ...studio, noor }
}

/** Takes every invitation to Noor back, as somebody elsewhere would. */
export async function revokeAll({ ask, owner, noor }: Invited): Promise<void> {
  const { invitations } = await ask(noor, 'listMyInvitations', {})
  for (const { id, organization } of invitations) {
    await ask(owner, 'revokeInvitation', { organizationId: organization.id, invitationId: id })
  }
}
