// Decides how a part of a transaction is taken back when it is refused, and the rest of it stays.
import { Refusal, type Decision } from '@rollcall/core'
import { sql } from 'kysely'
import type { Trx } from './database.ts'

/** Does a part of a transaction, or nothing of it: then the reason is the answer. */
export async function attempt<T>(trx: Trx, work: () => Promise<T>): Promise<Decision<T>> {
  await sql`savepoint rollcall_attempt`.execute(trx)
  try {
    const outcome = await work()
    await sql`release savepoint rollcall_attempt`.execute(trx)
    return { outcome }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await sql`rollback to savepoint rollcall_attempt`.execute(trx)
    await sql`release savepoint rollcall_attempt`.execute(trx)
    return { reason: error.reason }
  }
}
