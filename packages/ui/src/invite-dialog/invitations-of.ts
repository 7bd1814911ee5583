// Decides what is sent of a draft: for each address what the policy asks for, and nothing else.
import type { InviteMembers, PersonToInvite, Policy } from '@rollcall/core'
import { accessToSend } from './draft-access.ts'
import type { Draft } from './use-draft.ts'

/** Somebody of the draft. */
export type Addressee = Pick<PersonToInvite, 'email' | 'name'>

/** The request for some of the people of a draft. */
export function invitationsOf(
  policy: Policy,
  { role, locale, grants: drawn, message }: Pick<Draft, 'role' | 'locale' | 'grants' | 'message'>,
  addressees: readonly Addressee[],
): InviteMembers {
  const { ask } = policy.invitations
  const named = goesNamed(policy)
  const grants = accessToSend(policy, role, drawn)
  const common = {
    ...(ask.includes('role') ? { role } : {}),
    ...(ask.includes('locale') ? { locale } : {}),
    ...(grants ? { grants } : {}),
  }
  const words = message.trim()
  return {
    people: addressees.map(({ email, name = '' }) => ({
      email,
      ...(named && name.trim() !== '' ? { name: name.trim() } : {}),
      ...common,
    })),
    ...(ask.includes('message') && words !== '' ? { message: words } : {}),
  }
}

/** Whether a name found beside an address goes along: where people are named by others at all. */
export function goesNamed({ invitations, members }: Policy): boolean {
  return invitations.ask.includes('name') || members.others.includes('displayName')
}
