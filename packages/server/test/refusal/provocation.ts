// Decides what a provocation is: a world made ready, and the one question that is refused in it.
import { definePolicy, standard, type Policy } from '@rollcall/core'
import type { Directory } from '../../src/index.ts'
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
  /** Access is given one by one, in the organization and in its projects. One person owns it all. */
  bureau: definePolicy({
    permissions: ['billing.read'],
    switches: ['billing.read', 'invitation.create'],
    roles: {
      owner: { permissions: 'all' },
      manager: { permissions: ['organization.read', 'member.*', 'invitation.*', 'grant.change'] },
      member: { permissions: ['organization.read', 'member.read'] },
      viewer: { permissions: ['organization.read'] },
    },
    projects: { switches: ['server.read', 'server.write', 'grant.change'] },
    owners: {
      role: 'owner',
      exactly: 1,
      transfer: { to: ['manager'], formerOwnerBecomes: 'manager', expireAfter: 'P1D' },
    },
    members: { own: ['displayName', 'locale'], others: ['role'] },
    invitations: {
      ask: ['email', 'role', 'permissions', 'projects'],
      role: 'member',
      perDay: 3,
    },
  }),
  /** People have an account first; who works in a project is no administrator. */
  club: definePolicy({
    roles: {
      owner: { permissions: 'all' },
      administrator: { permissions: ['organization.read', 'member.*', 'invitation.*'] },
      guest: { permissions: [] },
    },
    projects: { switches: ['room.enter'] },
    owners: { role: 'owner' },
    invitations: {
      ask: ['email'],
      role: 'administrator',
      invitee: { registered: 'required', register: true, not: ['projectMember'] },
    },
  }),
}

/** Everybody has an account, but for those whose address says that they are nobody. */
export const directory: Directory = {
  findByEmail: async (email) => (email.startsWith('nobody') ? null : { userId: email }),
  register: async () => undefined,
}

/** A body as it stands, whatever it is. */
export function json(body: string): RequestInit {
  return { body, headers: { 'content-type': 'application/json' } }
}
