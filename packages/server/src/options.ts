// Decides what a host gives: its database, its sign-in, its models, its mail.
import type { Policy } from '@rollcall/core'
import type { Dialect, Kysely } from 'kysely'
import type { Directory } from './directory.ts'
import type { Guards } from './guard.ts'
import type { Identify } from './identify.ts'
import type { WordsOption } from './kit.ts'
import type { LimitsOption } from './limits.ts'
import type { Links } from './links.ts'
import type { Logger } from './logger.ts'
import type { MailOption } from './mailing.ts'
import type { SendMail } from './outgoing.ts'
import type { SecretKey } from './secret.ts'

/** What a host gives. */
export interface RollcallOptions {
  /** The host's Kysely instance, or a dialect of one: SQLite, PostgreSQL or MariaDB. */
  // A host's tables are whatever they are.
  // oxlint-disable-next-line no-explicit-any
  database: Kysely<any> | Dialect
  /** Organization models by name. Default: `{ standard }`. */
  policies?: Readonly<Record<string, Policy>>
  /** What roles, permissions and services are called, by policy and language. Default: the words of presets, in each language of ours. */
  words?: WordsOption
  /** Who makes a request, by the host's own sign-in; `null` for nobody. */
  identify: Identify
  /** How long it may take, as an ISO 8601 duration; after that the answer is 503. Default: `PT10S`. */
  identifyWithin?: string
  /** The host's accounts, for policies that ask whether somebody has one. */
  directory?: Directory
  /** The host's own no, by verb: asked before the transaction, told to people in the host's words. */
  guards?: Guards
  /** Scheme and host of the app, such as `https://app.example.com`: every link in a mail begins with it. */
  origin: string
  /** Paths of the host's pages to which mails lead. */
  links?: Links
  /** At least 32 bytes that sign links; or several keys, of which the first signs, to change it without loss. */
  secret: string | readonly SecretKey[]
  /** Hands a mail over. Without it, invitations go by copied link. */
  sendMail?: SendMail
  /** Brand, sender, origin and templates of mail, for all organizations or by organization. */
  mail?: MailOption
  /**
   * Told of work that goes on after an answer, such as noting when somebody was last here: give the `waitUntil` of a
   * host that freezes its process once it has answered. The promise never rejects. Default: nobody waits.
   */
  waitUntil?: (work: Promise<void>) => void
  /** How much may be asked in which time; `null` switches a limit off. */
  limits?: LimitsOption
  /** The clock. Default: the machine's. */
  now?: () => Date
  /** New ids, without dots. Default: random UUIDs. */
  newId?: () => string
  /** Default: `console`. */
  logger?: Logger
}
