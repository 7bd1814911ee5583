// Decides the tables: strings, integers and null, the same in every database.
import type { Delivery, MailEvent } from '@rollcall/core'
import type { Kysely, Transaction } from 'kysely'

/** One row an organization. The counters change in the transaction of what they count. */
interface OrganizationTable {
  id: string
  name: string
  policy: string
  memberCount: number
  ownerCount: number
  openInvitationCount: number
  /** How many entries the audit of the organization has, and the seal of the last of them. */
  entryCount: number
  entryHash: string
  /** How many people it may have; null: any number. */
  seatLimit: number | null
  createdAt: string
  version: number
}

/** One row a person and organization, for ever: who comes back gets the same row again. */
export interface MemberTable {
  id: string
  organizationId: string
  userId: string
  email: string
  canonicalEmail: string
  /** The host's name of the person, as last seen. */
  hostName: string | null
  /** The name given in this organization; it wins. */
  displayName: string | null
  imageUrl: string | null
  locale: string | null
  role: string
  /** The rows of `rollcall_member_grant` once more, as JSON. */
  grants: string
  status: 'active' | 'suspended' | 'removed'
  /** 1 while the person stands in the list: an index can walk past the removed. */
  listed: 0 | 1
  twoFactor: 'on' | 'off' | null
  joinedAt: string
  removedAt: string | null
  lastActiveAt: string | null
  nameKey: string
  /** `lastActiveAt`, or an empty text: sort keys are never null. */
  activeKey: string
  version: number
}

/** One row an invitation. No row holds a secret: a link is this row's id and link version under a key. */
export interface InvitationTable {
  id: string
  organizationId: string
  email: string
  canonicalEmail: string
  /** The canonical address while the invitation is pending, else null: unique with the organization. */
  openEmail: string | null
  name: string | null
  locale: string | null
  role: string
  /** The rows of `rollcall_invitation_grant` once more, as JSON. */
  grants: string
  message: string | null
  status: 'pending' | 'accepted' | 'declined' | 'revoked'
  /** Why it closed: `accepted`, `revoked`, `already_member`, `inviter_removed`, … */
  cause: string | null
  /** What its invitee wrote when they declined. */
  declineReason: string | null
  invitedById: string | null
  invitedAt: string
  sentAt: string
  expiresAt: string | null
  closedAt: string | null
  /** What became of the newest mail; changes without `version`. */
  delivery: Delivery
  nameKey: string
  /** Random, not a counter: a restored backup must not issue an old link again. */
  linkVersion: string
  version: number
}

/** A project of the host: so that access to it can be given. */
interface ProjectTable {
  id: string
  organizationId: string
  name: string
  nameKey: string
  createdAt: string
}

/** One permission or role that was given, or that an invitation will give. */
export interface GrantColumns {
  /** What is given where, in one text: unique for its holder. */
  atom: string
  organizationId: string
  scope: 'organization' | 'project' | 'service'
  projectId: string | null
  service: string | null
  role: string | null
  permission: string | null
}

/** One row an offer of ownership; at most one of an organization is open. */
interface OwnershipOfferTable {
  id: string
  organizationId: string
  /** The organization while the offer waits, else null: unique. */
  openOrganizationId: string | null
  fromMemberId: string
  toMemberId: string
  status: 'offered' | 'accepted' | 'declined' | 'cancelled'
  offeredAt: string
  expiresAt: string | null
  closedAt: string | null
  version: number
}

/** How much of a limit is used up. */
export interface QuotaTable {
  /** The limit. */
  scope: string
  /** Whom it is counted for: a user, an organization, the hash of an address. */
  subject: string
  beginsAt: string
  endsAt: string
  counted: number
}

/** One row a request that came with a key. */
export interface RequestTable {
  /** The hash of user, verb and key. */
  id: string
  userId: string
  verb: string
  bodyHash: string
  /** Ids of rows and what no row holds, as JSON; `null` only inside the transaction that answers. */
  answer: string | null
  askedAt: string
}

/** Somebody who was removed under a policy that then has the host delete people who are nowhere any more. */
interface DepartureTable {
  userId: string
  departedAt: string
}

/** The words by which somebody is found. */
export interface PersonWordTable {
  organizationId: string
  kind: 'member' | 'invitation'
  word: string
  personId: string
}

/** Mails that are decided and not yet sent. The text is purged once it is on its way. */
interface OutboxTable {
  id: string
  organizationId: string
  /** What the mail is about: an invitation with its link, or an offer of ownership. */
  invitationId: string | null
  linkVersion: string | null
  ownershipOfferId: string | null
  recipient: string
  subject: string
  /** Text and HTML as JSON, with a placeholder for the link. */
  body: string | null
  /** Whose mail it is and where its link begins; `null`: as the host's options say. */
  sender: string | null
  replyTo: string | null
  origin: string | null
  /** The key the link is signed with, also after a rotation. */
  keyId: string
  messageId: string
  createdAt: string
  status: 'queued' | 'sent' | 'cancelled' | 'dead'
  attempts: number
  nextAt: string
  leaseId: string | null
  leaseUntil: string | null
  lastError: string | null
  sentAt: string | null
  /** What the host reported of it afterwards. */
  reported: MailEvent | null
  reportedAt: string | null
  reportedDetail: string | null
}

/** A mailbox that complained of a mail of an organization: it gets no more of it. */
interface UnwantedMailTable {
  organizationId: string
  canonicalEmail: string
  since: string
}

/** One change of one row, by whom. Rows are added, and never changed. */
export interface AuditEntryTable {
  organizationId: string
  seq: number
  at: string
  verb: string
  /** Who did it; `null`: the host itself. */
  userId: string | null
  kind: string
  subjectId: string
  /** An `AuditChange` as JSON. */
  change: string
  /** What seals this entry together with all before it. */
  hash: string
}

/** Every table of Rollcall. */
export interface Tables {
  rollcallOrganization: OrganizationTable
  rollcallMember: MemberTable
  rollcallMemberGrant: GrantColumns & { memberId: string }
  rollcallInvitation: InvitationTable
  rollcallInvitationGrant: GrantColumns & { invitationId: string }
  rollcallProject: ProjectTable
  rollcallOwnershipOffer: OwnershipOfferTable
  rollcallQuota: QuotaTable
  rollcallRequest: RequestTable
  rollcallDeparture: DepartureTable
  rollcallPersonWord: PersonWordTable
  rollcallOutbox: OutboxTable
  rollcallAuditEntry: AuditEntryTable
  rollcallUnwantedMail: UnwantedMailTable
}

/** A database, or a transaction of it. */
export type Database = Kysely<Tables>
/** A transaction: what repositories of writes take, so that nothing is written outside of one. */
export type Trx = Transaction<Tables>
