// Decides what mail owes after a chaos: each link that was decided went out or had become pointless, always alike.
import { Kysely, sql } from 'kysely'
import { TextPlugin } from '../../src/repository/text-plugin.ts'
import { smtp } from '../../src/smtp.ts'
import { openRollcall } from '../../src/testing/index.ts'
import { connect } from '../connect.ts'
import { rowsOf } from '../dump.ts'
import type { MailSink } from './mail-sink.ts'

export interface MailFigures {
  /** Mails that were decided, that arrived, that arrived more than once, and that nobody wanted any more. */
  decided: number
  arrived: number
  repeated: number
  cancelled: number
  /** How often the mail server failed its sender. */
  faults: number
}

/** Sends all that waits, as a server would in the hours that follow. */
export async function drain(address: string, smtpPort: number): Promise<void> {
  const { dialect, end } = connect(address)
  const db = new Kysely<unknown>({ dialect })
  const sendMail = smtp({ host: '127.0.0.1', port: smtpPort, from: 'Acme <team@acme.test>' })
  for (let hours = 0; hours < 24; hours += 1) {
    const now = () => new Date(Date.now() + hours * 60 * 60_000)
    const { rollcall } = await openRollcall({ database: db, sendMail, now })
    await rollcall.outbox.flush()
    const { rows } = await sql`select id from rollcall_outbox where status = 'queued'`.execute(db)
    if (rows.length === 0) break
  }
  sendMail.close()
  await db.destroy()
  await end()
}

/** What is wrong with the mail, in words, and how much there was. */
export async function brokenMail(
  db: Kysely<unknown>,
  { arrived, faults }: MailSink,
): Promise<{ found: string[]; figures: MailFigures }> {
  const rows = await rowsOf(db, 'rollcall_outbox')
  const decided = new Set(rows.map((row) => String(row['message_id'])))
  const unfinished = rows
    .filter(({ status }) => status !== 'sent' && status !== 'cancelled')
    .map(({ id, status }) => `I18: every mail ends, but ${id} is ${status}`)
  const lost = rows
    .filter((row) => row['status'] === 'sent' && !arrived.has(String(row['message_id'])))
    .map(({ id }) => `I18: what was sent arrived, but ${id} did not`)
  const unknown = [...arrived.keys()]
    .filter((id) => !decided.has(id))
    .map((id) => `I18: no mail is sent that was not committed, but ${id} was`)
  const unlike = [...arrived]
    .filter(([, hashes]) => new Set(hashes).size > 1)
    .map(([id]) => `I18: every try has the same bytes, but those of ${id} differ`)
  const figures = {
    decided: rows.length,
    arrived: arrived.size,
    repeated: [...arrived.values()].filter((hashes) => hashes.length > 1).length,
    cancelled: rows.filter(({ status }) => status === 'cancelled').length,
    faults,
  }
  return {
    found: [...unfinished, ...lost, ...unknown, ...unlike, ...(await withheld(db))],
    figures,
  }
}

/** A mail is taken back only when its invitation is closed or has a newer link, or its offer is closed. */
async function withheld(db: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select b.id from rollcall_outbox b
    left join rollcall_invitation i on i.id = b.invitation_id
    left join rollcall_ownership_offer f on f.id = b.ownership_offer_id
    where b.status = 'cancelled' and ((i.status = 'pending' and i.link_version = b.link_version)
      or f.status = 'offered')`.execute(db.withPlugin(new TextPlugin()))
  return rows.map(({ id }) => `I18: what is wanted is sent, but ${id} was taken back`)
}
