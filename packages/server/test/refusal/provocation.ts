// Decides what a provocation is: a world made ready, and the one question that is refused in it.
import { definePolicy, standard, type Policy } from '@rollcall/core'
import type { Answer } from '../../src/testing/index.ts'
import type { Acme } from '../acme.ts'

/** Makes the world ready and gives back the question. */
export type Provocation = (acme: Acme) => Promise<() => Promise<Answer>>

/** Models that refuse what the standard one allows. */
export const policies: Record<string, Policy> = {
  standard,
  /** Recruiters invite people and cannot see who is there. Nobody can say no. */
  discreet: definePolicy({
    roles: {
      owner: { permissions: 'all' },
      recruiter: { permissions: ['organization.read', 'invitation.create'] },
      member: { permissions: ['organization.read'] },
    },
    owners: { role: 'owner', atLeast: 1 },
    invitations: { role: 'member', declinable: false, atMost: 2 },
  }),
}

/** A body as it stands, whatever it is. */
export function json(body: string): RequestInit {
  return { body, headers: { 'content-type': 'application/json' } }
}
