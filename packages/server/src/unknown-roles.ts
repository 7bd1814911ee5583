// Decides what is said of roles that stand on rows and that no policy knows.
import type { Kit } from './kit.ts'
import { findUnknownRoles } from './repository/unknown-role.ts'

/** Logs each of them: people who have one may do nothing, and would only say that it does not work. */
export async function reportUnknownRoles({
  db,
  policies,
  logger,
}: Pick<Kit, 'db' | 'policies' | 'logger'>): Promise<void> {
  for (const { policy, role, members, invitations } of await findUnknownRoles(db, policies)) {
    logger.error(
      `rollcall: ${members} members and ${invitations} open invitations have the role '${role}', which the policy ` +
        `'${policy}' does not know. They may do nothing. Where it was renamed, write the old name into ` +
        '`formerly` of the new role.',
    )
  }
}
