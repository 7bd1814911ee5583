// Roles that stand on rows and that no policy knows: whoever has one may do nothing.
import { currentRole, hasRole, type Policy } from '@rollcall/core'
import type { Database } from './database.ts'

/** A role without rights, and on how many rows it stands. */
export interface UnknownRole {
  policy: string
  role: string
  members: number
  /** Open ones. */
  invitations: number
}

/** The roles of members and open invitations that their policies do not know, not even by a former name. */
export async function findUnknownRoles(
  db: Database,
  policies: Readonly<Record<string, Policy>>,
): Promise<UnknownRole[]> {
  const members = await db
    .selectFrom('rollcallMember as m')
    .innerJoin('rollcallOrganization as o', 'o.id', 'm.organizationId')
    .select(['o.policy', 'm.role'])
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('m.listed', '=', 1)
    .groupBy(['o.policy', 'm.role'])
    .execute()
  const invitations = await db
    .selectFrom('rollcallInvitation as i')
    .innerJoin('rollcallOrganization as o', 'o.id', 'i.organizationId')
    .select(['o.policy', 'i.role'])
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('i.status', '=', 'pending')
    .groupBy(['o.policy', 'i.role'])
    .execute()
  const unknown = new Map<string, UnknownRole>()
  const rows = { members, invitations }
  for (const kind of ['members', 'invitations'] as const) {
    for (const { policy, role, count } of rows[kind]) {
      const rules = Object.hasOwn(policies, policy) ? policies[policy] : undefined
      if (rules && hasRole(rules, currentRole(rules, role))) continue
      const key = JSON.stringify([policy, role])
      const found = unknown.get(key) ?? { policy, role, members: 0, invitations: 0 }
      unknown.set(key, { ...found, [kind]: Number(count) })
    }
  }
  return [...unknown.values()]
}
