// Decides what of an open invitation can be corrected: what it gives, name and language; never the address.
import { beyond } from './access.ts'
import { changedGrants, grantsAfter, tidyGrants, type Grant } from './grant.ts'
import { misfit, needless } from './grant-access.ts'
import { refuseEditing, type Invitation, type InvitationFacts } from './invitation.ts'
import { refuseAsking, wantedGrants } from './invitation-draft.ts'
import type { Viewer } from './organization.ts'
import { hasRole, type Policy } from './policy.ts'
import type { Decision } from './refusal.ts'

/** What may be changed of an open invitation. A field that is left out stays. */
export interface InvitationChange {
  role?: string
  /** Replaces the set before. What the role selects where nobody is asked for services follows the role by itself. */
  grants?: Grant[]
  /** `null` takes it out. */
  name?: string | null
  locale?: string | null
}

/** An invitation after a change. */
export type InvitationEdit = Pick<Invitation, 'role' | 'grants'> &
  Partial<Pick<Invitation, 'name' | 'locale' | 'invitedById'>>

/**
 * Whether and how the viewer changes an open invitation. Its link stays: the row says what it gives. Whoever changes
 * that stands for it from then on, like whoever sends it again. `projects`: the ids there are.
 */
export function editInvitation(
  viewer: Viewer,
  invitation: InvitationFacts,
  change: InvitationChange,
  projects: ReadonlySet<string>,
): Decision<InvitationEdit> {
  const { policy, member } = viewer
  const { role = invitation.role, grants: chosen, ...rest } = change
  const moved = role !== invitation.role
  const wanted = wantedAfter(policy, invitation, role, chosen)
  const grants = tidyGrants(wanted)
  const asked = { grants: changedGrants(invitation.grants, chosen ?? []).given, ...rest }
  const reason =
    refuseEditing(viewer, invitation) ??
    (moved && !hasRole(policy, role) ? { code: 'unknown_role' as const, role } : undefined) ??
    refuseAsking(policy, moved ? { ...asked, role } : asked) ??
    (chosen && misfit(policy, wanted, projects)) ??
    beyond(viewer, moved ? { role, grants } : { grants }) ??
    chosen?.map((grant) => needless(policy, role, grant)).find(Boolean)
  if (reason) return { reason }
  const { given, taken } = changedGrants(invitation.grants, grants)
  const same = !moved && given.length + taken.length === 0
  const edit = { ...rest, role, grants }
  return { outcome: same ? edit : { ...edit, invitedById: member.id } }
}

function wantedAfter(
  policy: Policy,
  invitation: InvitationFacts,
  role: string,
  chosen: Grant[] | undefined,
): readonly Grant[] {
  if (chosen) return wantedGrants(policy, role, chosen)
  return role === invitation.role ? invitation.grants : grantsAfter(policy, invitation, role)
}
