// Decides what the host may report of a mail, after its provider told it.
import { mailEvents, type MailEvent } from '@rollcall/core'
import { idOf } from './outgoing.ts'
import type { Database } from './repository/database.ts'
import { insertReport } from './repository/delivery.ts'

/** What became of a mail, as the provider tells the host. Name the mail by either of its two marks. */
export interface MailReport {
  /** The `idempotencyKey` that `sendMail` got; hand it to the provider as a tag or as metadata. */
  idempotencyKey?: string
  /** The `Message-ID` that `sendMail` got, where the provider keeps it. */
  messageId?: string
  /**
   * `bounced`: returned for good; leave out what the provider still tries. `complained`: marked as spam; the address
   * gets no more mail of this organization.
   */
  event: MailEvent
  /** ISO 8601. Default: now. */
  at?: string
  /** The provider's own words, for whoever looks into the outbox. At most 500 characters are kept. */
  detail?: string
}

/**
 * Writes down what became of a mail. The same report twice is one, and reports may come in any order.
 *
 * @returns whether there is such a mail
 * @throws TypeError when the report names no mail or an unknown event
 */
export async function reportMail(db: Database, report: MailReport, now: string): Promise<boolean> {
  const { idempotencyKey, messageId, event, at = now, detail } = report
  const id = idempotencyKey ?? idOf(messageId ?? '')
  if (!id || !mailEvents.includes(event) || Number.isNaN(Date.parse(at))) {
    throw new TypeError(
      `Rollcall: \`outbox.report\` was given something that is no report of a mail. ` +
        'What became of it would be shown nowhere. ' +
        `Give {idempotencyKey} or {messageId}, and an \`event\`: ${mailEvents.join(', ')}.`,
    )
  }
  return insertReport(db, id, {
    event,
    at: new Date(at).toISOString(),
    detail: detail?.slice(0, 500) ?? null,
  })
}
