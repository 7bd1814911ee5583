// Decides what an organization of the demo owes: by the month, for what runs in its projects.
import type { Clock } from './clock.ts'
import type { Database } from './database.ts'

/** What an instance costs in a month, in cents. */
const instancePrice = 1900
const months = 4

/** One month's bill. */
export interface Invoice {
  number: string
  /** The day it was written (ISO 8601). */
  date: string
  /** In cents of a euro. */
  amount: number
  status: 'open' | 'paid'
}

/** The last bills, the newest first. */
export async function findInvoices(
  db: Database,
  clock: Clock,
  organizationId: string,
): Promise<Invoice[]> {
  const projects = await db
    .selectFrom('demoProject')
    .select('instances')
    .where('organizationId', '=', organizationId)
    .execute()
  const amount = projects.reduce((sum, { instances }) => sum + instances * instancePrice, 0)
  const now = clock.now()
  return Array.from({ length: months }, (_, back) => {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1))
    const date = first.toISOString().slice(0, 10)
    const number = `${organizationId.toUpperCase()}-${date.slice(0, 7)}`
    return { number, date, amount, status: back === 0 ? 'open' : 'paid' }
  })
}
