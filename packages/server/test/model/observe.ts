// Decides how the model is compared with the rows: both as the same plain text.
import type { Grant } from '@rollcall/core'
import { sql, type Kysely } from 'kysely'
import { TextPlugin } from '../../src/repository/text-plugin.ts'
import type { World } from './world.ts'

/** What the model says is there, by organization. */
export function modelled({ organizations }: World): object {
  return byId(
    organizations.map(({ id, live, members, invitations, offers }) => {
      const parts = {
        members: [...members.values()].map((member) => ({ ...member })),
        invitations: [...invitations.values()].map((invitation) => ({
          id: invitation.id,
          email: invitation.email,
          role: invitation.role,
          switches: invitation.switches,
          status: invitation.status,
          invitedBy: invitation.invitedBy,
          sentAt: iso(invitation.sentAt),
          expiresAt: iso(invitation.expiresAt),
          version: invitation.version,
        })),
        offers: [...offers.values()].map((offer) => ({
          ...offer,
          expiresAt: iso(offer.expiresAt),
        })),
      }
      return [id, live ? tidy(parts) : nothing]
    }),
  )
}

/** What the rows say is there, by organization. */
export async function observed(host: Kysely<unknown>, { organizations }: World): Promise<object> {
  const db = host.withPlugin(new TextPlugin())
  const found: [string, object][] = []
  for (const { id } of organizations) found.push([id, await rowsOf(db, id)])
  return byId(found)
}

async function rowsOf(db: Kysely<unknown>, id: string): Promise<object> {
  const members = await sql<Record<string, unknown>>`select id, user_id as "userId", email, role,
      status, grants, version from rollcall_member where organization_id = ${id}`.execute(db)
  const invitations = await sql<Record<string, unknown>>`select i.id, i.email, i.role, i.grants,
      i.status, m.user_id as "invitedBy", i.sent_at as "sentAt", i.expires_at as "expiresAt",
      i.version from rollcall_invitation i join rollcall_member m on m.id = i.invited_by_id
      where i.organization_id = ${id}`.execute(db)
  const offers = await sql<Record<string, unknown>>`select f.id, a.user_id as "from",
      b.user_id as "to", f.status, f.expires_at as "expiresAt" from rollcall_ownership_offer f
      join rollcall_member a on a.id = f.from_member_id
      join rollcall_member b on b.id = f.to_member_id
      where f.organization_id = ${id}`.execute(db)
  return tidy({
    members: members.rows.map(withSwitches),
    invitations: invitations.rows.map(withSwitches),
    offers: offers.rows,
  })
}

const nothing = { members: [], invitations: [], offers: [] }

function withSwitches({ grants, ...row }: Record<string, unknown>): Record<string, unknown> {
  const held = (JSON.parse(String(grants)) as Grant[]).flatMap((grant) =>
    'permissions' in grant ? grant.permissions : [],
  )
  return { ...row, switches: held }
}

function tidy(parts: Record<string, object[]>): object {
  const sorted = Object.entries(parts).map(([name, rows]) => [
    name,
    rows.map((row) => byId(Object.entries(row))).toSorted(byText),
  ])
  return Object.fromEntries(sorted)
}

function byId(entries: [string, unknown][]): object {
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function byText(one: object, other: object): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
