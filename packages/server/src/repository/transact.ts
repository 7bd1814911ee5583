// Decides how a transaction is done: what others were in the way of is done again, and what cannot be done says so.
import { Refusal } from '@rollcall/core'
import type { Database, Trx } from './database.ts'
import { dialectOf } from './dialect.ts'
import { faultOf } from './fault.ts'

const mostTries = 6
const longestMs = 10_000

/**
 * Does some work in a transaction of its own. When somebody else was in the way (a deadlock, a serialization
 * failure, a busy file), all of it is done again from fresh reads: it may therefore do nothing that cannot be undone.
 *
 * @throws Refusal `unavailable` when nothing was written because the database could not; `outcome_unknown` when the
 * connection was lost while it committed; with the database's error as `cause`
 */
export async function transact<T>(db: Database, work: (trx: Trx) => Promise<T>): Promise<T> {
  const until = Date.now() + longestMs
  for (let tries = 1; ; tries += 1) {
    const progress: Progress = { committing: false }
    try {
      return await once(db, work, progress)
    } catch (thrown) {
      // An error of the work says more than one of taking the work back.
      const cause = progress.failure ?? thrown
      const fault = faultOf(cause) ?? (progress.committing ? faultOf(thrown) : undefined)
      if (!fault) throw cause
      if (fault === 'conflict' && tries < mostTries && Date.now() < until) await pause(tries)
      else {
        const unknown = fault === 'lost' && progress.committing
        throw new Refusal({ code: unknown ? 'outcome_unknown' : 'unavailable' }, undefined, {
          cause,
        })
      }
    }
  }
}

interface Progress {
  committing: boolean
  failure?: unknown
}

/** What a write reads is locked first, so the weakest level will do; a stronger default of the host only costs. */
async function once<T>(
  db: Database,
  work: (trx: Trx) => Promise<T>,
  progress: Progress,
): Promise<T> {
  const begun = db.transaction()
  const transaction = dialectOf(db) === 'sqlite' ? begun : begun.setIsolationLevel('read committed')
  return transaction.execute(async (trx) => {
    const result = await work(trx).catch((error: unknown) => {
      progress.failure = error
      throw error
    })
    progress.committing = true
    return result
  })
}

/** Longer every time, and never twice the same: two who were in each other's way must not meet again. */
function pause(tries: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.random() * 10 * 2 ** tries)
  })
}
