// Decided here: which rules of core must be missed by a test when they are gone.
import { mutant, type Mutant } from './mutant.ts'

const mine = 'core/src/my-invitation.ts'
const member = 'core/src/member.ts'

export const rules: Mutant[] = [
  mutant(
    'an address that is not verified accepts',
    mine,
    "return verified === true ? 'right' : 'unverified'",
    "return verified === true ? 'right' : 'right'",
    'core/src/my-invitation.test.ts',
  ),
  mutant(
    'a truthy word counts as verified',
    mine,
    'verified === true',
    'Boolean(verified)',
    'core/src/my-invitation.test.ts',
  ),
  mutant(
    'somebody else accepts',
    mine,
    "if (!sameMailbox(actor.email, invitation.email)) return 'wrong'",
    '',
    'core/src/my-invitation.test.ts',
  ),
  mutant(
    'an inviter who is gone still invites',
    mine,
    "if (inviter?.status !== 'active') return 'inviter_not_permitted'",
    'if (!inviter) return undefined',
    'core/src/my-invitation.test.ts',
  ),
  mutant(
    'an inviter who was lowered still gives what they gave',
    mine,
    '    !beyond(giver, { role: promise.name, grants: promised })',
    '    true',
    'core/src/my-invitation.test.ts',
  ),
  mutant(
    'an older link still opens the invitation',
    mine,
    "      if (link === 'superseded') return { code: 'invitation_superseded' }\n",
    '',
    'core/src/my-invitation.test.ts',
  ),
  mutant(
    'the last owner goes',
    member,
    'owners < 0 && left < policy.owners.atLeast',
    'left < 0',
    'core/src/last-owner.test.ts',
  ),
  mutant(
    'an admin removes an owner',
    member,
    "(member.id === viewer.member.id ? { code: 'is_self' as const } : undefined) ??\n    present(member) ??\n    outranked(viewer, member.role)\n  return reason ? { reason } : endMembership",
    "(member.id === viewer.member.id ? { code: 'is_self' as const } : undefined) ??\n    present(member)\n  return reason ? { reason } : endMembership",
    'core/src/member.test.ts',
  ),
  mutant(
    'a suspended owner counts as one',
    member,
    "return role === policy.owners.role && member.status === 'active' ? 1 : 0",
    'return role === policy.owners.role ? 1 : 0',
    'core/src',
  ),
  mutant(
    'a role is given that is above the own',
    member,
    'return hasRole(viewer.policy, role) ? beyond(viewer, { role }) :',
    'return hasRole(viewer.policy, role) ? undefined :',
    'core/src/member.test.ts',
    'core/src/ceiling.test.ts',
  ),
  mutant(
    'permissions are given that are not held',
    'core/src/access.ts',
    "if (permission !== undefined) return { code: 'beyond_own_access', permission }",
    '',
    'core/src/ceiling.test.ts',
    'core/src/grant-access.test.ts',
  ),
  mutant(
    'a permission in one project is given that is not held there',
    'core/src/access.ts',
    "if (inside !== undefined) return { code: 'beyond_own_access', permission: inside, projectId }",
    '',
    'core/src/ceiling.test.ts',
    'core/src/grant-access.test.ts',
  ),
]
