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
import type { Logger } from './logger.ts'
import type { Outbox } from './outbox.ts'
import type { Act } from './repository/act.ts'
import { oursInside, type Database, type Trx } from './repository/database.ts'
import type { Throttle } from './throttle.ts'
import type { Channel, Tokens } from './token.ts'

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
  /** The link to the host's page that shows an invitation. The token stands in the fragment: no server sees it. */
  link(invitation: LinkParts, channel: Channel, keyId?: string): Promise<string>
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
  { db }: Pick<Kit, 'db'>,
  within: Within | undefined,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  return within?.trx ? work(oursInside(within.trx)) : db.transaction().execute(work)
}

/** What the host does by itself. */
export function hostAct({ now }: Pick<Kit, 'now'>, verb: HostVerb): Act {
  return { verb, by: null, at: now() }
}

/** Paths of the host's pages to which mails lead. */
export interface Links {
  /** Shows an invitation; its token stands in the fragment. Default: `/invitation`. */
  invitation?: string
  /** Shows the ownerships that are offered to whoever is signed in. Default: `/ownership-offers`. */
  ownershipOffer?: string
}

/** What a link is made of. */
interface LinkParts {
  id: string
  linkVersion: string
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

/**
 * The address of one of the host's pages.
 *
 * @throws TypeError when `origin` is missing or no plain origin, or the path leads away from it
 */
export function pageAt(origin: string | undefined, name: keyof Links, path: string): string {
  if (!origin || !isWebOrigin(origin)) {
    throw new TypeError(
      `Rollcall: \`origin\` is ${origin ? `'${origin}'` : 'missing'}. Links in mails begin with it, and ` +
        'taking it from a request would let anybody send people to their own site. ' +
        "Give scheme and host of your app, such as 'https://app.example.com', without a path.",
    )
  }
  const page = new URL(path, origin)
  if (page.origin !== origin) {
    throw new TypeError(
      `Rollcall: \`links.${name}\` is '${path}', which leads away from \`origin\`. ` +
        'Mails would send people to another site. Give a path such as /invitation.',
    )
  }
  return page.href
}

function isWebOrigin(origin: string): boolean {
  return /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin
}
