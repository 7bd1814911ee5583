// Decides how mail reaches a mail server: SMTP through nodemailer, the same bytes on every try.
import { createTransport } from 'nodemailer'
import type SMTPPool from 'nodemailer/lib/smtp-pool'
import type { SendMail } from './outgoing.ts'

/** Where the mail server is, and who the mails are from. */
export interface SmtpOptions {
  host: string
  port: number
  /** `Acme <team@acme.example>`, where the mail itself says nothing else. */
  from: string
  replyTo?: string
  /** TLS from the first byte. Default: `true` on port 465; elsewhere STARTTLS when the server offers it. */
  secure?: boolean
  auth?: { user: string; pass: string }
}

/** A `sendMail` that keeps its connections to the mail server open until it is closed. */
export interface SmtpSendMail extends SendMail {
  /** Ends the connections: a process that waits for its sockets can end. */
  close(): void
}

/** A `sendMail` over SMTP. Throws what the server says when it does not take the mail. */
export function smtp({ from, replyTo, ...server }: SmtpOptions): SmtpSendMail {
  const options: SMTPPool.Options = {
    ...server,
    secure: server.secure ?? server.port === 465,
    pool: true,
    // Together less than the lease of the outbox: a server that hangs must not have the mail sent twice.
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  }
  const transport = createTransport(options)
  const sendMail: SendMail = async ({
    to,
    subject,
    text,
    html,
    headers,
    idempotencyKey,
    ...own
  }) => {
    const reply = own.replyTo ?? replyTo
    const { 'Message-ID': messageId, Date: date, ...others } = headers
    const mail: Frozen = {
      from: own.from ?? from,
      to: { name: '', address: to },
      ...(reply && { replyTo: reply }),
      subject,
      text,
      html,
      ...(messageId && { messageId }),
      ...(date && { date }),
      headers: others,
      baseBoundary: idempotencyKey,
    }
    await transport.sendMail(mail).catch((error: unknown) => {
      throw isForGood(error) ? Object.assign(error, { undeliverable: true }) : error
    })
  }
  return Object.assign(sendMail, { close: () => transport.close() })
}

/**
 * A 5xx about the recipient or the mail itself is for good (RFC 5321, 4.2.1). One about us, such as a wrong password or
 * a sender that is not allowed, is mended by us: the mail waits.
 */
function isForGood(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const { command, responseCode } = error as { command?: unknown; responseCode?: unknown }
  const about = command === 'RCPT TO' || command === 'DATA'
  return about && typeof responseCode === 'number' && responseCode >= 500
}

/** What stands between the parts of a mail is random otherwise; the types of nodemailer leave it out. */
interface Frozen extends SMTPPool.MailOptions {
  baseBoundary: string
}
