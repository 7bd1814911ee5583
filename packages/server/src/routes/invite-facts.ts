// Decides what is looked up before people are invited: who they are here already, and what they could be given.
import {
  parseEmail,
  projectOf,
  type InviteFacts,
  type PersonToInvite,
  type Viewer,
} from '@rollcall/core'
import type { Database } from '../repository/database.ts'
import { findUnwanted } from '../repository/delivery.ts'
import { findProjectMemberEmails } from '../repository/grant.ts'
import { findOpenEmails } from '../repository/invitation.ts'
import { findMemberEmails } from '../repository/member.ts'
import { findProjectIds } from '../repository/project.ts'
import { findCounted } from '../repository/quota.ts'
import { dayOf } from './quota.ts'
import type { Registered } from './route.ts'

/** All that the rule asks about the people of a request. */
export async function readInviteFacts(
  db: Database,
  viewer: Viewer,
  people: readonly PersonToInvite[],
  registered: Registered,
  now: string,
): Promise<InviteFacts> {
  const { organization, policy } = viewer
  const { id } = organization
  const { invitee, perDay } = policy.invitations
  const emails = people.flatMap(({ email }) => parseEmail(email).outcome?.canonicalEmail ?? [])
  const projects = people.flatMap(({ grants = [] }) => grants.flatMap((g) => projectOf(g) ?? []))
  const invited = await findOpenEmails(db, id, emails, now)
  const members = await findMemberEmails(db, id, emails)
  const inProjects = invitee.not.includes('projectMember')
    ? await findProjectMemberEmails(db, id, emails)
    : []
  return {
    taken: new Map([
      ...invited.map((email) => [email, 'already_invited'] as const),
      ...members.map((email) => [email, 'already_member'] as const),
      ...inProjects.map((email) => [email, 'project_member'] as const),
    ]),
    unwanted: await findUnwanted(db, id, emails),
    projects: await findProjectIds(db, id, projects),
    registered: invitee.registered === 'required' ? registered : null,
    invitedToday: perDay === null ? 0 : await findCounted(db, dayOf(viewer, now)),
  }
}
