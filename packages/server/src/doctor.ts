// Decides what is said of a database that is not as it should be: of its rows, and of roles that no policy knows.
import type { Kit } from './kit.ts'
import { examine } from './repository/examine.ts'
import { findUnknownRoles } from './repository/unknown-role.ts'

/** Everything that can be found, as sentences; none when all is well. Reads only. */
export async function findings(kit: Pick<Kit, 'db' | 'policies'>): Promise<string[]> {
  const found = await examine(kit.db)
  return [
    ...found.map(
      ({ organizationId, finding }) => `Organization ${JSON.stringify(organizationId)}: ${finding}`,
    ),
    ...(await unknownRoles(kit)),
  ]
}

/** Logs the roles that no policy knows: people who have one may do nothing, and would only say that it does not work. */
export async function reportUnknownRoles(
  kit: Pick<Kit, 'db' | 'policies' | 'logger'>,
): Promise<void> {
  for (const sentence of await unknownRoles(kit)) kit.logger.error(`rollcall: ${sentence}`)
}

async function unknownRoles({ db, policies }: Pick<Kit, 'db' | 'policies'>): Promise<string[]> {
  const unknown = await findUnknownRoles(db, policies)
  return unknown.map(
    ({ policy, role, members, invitations }) =>
      `${members} members and ${invitations} open invitations have the role '${role}', which the policy ` +
      `'${policy}' does not know. They may do nothing. Where it was renamed, write the old name into ` +
      '`formerly` of the new role.',
  )
}
