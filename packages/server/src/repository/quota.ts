// What was counted against limits. The rows are shared by all servers, so that their limits are one.
import type { ExpressionBuilder } from 'kysely'
import type { Window } from '../limits.ts'
import type { Database, QuotaTable, Tables, Trx } from './database.ts'
import { dialectOf } from './dialect.ts'
import { unlessThere } from './unless-there.ts'

/** What is counted: one subject of a limit in one window. */
export type Quota = Pick<QuotaTable, 'scope' | 'subject'> & Window

/** How much is counted. */
export async function findCounted(
  db: Database,
  { scope, subject, beginsAt }: Quota,
): Promise<number> {
  const row = await db
    .selectFrom('rollcallQuota')
    .select('counted')
    .where('scope', '=', scope)
    .where('beginsAt', '=', beginsAt)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.counted ?? 0
}

/** How much is counted for all subjects of a limit together. */
export async function sumCounted(
  db: Database,
  { scope, beginsAt }: Pick<Quota, 'scope' | 'beginsAt'>,
): Promise<number> {
  const { sum } = await db
    .selectFrom('rollcallQuota')
    .select((eb) => eb.fn.sum<string | number | null>('counted').as('sum'))
    .where('scope', '=', scope)
    .where('beginsAt', '=', beginsAt)
    .executeTakeFirstOrThrow()
  return Number(sum ?? 0)
}

/**
 * Holds rows until the transaction ends and says how much each has counted. Always in the same order, and after the
 * organization's row: who else wants some of them waits, and no two wait for each other.
 */
export async function lockQuotas(trx: Trx, quotas: readonly Quota[]): Promise<number[]> {
  if (quotas.length === 0) return []
  await insertMissing(trx, quotas)
  const rows = await trx
    .selectFrom('rollcallQuota')
    .select(['scope', 'subject', 'beginsAt', 'counted'])
    .where(isOneOf(quotas))
    .orderBy('scope')
    .orderBy('beginsAt')
    .orderBy('subject')
    .$if(dialectOf(trx) !== 'sqlite', (query) => query.forUpdate())
    .execute()
  const counted = new Map(rows.map((row) => [nameOf(row), row.counted]))
  return quotas.map((quota) => counted.get(nameOf(quota)) ?? 0)
}

/** Counts in rows that are held. */
export async function addToQuotas(trx: Trx, quotas: readonly Quota[], more: number): Promise<void> {
  if (quotas.length === 0 || more === 0) return
  await trx
    .updateTable('rollcallQuota')
    .set((eb) => ({ counted: eb('counted', '+', more) }))
    .where(isOneOf(quotas))
    .execute()
}

/** Counts, unless that would be more than the most: one statement decides, outside of any transaction too. */
export async function countUpTo(
  db: Database,
  quota: Quota,
  more: number,
  most: number,
): Promise<boolean> {
  if (await addUpTo(db, quota, more, most)) return true
  await insertMissing(db, [quota])
  return addUpTo(db, quota, more, most)
}

/** Forgets what was counted in windows that are over. */
export async function deleteQuotasBefore(db: Database, now: string): Promise<void> {
  await db.deleteFrom('rollcallQuota').where('endsAt', '<=', now).execute()
}

async function addUpTo(db: Database, quota: Quota, more: number, most: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('rollcallQuota')
    .set((eb) => ({ counted: eb('counted', '+', more) }))
    .where(isOneOf([quota]))
    .where('counted', '<=', most - more)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** In order: whoever inserts some of the same rows at the same moment waits, and in no circle. */
async function insertMissing(db: Database, quotas: readonly Quota[]): Promise<void> {
  const rows = quotas
    .map((quota) => ({ ...quota, counted: 0 }))
    .toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
  await unlessThere(db, db.insertInto('rollcallQuota').values(rows), 'scope').execute()
}

function isOneOf(quotas: readonly Quota[]) {
  const windows = new Map<string, Quota[]>()
  for (const quota of quotas) {
    const window = `${quota.scope} ${quota.beginsAt}`
    windows.set(window, [...(windows.get(window) ?? []), quota])
  }
  return ({ and, eb, or }: ExpressionBuilder<Tables, 'rollcallQuota'>) =>
    or(
      [...windows.values()].map((inWindow) => {
        const subjects = inWindow.map(({ subject }) => subject)
        const { scope = '', beginsAt = '' } = inWindow[0] ?? {}
        return and([
          eb('scope', '=', scope),
          eb('beginsAt', '=', beginsAt),
          eb('subject', 'in', subjects),
        ])
      }),
    )
}

/** Sorts as the primary key does: nothing before the subject holds a blank, and all of a scope are equally long. */
function nameOf({ scope, beginsAt, subject }: Pick<Quota, 'scope' | 'beginsAt' | 'subject'>) {
  return `${scope} ${beginsAt} ${subject}`
}
