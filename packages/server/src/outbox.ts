// Decides how mail leaves: written down with what it tells of, sent afterwards, as often as it takes.
import type { Logger } from './logger.ts'
import { handOver, isUndeliverable, outgoing, type SendMail } from './outgoing.ts'
import { reportMail, type MailReport } from './report.ts'
import type { Database } from './repository/database.ts'
import {
  cancelMail,
  claimMail,
  findDue,
  giveUpMail,
  isStillWanted,
  markSent,
  postponeMail,
  type QueuedMail,
} from './repository/outbox.ts'

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
  /** Stops after the mails that are being sent. */
  stop(): Promise<void>
  /** Something was written down: look soon. */
  wake(): void
  /**
   * Notes what a mail provider told the host of a mail afterwards: it stands on the row of the invitation. The same
   * report twice is one; a report of a mail that was followed by a newer one says nothing of that.
   *
   * @returns whether there is such a mail
   * @throws TypeError when the report names no mail or an unknown event
   */
  report(report: MailReport): Promise<boolean>
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
/** Less than the lease: who hangs is given up before anybody else takes the mail. */
const patienceMs = 50_000
const batch = 20
/** How many mails one dispatcher sends at a time. */
const lanes = 4
/** With the waits between them, two to four days. */
const mostAttempts = 24
/** Later than that a mail is no news: a dispatcher was off, or a backup was restored. */
const staleMs = 7 * 24 * 60 * 60_000

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
      const lane = async () => {
        for (let mail = due.shift(); mail && goesOn(); mail = due.shift()) {
          const result = await dispatch(mail, sendMail)
          if (result) flushed[result] += 1
        }
      }
      const ends = await Promise.allSettled(Array.from({ length: lanes }, lane))
      for (const end of ends) if (end.status === 'rejected') throw end.reason
      if (!goesOn()) return flushed
    }
  }

  async function dispatch(mail: QueuedMail, send: SendMail): Promise<keyof Flushed | undefined> {
    const leaseId = parts.newId()
    const now = parts.now()
    if (!(await claimMail(db, mail.id, leaseId, now, plus(now, leaseMs)))) return undefined
    if (!(await isStillWanted(db, mail, now)) || now >= plus(mail.createdAt, staleMs)) {
      await cancelMail(db, mail, leaseId)
      return 'cancelled'
    }
    try {
      await handOver(send, outgoing(mail, await parts.link(mail)), patienceMs)
    } catch (error) {
      await failed(mail, leaseId, error)
      return 'failed'
    }
    await markSent(db, mail, leaseId, parts.now())
    return 'sent'
  }

  async function failed(mail: QueuedMail, leaseId: string, error: unknown): Promise<void> {
    const attempts = mail.attempts + 1
    const failure = { attempts, lastError: messageOf(error) }
    const over = attempts >= mostAttempts || isUndeliverable(error)
    const what = over ? 'is given up' : 'could not be sent'
    logger.error(`rollcall: mail ${mail.id} ${what} (try ${attempts})`, error)
    if (over) await giveUpMail(db, mail, leaseId, failure)
    else {
      const nextAt = plus(parts.now(), backOff(attempts))
      await postponeMail(db, mail, leaseId, { ...failure, nextAt })
    }
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
    report: (report) => reportMail(db, report, parts.now()),
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
