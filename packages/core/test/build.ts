// Decides what a plain organization, its people and its invitations look like in the tests of the rules.
import type { Actor } from '../src/actor.ts'
import type { Invitation } from '../src/invitation.ts'
import type { Member } from '../src/member.ts'
import type { AnswerFacts } from '../src/my-invitation.ts'
import type { Organization, Viewer } from '../src/organization.ts'
import { accessOf } from '../src/access.ts'
import { definePolicy } from '../src/define-policy.ts'
import type { InviteFacts } from '../src/invitation-draft.ts'
import type { PolicyDefinition } from '../src/policy-definition.ts'
import { roleOf, type Policy } from '../src/policy.ts'
import { standard } from '../src/presets/standard.ts'

export const now = '2026-03-01T12:00:00.000Z'
const weekLater = '2026-03-08T12:00:00.000Z'

function anOrganization(own: Partial<Organization> = {}): Organization {
  return {
    id: 'o1',
    name: 'Acme',
    policy: 'standard',
    memberCount: 5,
    ownerCount: 1,
    openInvitationCount: 0,
    version: 1,
    ...own,
  }
}

export function aMember(own: Partial<Member> = {}): Member {
  return {
    id: 'm2',
    organizationId: 'o1',
    userId: 'u2',
    email: 'mia@x.test',
    name: 'Mia',
    imageUrl: null,
    locale: null,
    role: 'member',
    grants: [],
    status: 'active',
    twoFactor: null,
    joinedAt: '2026-01-01T00:00:00.000Z',
    removedAt: null,
    lastActiveAt: null,
    version: 1,
    ...own,
  }
}

interface ViewerParts {
  policy?: Policy
  organization?: Partial<Organization>
  member?: Partial<Member>
}

/** Somebody who looks and acts: the member `m1`. */
export function aViewer(role = 'owner', parts: ViewerParts = {}): Viewer {
  const { policy = standard } = parts
  const self = { id: 'm1', userId: 'u1', email: 'vera@x.test', role }
  const member = aMember({ ...self, ...parts.member })
  return {
    policy,
    organization: anOrganization(parts.organization),
    member,
    role: roleOf(policy, role),
    access: accessOf(policy, role, member.grants),
    seats: null,
    mails: true,
  }
}

export function anInvitation(own: Partial<Invitation> = {}): Invitation {
  return {
    id: 'i1',
    organizationId: 'o1',
    email: 'Ida@x.test',
    name: null,
    locale: null,
    role: 'member',
    grants: [],
    message: null,
    status: 'pending',
    invitedById: 'm1',
    invitedAt: '2026-02-28T12:00:00.000Z',
    sentAt: '2026-02-28T12:00:00.000Z',
    expiresAt: weekLater,
    delivery: 'sent',
    version: 1,
    ...own,
  }
}

/** Nothing is known of the addresses: all may be invited. */
export function inviteFacts(own: Partial<InviteFacts> = {}): InviteFacts {
  return {
    taken: new Map(),
    unwanted: new Set(),
    projects: new Set(),
    registered: null,
    invitedToday: 0,
    ...own,
  }
}

export function anActor(own: Partial<Actor> = {}): Actor {
  return { userId: 'u9', email: 'ida@x.test', emailVerified: true, ...own }
}

/** The right person answers a fresh invitation from the bell; their inviter is an admin. */
export function anAnswer(own: Partial<AnswerFacts> = {}): AnswerFacts {
  return {
    policy: standard,
    invitation: anInvitation(),
    inviter: aMember({ id: 'm1', role: 'admin' }),
    actor: anActor(),
    member: undefined,
    seats: null,
    link: 'none',
    ...own,
  }
}

/** The standard policy in small, with some of its parts changed. */
export function aDefinition(own: Partial<PolicyDefinition> = {}): PolicyDefinition {
  return {
    roles: {
      owner: { permissions: 'all' },
      admin: { permissions: ['member.*', 'invitation.*'] },
      member: { permissions: ['member.read'] },
    },
    owners: { role: 'owner', atLeast: 1 },
    invitations: { role: 'member' },
    ...own,
  }
}

/** A policy with some of its invitation settings changed. */
export function aPolicy(invitations: Partial<PolicyDefinition['invitations']> = {}): Policy {
  return definePolicy(aDefinition({ invitations: { role: 'member', ...invitations } }))
}
