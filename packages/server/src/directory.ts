// Decides what Rollcall asks the host about people who are no members yet: only policies that need it ask at all.
import { parseEmail, Refusal, type PersonToRegister } from '@rollcall/core'
import type { Logger } from './logger.ts'

/** The host's accounts, as far as a policy needs them. */
export interface Directory {
  /** Who has an account with this address; `null` for nobody. */
  findByEmail(email: string): Promise<{ userId: string } | null>
  /** Makes an account, for policies with `invitee.register`. The host decides how its owner gets in. */
  register?(person: PersonToRegister): Promise<void>
  /**
   * Deletes an account, for policies with `afterLastOrganization: 'deleteUser'`. Called after the removal, at least
   * once: deleting twice must do no harm.
   */
  delete?(userId: string): Promise<void>
}

/**
 * The canonical addresses among these that have an account.
 *
 * @throws Refusal `unavailable` when the host cannot say
 */
export async function findRegistered(
  directory: Directory,
  emails: readonly string[],
  logger: Logger,
): Promise<ReadonlySet<string>> {
  const canonical = emails.flatMap((email) => parseEmail(email).outcome?.canonicalEmail ?? [])
  try {
    const found = await Promise.all(
      [...new Set(canonical)].map(async (email) =>
        (await directory.findByEmail(email)) ? [email] : [],
      ),
    )
    return new Set(found.flat())
  } catch (error) {
    logger.error('rollcall: the host could not say who has an account', error)
    throw new Refusal({ code: 'unavailable' })
  }
}
