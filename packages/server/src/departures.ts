// Decides what becomes of people who were removed from their last organization: the host deletes their account.
import type { Kit } from './kit.ts'
import { deleteDeparture, findDepartures } from './repository/departure.ts'

/**
 * Has the host delete everybody who was removed and is in no organization any more. What fails is noted still and
 * done the next time.
 */
export async function settleDepartures({ db, directory, logger }: Kit): Promise<void> {
  if (!directory?.delete) return
  for (const { userId, stays } of await findDepartures(db)) {
    try {
      if (!stays) await directory.delete(userId)
      await deleteDeparture(db, userId)
    } catch (error) {
      logger.error(`rollcall: the host could not delete the user ${userId}`, error)
    }
  }
}
