// Invitations as the invitee finds them: by their address, or by a link.
import type { Invitation, OrganizationMark } from '@rollcall/core'
import type { Database } from './database.ts'
import { withGrants } from './grant.ts'
import { invitationColumns } from './invitation.ts'
import { shownName } from './snapshot.ts'

/** An invitation together with who invites to what. */
export interface FoundInvitation {
  invitation: Invitation
  organization: OrganizationMark
  invitedBy: { name: string | null }
  linkVersion: string
}

/** The open invitations to an address that can still be accepted, the newest first. */
export async function findMyInvitations(
  db: Database,
  canonicalEmail: string,
  now: string,
): Promise<FoundInvitation[]> {
  const rows = await invitations(db, now)
    .where('i.openEmail', '=', canonicalEmail)
    .where((eb) => eb.or([eb('i.expiresAt', 'is', null), eb('i.expiresAt', '>', now)]))
    .orderBy('i.invitedAt', 'desc')
    .orderBy('i.id')
    .execute()
  return rows.map(nested)
}

/** An invitation by its id, in whatever state. */
export async function findInvitation(
  db: Database,
  id: string,
  now: string,
): Promise<FoundInvitation | undefined> {
  const row = await invitations(db, now).where('i.id', '=', id).executeTakeFirst()
  return row && nested(row)
}

function invitations(db: Database, now: string) {
  return db
    .selectFrom('rollcallInvitation as i')
    .innerJoin('rollcallOrganization as o', 'o.id', 'i.organizationId')
    .leftJoin('rollcallMember as m', 'm.id', 'i.invitedById')
    .select(invitationColumns(now))
    .select(['i.linkVersion', 'o.name as organizationName', 'o.policy'])
    .select(shownName.as('invitedByName'))
}

type Row = Awaited<ReturnType<ReturnType<typeof invitations>['executeTakeFirstOrThrow']>>

function nested({
  linkVersion,
  organizationName,
  policy,
  invitedByName,
  ...row
}: Row): FoundInvitation {
  return {
    invitation: withGrants(row),
    organization: { id: row.organizationId, name: organizationName, policy },
    invitedBy: { name: invitedByName },
    linkVersion,
  }
}
