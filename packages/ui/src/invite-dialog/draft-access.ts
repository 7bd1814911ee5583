// Decides what access of a draft is sent.
import { needless, tidyGrants, type Grant, type InvitationField, type Policy } from '@rollcall/core'
import type { AccessField } from '../access/access-fields.tsx'

const askedAs: Record<Grant['scope'], AccessField> = {
  organization: 'permissions',
  project: 'projects',
  service: 'services',
}

/** Whether an inviter chooses access beside the role. */
export function asksAccess(ask: readonly InvitationField[]): boolean {
  return Object.values(askedAs).some((field) => ask.includes(field))
}

/** What is sent of the chosen access: nothing that was not asked for, and nothing that the role brings anyway. */
export function accessToSend(
  policy: Policy,
  role: string,
  chosen: readonly Grant[],
): Grant[] | undefined {
  const { ask } = policy.invitations
  if (!asksAccess(ask)) return undefined
  const asked = chosen.filter(({ scope }) => ask.includes(askedAs[scope]))
  return tidyGrants(asked.filter((grant) => !needless(policy, role, grant)))
}
