// Decides what a rule over rows is: a sentence, and a query that finds only what breaks it.
import type { Kysely, RawBuilder } from 'kysely'

/** A rule. `number` is that of the invariant or threat it belongs to. */
export interface Rule {
  number: string
  says: string
  /** Rows that break it. */
  broken: RawBuilder<unknown>
}

/** What breaks a rule, in words. */
export async function broken(
  db: Kysely<unknown>,
  { number, says, broken: query }: Rule,
): Promise<string[]> {
  const { rows } = await query.execute(db)
  return rows.map((row) => `${number}: ${says}, but ${JSON.stringify(row)}`)
}
