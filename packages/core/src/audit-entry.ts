// Decides what is kept of every act: who did what to whom, and what that was afterwards.
import type { Grant } from './grant.ts'
import type { Verb } from './operation.ts'

/** What the host itself does, beside the verbs of people. */
export const hostVerbs = [
  'createOrganization',
  'renameOrganization',
  'setSeatLimit',
  'addMember',
  'deleteUser',
  'createProject',
  'renameProject',
  'deleteProject',
] as const

/** One of them. */
export type HostVerb = (typeof hostVerbs)[number]

/** The verbs that an entry may name. */
export type AuditVerb = Verb | HostVerb

/** A membership as an entry keeps it: whoever replays the entries in order gets the memberships that there are. */
export interface MembershipState {
  userId: string
  role: string
  status: 'active' | 'suspended' | 'removed'
  grants: readonly Grant[]
}

/**
 * What changed, and what it is since: one row of one table. No names and no addresses: those stand on the rows, where
 * they can be erased.
 */
export type AuditChange =
  | {
      kind: 'member'
      id: string
      /** `null`: they were not there. */
      before: MembershipState | null
      after: MembershipState
      /** The invitation they accepted. */
      invitationId?: string
      /** The fields beside that changed: `displayName`, `locale`. */
      fields?: readonly string[]
    }
  | {
      kind: 'invitation'
      id: string
      role: string
      status: 'pending' | 'accepted' | 'declined' | 'revoked'
      /** Why it closed. */
      cause?: string
      /** What else changed of it. */
      fields?: readonly string[]
      /** What the invitee said when declining. */
      reason?: string
    }
  | {
      kind: 'ownershipOffer'
      id: string
      fromMemberId: string
      toMemberId: string
      status: 'offered' | 'accepted' | 'declined' | 'cancelled'
    }
  | { kind: 'organization'; id: string }
  | { kind: 'project'; id: string }

/** One entry of an organization's audit. Entries are added, and never changed. */
export interface AuditEntry {
  /** 1, 2, 3 … within the organization, without a gap. */
  seq: number
  at: string
  verb: AuditVerb
  /** Who did it; `null`: the host itself. */
  by: AuditPerson | null
  change: AuditChange
  /** Whom or what it was done to, as far as it has a name still; people without one are called by their address. */
  subject: AuditSubject
}

/** Which entries are asked for: all that fit every part of it. */
export interface AuditQuery {
  /** The user who did it. */
  actor?: string
  verb?: AuditVerb[]
  /** The member, invitation, offer or project it was done to, by id. */
  subject?: string
  /** From this moment on, ISO 8601 UTC. */
  since?: string
  cursor?: string
  /** 1 to 100. Default: 50. */
  limit?: number
}

/** Whom or what an entry is about. */
export interface AuditSubject {
  name: string | null
  /** Whether it is a member who is one no more. */
  removed: boolean
}

/** Somebody in an entry. */
export interface AuditPerson {
  userId: string
  /** As a member of the organization, who may be gone; `null` for somebody who never was one. */
  memberId: string | null
  /** Their address where they have no name; `null` where neither is known any more. */
  name: string | null
  /** Whether they are a member no more. */
  removed: boolean
}
