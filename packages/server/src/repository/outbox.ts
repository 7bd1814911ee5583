// The outbox: mails that are decided, written in the transaction of what they tell of.
import type { Delivery } from '@rollcall/core'
import type { MailText } from '../mail/layout.ts'
import type { Database, Trx } from './database.ts'
import { noteDelivery } from './delivery.ts'
import { transact } from './transact.ts'

/** What a mail is about: an invitation with its link, or an offer of ownership. */
type About = { invitationId: string; linkVersion: string } | { ownershipOfferId: string }

/** A mail that waits. */
export interface QueuedMail {
  id: string
  about: About
  recipient: string
  subject: string
  body: Pick<MailText, 'text' | 'html'>
  /** Whose mail it is, where the host says so. */
  sender: string | null
  replyTo: string | null
  /** Where the link begins; `null`: at the host's own origin. */
  origin: string | null
  keyId: string
  messageId: string
  createdAt: string
  attempts: number
}

/** A mail as it is decided. */
export type FrozenMail = Omit<QueuedMail, 'attempts' | 'createdAt'>

/** Freezes a mail: from here on, neither templates nor names change it. */
export async function enqueue(
  trx: Trx,
  organizationId: string,
  mails: FrozenMail[],
  now: string,
): Promise<void> {
  if (mails.length === 0) return
  const rows = mails.map(({ about, ...mail }) => ({
    ...mail,
    ...('ownershipOfferId' in about
      ? { ...about, invitationId: null, linkVersion: null }
      : { ...about, ownershipOfferId: null }),
    organizationId,
    body: JSON.stringify(mail.body),
    createdAt: now,
    status: 'queued' as const,
    attempts: 0,
    nextAt: now,
    leaseId: null,
    leaseUntil: null,
    lastError: null,
    sentAt: null,
    reported: null,
    reportedAt: null,
    reportedDetail: null,
  }))
  await trx.insertInto('rollcallOutbox').values(rows).execute()
}

/** Mails that may be sent now. */
export async function findDue(db: Database, now: string, limit: number): Promise<QueuedMail[]> {
  const rows = await db
    .selectFrom('rollcallOutbox')
    .select(['id', 'invitationId', 'linkVersion', 'ownershipOfferId', 'recipient', 'subject'])
    .select(['body', 'sender', 'replyTo', 'origin', 'keyId', 'messageId', 'createdAt', 'attempts'])
    .where('status', '=', 'queued')
    .where('nextAt', '<=', now)
    .where((eb) => eb.or([eb('leaseUntil', 'is', null), eb('leaseUntil', '<=', now)]))
    .orderBy('nextAt')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.flatMap(({ body, invitationId, linkVersion, ownershipOfferId, ...mail }) => {
    const about = aboutOf(invitationId, linkVersion, ownershipOfferId)
    return about && body ? [{ ...mail, about, body: JSON.parse(body) }] : []
  })
}

/** Takes a mail for oneself for a while. `false`: another dispatcher was faster. */
export async function claimMail(
  db: Database,
  id: string,
  leaseId: string,
  now: string,
  leaseUntil: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('rollcallOutbox')
    .set({ leaseId, leaseUntil })
    .where('id', '=', id)
    .where('status', '=', 'queued')
    .where('nextAt', '<=', now)
    .where((eb) => eb.or([eb('leaseUntil', 'is', null), eb('leaseUntil', '<=', now)]))
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/**
 * Whether what a mail is about is still open, a link in it the newest, its inviter still there, and nobody complained
 * meanwhile.
 */
export async function isStillWanted(
  db: Database,
  { about }: QueuedMail,
  now: string,
): Promise<boolean> {
  const open =
    'ownershipOfferId' in about
      ? db
          .selectFrom('rollcallOwnershipOffer')
          .select('id')
          .where('id', '=', about.ownershipOfferId)
          .where('status', '=', 'offered')
          .where((eb) => eb.or([eb('expiresAt', 'is', null), eb('expiresAt', '>', now)]))
      : db
          .selectFrom('rollcallInvitation as i')
          .leftJoin('rollcallMember as m', 'm.id', 'i.invitedById')
          .select('i.id')
          .where('i.id', '=', about.invitationId)
          .where('i.status', '=', 'pending')
          .where('i.linkVersion', '=', about.linkVersion)
          .where('i.delivery', '<>', 'complained')
          .where((eb) => eb.or([eb('i.expiresAt', 'is', null), eb('i.expiresAt', '>', now)]))
          .where((eb) => eb.or([eb('i.invitedById', 'is', null), eb('m.status', '=', 'active')]))
  return (await open.executeTakeFirst()) !== undefined
}

/** The mail is on its way: its text is forgotten. */
export async function markSent(
  db: Database,
  mail: QueuedMail,
  leaseId: string,
  sentAt: string,
): Promise<void> {
  await settle(db, mail, leaseId, { status: 'sent', sentAt, body: null }, 'sent')
}

/** The mail has nothing to tell any more, or came too late for what it tells of. */
export async function cancelMail(db: Database, mail: QueuedMail, leaseId: string): Promise<void> {
  await settle(db, mail, leaseId, { status: 'cancelled', body: null }, 'failed')
}

/** Why a mail could not be handed over. */
export interface Failure {
  attempts: number
  lastError: string
}

/** The mail could not be handed over, and waits. */
export async function postponeMail(
  db: Database,
  mail: QueuedMail,
  leaseId: string,
  failure: Failure & { nextAt: string },
): Promise<void> {
  await settle(db, mail, leaseId, failure)
}

/** The mail is given up: its text is forgotten, and whoever looks at the invitation is told. */
export async function giveUpMail(
  db: Database,
  mail: QueuedMail,
  leaseId: string,
  failure: Failure,
): Promise<void> {
  await settle(db, mail, leaseId, { ...failure, status: 'dead', body: null }, 'failed')
}

function aboutOf(
  invitationId: string | null,
  linkVersion: string | null,
  ownershipOfferId: string | null,
): About | undefined {
  if (invitationId !== null && linkVersion !== null) return { invitationId, linkVersion }
  return ownershipOfferId === null ? undefined : { ownershipOfferId }
}

/**
 * Only the holder of the lease may say what became of a mail. The mail and its invitation change together: a row never
 * tells what the outbox does not.
 */
async function settle(
  db: Database,
  { id, about }: QueuedMail,
  leaseId: string,
  change: Partial<{
    status: 'sent' | 'cancelled' | 'dead'
    body: null
    sentAt: string
    attempts: number
    lastError: string
    nextAt: string
  }>,
  delivery?: Delivery,
): Promise<void> {
  await transact(db, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('rollcallOutbox')
      .set({ ...change, leaseId: null, leaseUntil: null })
      .where('id', '=', id)
      .where('leaseId', '=', leaseId)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows > 0n && delivery && 'linkVersion' in about)
      await noteDelivery(trx, about, delivery)
  })
}
