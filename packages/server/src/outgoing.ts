// Decides what a mail is when it leaves, and what whoever hands it over may answer.
import type { QueuedMail } from './repository/outbox.ts'

/** A mail as the host's `sendMail` gets it. */
export interface OutgoingMail {
  to: string
  subject: string
  text: string
  html: string
  /** Where the host says whose mail it is; it goes over what `sendMail` says of itself. */
  from?: string
  replyTo?: string
  /** `Message-ID` and `Date`: the same on every try. */
  headers: Record<string, string>
  /** The same on every try: a provider that knows it sends one mail only. */
  idempotencyKey: string
}

/**
 * Hands a mail to a mail server or provider; throws when that did not work. It is tried again later, unless the error
 * has `undeliverable: true`: then this mail will never be taken, and is given up at once.
 */
export type SendMail = (mail: OutgoingMail) => Promise<void>

/** Stands in a frozen mail where the link will be. Names and messages hold no URL in a mail, so it stands nowhere else. */
export const placeholder = 'https://rollcall.invalid/link'

/** A frozen mail with its link put in. The same mail gives the same bytes every time. */
export function outgoing(mail: QueuedMail, link: string): OutgoingMail {
  const { text, html } = mail.body
  const { sender, replyTo } = mail
  return {
    to: mail.recipient,
    ...(sender !== null && { from: sender }),
    ...(replyTo !== null && { replyTo }),
    subject: mail.subject,
    text: text.replaceAll(placeholder, () => link),
    html: html.replaceAll(placeholder, () => link),
    headers: { 'Message-ID': mail.messageId, Date: new Date(mail.createdAt).toUTCString() },
    idempotencyKey: mail.id,
  }
}

/** The `Message-ID` of a mail: its id at the host's domain. */
export function messageIdOf(id: string, origin: string): string {
  return `<${id}@${new URL(origin).hostname}>`
}

/** The id of the mail with this `Message-ID`, with or without its brackets. */
export function idOf(messageId: string): string {
  const plain = messageId.trim().replace(/^<|>$/g, '')
  return plain.slice(0, Math.max(plain.lastIndexOf('@'), 0))
}

/** Waits for a mail to be handed over, but not for ever: a server that hangs must not hold up the others. */
export async function handOver(
  send: SendMail,
  mail: OutgoingMail,
  patience: number,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience)
  })
  try {
    await Promise.race([send(mail), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Not `permanent`: nodemailer says that of every 5xx, also of a wrong password, which is ours to mend. */
export function isUndeliverable(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'undeliverable' in error &&
    error.undeliverable === true
  )
}
