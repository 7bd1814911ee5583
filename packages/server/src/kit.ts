// Decides what every route gets to work with: the host's options, checked and made ready.
import {
  administrators,
  administratorsWords,
  collaborators,
  collaboratorsWords,
  permissions,
  permissionsWords,
  services,
  servicesWords,
  standard,
  standardWords,
  type HostVerb,
  type Policy,
  type Words,
} from '@rollcall/core'
import type { Transaction } from 'kysely'
import type { Directory } from './directory.ts'
import type { Guards } from './guard.ts'
import type { Identify } from './identify.ts'
import type { Limits } from './limits.ts'
import type { LinkWriter } from './links.ts'
import type { Logger } from './logger.ts'
import type { Mailings } from './mailing.ts'
import type { Outbox } from './outbox.ts'
import type { Act } from './repository/act.ts'
import type { Database, Trx } from './repository/database.ts'
import { oursInside } from './repository/ours.ts'
import { transact } from './repository/transact.ts'
import type { Throttle } from './throttle.ts'
import type { Tokens } from './token.ts'

/** What every route gets to work with. */
export interface Kit {
  db: Database
  policies: Readonly<Record<string, Policy>>
  /** The words of a policy, in the language nearest to the one asked for. */
  words(policy: string, locale: string | null): Words
  identify: Identify
  /** The host's accounts; `undefined` where no policy needs them. */
  directory: Directory | undefined
  guards: Guards
  origin: string
  links: LinkWriter
  /** Whose mail it is. */
  mailings: Mailings
  tokens: Tokens
  limits: Limits
  throttle: Throttle
  /** What an address is counted under: without the secret, nobody finds out whose it is. */
  hashAddress(canonicalEmail: string): Promise<string>
  outbox: Outbox
  /** Whether invitations can be mailed. */
  mails: boolean
  /** The present moment, ISO 8601 UTC with milliseconds. */
  now(): string
  newId(): string
  logger: Logger
  /** Does something after the answer; a failure is logged. */
  later(work: () => Promise<void>): void
}

/** Joins the host's own transaction: what Rollcall writes stands or falls with it. */
export interface Within {
  // A host's transaction is over the host's own tables, whatever they are.
  // oxlint-disable-next-line no-explicit-any
  trx?: Transaction<any>
}

/** Works in the host's transaction, where it gave one, or in one of its own. */
export function inside<T>(
  { db, policies }: Pick<Kit, 'db' | 'policies'>,
  within: Within | undefined,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  return within?.trx ? work(oursInside(within.trx, policies)) : transact(db, work)
}

/** What the host does by itself. */
export function hostAct({ now }: Pick<Kit, 'now'>, verb: HostVerb): Act {
  return { verb, by: null, at: now() }
}

/** The words of every policy: policy name, then language, then words. */
export type WordsOption = Readonly<Record<string, Readonly<Record<string, Words>>>>

/** The words that presets bring along, whatever a host calls them. */
const presetWords: ReadonlyMap<Policy, Readonly<Record<string, Words>>> = new Map([
  [standard, standardWords],
  [collaborators, collaboratorsWords],
  [permissions, permissionsWords],
  [services, servicesWords],
  [administrators, administratorsWords],
])

/** Finds words by policy and language: the exact tag, its language, English, whatever there is. */
export function wordsOf(policies: Kit['policies'], option: WordsOption | undefined): Kit['words'] {
  const brought = Object.entries(policies).flatMap(([name, policy]) => {
    const words = presetWords.get(policy)
    return words ? [[name, words] as const] : []
  })
  const all: WordsOption = { ...Object.fromEntries(brought), ...option }
  return (policy, locale) => {
    const languages = (Object.hasOwn(all, policy) && all[policy]) || {}
    const tags = [locale ?? 'en', locale?.split('-')[0] ?? 'en', 'en', ...Object.keys(languages)]
    const tag = tags.find((candidate) => Object.hasOwn(languages, candidate))
    return (tag === undefined ? undefined : languages[tag]) ?? { roles: {} }
  }
}
