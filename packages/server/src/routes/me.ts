// Who I am, and where.
import { roleLabel } from '@rollcall/core'
import { findMemberships } from '../repository/organization.ts'
import type { User } from './route.ts'

/** The caller and their organizations, by name. */
export const getMe: User<'getMe'> = async ({ kit, actor }) => {
  const memberships = await findMemberships(kit.db, actor.userId)
  return {
    user: actor,
    memberships: memberships.map((membership) => ({
      ...membership,
      roleLabel: roleLabel(
        kit.words(membership.organization.policy, actor.locale ?? null),
        membership.role,
      ),
    })),
  }
}
