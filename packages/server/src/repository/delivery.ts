// What became of mails: noted on the invitation, reported by the host, and who wants none any more.
import { lesserEvents, parseEmail, type Delivery, type MailEvent } from '@rollcall/core'
import type { Database, Trx } from './database.ts'
import { transact } from './transact.ts'

/** What a mail tells of itself to whoever notes what became of it. */
export interface Posted {
  invitationId: string | null
  linkVersion: string | null
}

/**
 * Notes on an invitation what became of its mail. A mail before the newest says nothing of the invitation any more,
 * one that is closed never changes, and a complaint stands. The version stays: nobody edited anything, and no link dies.
 */
export async function noteDelivery(
  trx: Trx,
  { invitationId, linkVersion }: Posted,
  delivery: Delivery,
): Promise<void> {
  if (invitationId === null || linkVersion === null) return
  await trx
    .updateTable('rollcallInvitation')
    .set({ delivery })
    .where('id', '=', invitationId)
    .where('linkVersion', '=', linkVersion)
    .where('status', '=', 'pending')
    .where('delivery', '<>', 'complained')
    .execute()
}

/** What the host reports of a mail. */
export interface Reported {
  event: MailEvent
  at: string
  detail: string | null
}

/**
 * Writes a report down. `false`: there is no such mail. Reported mail was handed over, whatever the dispatcher saw of
 * it: it is not sent again. What was reported already, or less than was, changes nothing.
 */
export async function insertReport(
  db: Database,
  mailId: string,
  { event, at, detail }: Reported,
): Promise<boolean> {
  return transact(db, async (trx) => {
    const lesser = lesserEvents(event)
    const { numUpdatedRows } = await trx
      .updateTable('rollcallOutbox')
      .set((eb) => ({
        reported: event,
        reportedAt: at,
        reportedDetail: detail,
        status: 'sent',
        sentAt: eb.fn.coalesce('sentAt', eb.val(at)),
        body: null,
        leaseId: null,
        leaseUntil: null,
      }))
      .where('id', '=', mailId)
      .where((eb) =>
        eb.or([
          eb('reported', 'is', null),
          ...(lesser.length > 0 ? [eb('reported', 'in', lesser)] : []),
        ]),
      )
      .executeTakeFirstOrThrow()
    const mail = await trx
      .selectFrom('rollcallOutbox')
      .select(['organizationId', 'recipient', 'invitationId', 'linkVersion'])
      .where('id', '=', mailId)
      .executeTakeFirst()
    if (!mail || numUpdatedRows === 0n) return mail !== undefined
    await noteDelivery(trx, mail, event)
    if (event === 'complained') await insertUnwanted(trx, mail, at)
    return true
  })
}

/** The canonical addresses among these that complained of a mail of the organization. */
export async function findUnwanted(
  db: Database,
  organizationId: string,
  canonicalEmails: string[],
): Promise<ReadonlySet<string>> {
  if (canonicalEmails.length === 0) return new Set()
  const rows = await db
    .selectFrom('rollcallUnwantedMail')
    .select('canonicalEmail')
    .where('organizationId', '=', organizationId)
    .where('canonicalEmail', 'in', canonicalEmails)
    .execute()
  return new Set(rows.map(({ canonicalEmail }) => canonicalEmail))
}

/** Whether somebody complained of a mail of the organization. */
export async function isUnwanted(
  db: Database,
  { organizationId, email }: { organizationId: string; email: string },
): Promise<boolean> {
  return (await findUnwanted(db, organizationId, [canonicalOf(email)])).size > 0
}

/** A complaint is about all mail to the address, so an open invitation tells it whichever mail it was. */
async function insertUnwanted(
  trx: Trx,
  { organizationId, recipient }: { organizationId: string; recipient: string },
  since: string,
): Promise<void> {
  const canonicalEmail = canonicalOf(recipient)
  await trx
    .updateTable('rollcallInvitation')
    .set({ delivery: 'complained' })
    .where('organizationId', '=', organizationId)
    .where('openEmail', '=', canonicalEmail)
    .execute()
  if (await isUnwanted(trx, { organizationId, email: recipient })) return
  await trx
    .insertInto('rollcallUnwantedMail')
    .values({ organizationId, canonicalEmail, since })
    .execute()
}

function canonicalOf(email: string): string {
  return parseEmail(email).outcome?.canonicalEmail ?? email
}
