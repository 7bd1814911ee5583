// Decides what becomes of mail: it goes no further than a mail server of the demo's own, and is kept for reading.
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { Clock } from './clock.ts'
import type { Database, MailRow } from './database.ts'

const most = 200

/** A mail as it is shown. */
export interface ReceivedMail {
  id: string
  messageId: string
  to: string
  from: string
  subject: string
  text: string
  html: string
  /** Where its links lead, each once. */
  links: string[]
  receivedAt: string
}

/** The loopback mail server. */
export interface MailServer {
  port: number
  close(): Promise<void>
}

/** Starts a mail server that only this machine can reach, on a port the system chooses. */
export async function startMailServer(db: Database, clock: Clock): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    // Senders keep their connections for the next mail: closing does not wait for them.
    closeTimeout: 100,
    onData(stream, session, callback) {
      const to = session.envelope.rcptTo.map((recipient) => recipient.address).join(', ')
      simpleParser(stream)
        .then((mail) =>
          insertMail(db, {
            id: randomUUID(),
            messageId: mail.messageId ?? '',
            recipient: to,
            sender: senderOf(mail),
            subject: mail.subject ?? '',
            plainText: mail.text ?? '',
            html: mail.html || '',
            receivedAt: clock.iso(),
          }),
        )
        .then(() => callback(), callback)
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  return { port, close: () => new Promise((resolve) => server.close(resolve)) }
}

/** What was received, the newest first. */
export async function findMails(db: Database): Promise<ReceivedMail[]> {
  const rows = await db
    .selectFrom('demoMail')
    .selectAll()
    .orderBy('receivedAt', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ recipient, sender, plainText, ...row }) => ({
    ...row,
    to: recipient,
    from: sender,
    text: plainText,
    links: linksOf(row.html, plainText),
  }))
}

async function insertMail(db: Database, mail: MailRow): Promise<void> {
  await db.insertInto('demoMail').values(mail).execute()
}

function senderOf({ from }: ParsedMail): string {
  const [sender] = from?.value ?? []
  return sender?.name ? `${sender.name} <${sender.address}>` : (sender?.address ?? '')
}

function linksOf(html: string, text: string): string[] {
  const inHtml = [...html.matchAll(/href="(https?:[^"]+)"/g)].map((match) => match[1] ?? '')
  const inText = [...text.matchAll(/https?:\/\/[^\s<>")\]]+/g)].map((match) => match[0])
  return [...new Set([...inHtml.map((link) => link.replaceAll('&amp;', '&')), ...inText])]
}
