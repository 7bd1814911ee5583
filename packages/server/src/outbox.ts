// Decides how mail leaves: written down with what it tells of, sent afterwards, as often as it takes.
import type { Logger } from './logger.ts'
import type { Database } from './repository/database.ts'
import {
  cancelMail,
  claimMail,
  failMail,
  findDue,
  isStillWanted,
  markSent,
  type QueuedMail,
} from './repository/outbox.ts'

/** A mail as the host's `sendMail` gets it. */
export interface OutgoingMail {
  to: string
  subject: string
  text: string
  html: string
  /** `Message-ID` and `Date`: the same on every try. */
  headers: Record<string, string>
  /** The same on every try: a provider that knows it sends one mail only. */
  idempotencyKey: string
}

/** Hands a mail to a mail server or provider; throws when that did not work. */
export type SendMail = (mail: OutgoingMail) => Promise<void>

/** What one round of sending did. */
export interface Flushed {
  sent: number
  failed: number
  cancelled: number
}

/** The dispatcher of the outbox. Several may run on one database. */
export interface Outbox {
  /** Sends what is due, now and whenever something comes; returns at once. */
  start(): void
  /** Sends what is due now, and waits for it: for serverless hosts and tests. */
  flush(): Promise<Flushed>
  /** Stops after the mail that is being sent. */
  stop(): Promise<void>
  /** Something was written down: look soon. */
  wake(): void
}

/** What the dispatcher needs. */
export interface OutboxParts {
  db: Database
  sendMail: SendMail | undefined
  /** The link of a mail; throws when the key it was frozen with, if there is one in it, is gone. */
  link(mail: QueuedMail): Promise<string>
  now(): string
  newId(): string
  logger: Logger
}

const pollMs = 2_000
const leaseMs = 60_000
const batch = 20
/** With the waits between them, two to four days. */
const mostAttempts = 24
/** Stands in a frozen mail where the link will be. No name or message can hold a NUL, so it stands nowhere else. */
export const placeholder = '\0link\0'

/** Makes the dispatcher. */
export function createOutbox(parts: OutboxParts): Outbox {
  const { db, sendMail, logger } = parts
  let running = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy: Promise<void> | undefined
  let again = false

  async function round(goesOn: () => boolean): Promise<Flushed> {
    const flushed: Flushed = { sent: 0, failed: 0, cancelled: 0 }
    if (!sendMail) return flushed
    for (;;) {
      const due = await findDue(db, parts.now(), batch)
      if (due.length === 0) return flushed
      for (const mail of due) {
        if (!goesOn()) return flushed
        const result = await dispatch(mail, sendMail)
        if (result) flushed[result] += 1
      }
    }
  }

  async function dispatch(mail: QueuedMail, send: SendMail): Promise<keyof Flushed | undefined> {
    const leaseId = parts.newId()
    const now = parts.now()
    if (!(await claimMail(db, mail.id, leaseId, now, plus(now, leaseMs)))) return undefined
    if (!(await isStillWanted(db, mail, now))) {
      await cancelMail(db, mail.id, leaseId)
      return 'cancelled'
    }
    try {
      await send(outgoing(mail, await parts.link(mail)))
    } catch (error) {
      const attempts = mail.attempts + 1
      logger.error(`rollcall: mail ${mail.id} could not be sent (try ${attempts})`, error)
      const failure = {
        attempts,
        lastError: messageOf(error),
        nextAt: plus(now, backOff(attempts)),
      }
      await failMail(db, mail.id, leaseId, attempts >= mostAttempts ? 'dead' : 'queued', failure)
      return 'failed'
    }
    await markSent(db, mail.id, leaseId, parts.now())
    return 'sent'
  }

  /** One round at a time; whoever is woken during a round goes round once more. */
  async function run(): Promise<void> {
    again = false
    await round(() => running).catch((error: unknown) => {
      logger.error('rollcall: the outbox could not be read', error)
    })
    busy = undefined
    schedule(again ? 0 : pollMs)
  }

  function schedule(delay: number): void {
    clearTimeout(timer)
    if (!running) return
    timer = setTimeout(() => {
      busy = run()
    }, delay)
    unref(timer)
  }

  return {
    flush: () => round(() => true),
    start() {
      running = true
      schedule(0)
    },
    async stop() {
      running = false
      clearTimeout(timer)
      await busy
    },
    wake() {
      if (busy) again = true
      else schedule(0)
    },
  }
}

/** A frozen mail with its link put in. The same mail gives the same bytes every time. */
function outgoing(mail: QueuedMail, link: string): OutgoingMail {
  const { text, html } = mail.body
  return {
    to: mail.recipient,
    subject: mail.subject,
    text: text.replaceAll(placeholder, link),
    html: html.replaceAll(placeholder, link),
    headers: { 'Message-ID': mail.messageId, Date: new Date(mail.createdAt).toUTCString() },
    idempotencyKey: mail.id,
  }
}

/** Half a minute, then twice as long each time, at most six hours; jitter keeps servers from marching in step. */
function backOff(attempts: number): number {
  const longest = 6 * 60 * 60_000
  return Math.min(longest, 30_000 * 2 ** (attempts - 1)) * (0.5 + Math.random() / 2)
}

function plus(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString()
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500)
}

/** A waiting dispatcher must not keep a Node process alive; elsewhere timers are plain numbers. */
function unref(timer: ReturnType<typeof setTimeout>): void {
  if (typeof timer === 'object' && 'unref' in timer) timer.unref()
}
