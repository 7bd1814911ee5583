// Decides what the demo keeps about itself: its clock, its secret, which tenants are there.
import { randomBytes } from 'node:crypto'
import type { Database } from './database.ts'

/** The value of a setting. */
export async function findSetting(db: Database, name: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('demoSetting')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.value
}

/** Writes a setting down. */
export async function saveSetting(db: Database, name: string, value: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('demoSetting')
    .set({ value })
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) await db.insertInto('demoSetting').values({ name, value }).execute()
}

/** The secret of this database, made on first use: links in mails outlive a restart. */
export async function ownSecret(db: Database): Promise<string> {
  const kept = await findSetting(db, 'secret')
  if (kept) return kept
  const made = randomBytes(32).toString('base64url')
  await saveSetting(db, 'secret', made)
  return made
}
