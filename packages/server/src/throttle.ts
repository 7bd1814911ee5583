// Decides how often something may be tried that writes nothing: links that nobody made, addresses asked about.
import { Refusal } from '@rollcall/core'
import { windowOf, type Limits } from './limits.ts'
import type { Logger } from './logger.ts'
import type { Database } from './repository/database.ts'
import { countUpTo } from './repository/quota.ts'

/** Counts tries. They stay counted whatever becomes of the request. */
export interface Throttle {
  /**
   * Counts a link that nobody here made. From everybody together: whose request it is, only a header could say, which
   * anybody can write. Right links are not asked here, so nobody is locked out by what others try.
   *
   * @throws Refusal `too_many`
   */
  wrongLink(now: string): Promise<void>
  /**
   * Counts addresses that somebody wants to know something of.
   *
   * @throws Refusal `too_many`
   */
  lookups(userId: string, many: number, now: string): Promise<void>
}

/** Makes the throttle of one server; what is counted is counted for all. */
export function createThrottle({
  db,
  limits,
  logger,
}: {
  db: Database
  limits: Limits
  logger: Logger
}): Throttle {
  /** Until when wrong links are refused without asking the database again. */
  let closedUntil = ''
  return {
    async wrongLink(now) {
      const { wrongLinks: limit } = limits
      if (!limit) return
      if (now < closedUntil) throw new Refusal({ code: 'too_many', retryAt: closedUntil })
      const quota = { scope: 'wrongLinks', subject: '', ...windowOf(now, limit.per) }
      const counted = await countUpTo(db, quota, 1, limit.most).catch((error: unknown) => {
        logger.error('rollcall: wrong links could not be counted', error)
        return true
      })
      if (counted) return
      closedUntil = quota.endsAt
      logger.error(`rollcall: more than ${limit.most} wrong links since ${quota.beginsAt}`)
      throw new Refusal({ code: 'too_many', retryAt: closedUntil })
    },
    async lookups(userId, many, now) {
      const { lookups: limit } = limits
      if (!limit || many === 0) return
      const quota = { scope: 'lookups', subject: userId, ...windowOf(now, limit.per) }
      if (await countUpTo(db, quota, many, limit.most)) return
      throw new Refusal({ code: 'too_many', retryAt: quota.endsAt })
    },
  }
}
