// Decides what every route gets to work with: the host's options, checked and made ready.
import { standardWords, type Policy, type Words } from '@rollcall/core'
import type { Identify } from './identify.ts'
import type { Logger } from './logger.ts'
import type { Outbox } from './outbox.ts'
import type { Database } from './repository/database.ts'
import type { Channel, Tokens } from './token.ts'

/** What every route gets to work with. */
export interface Kit {
  db: Database
  policies: Readonly<Record<string, Policy>>
  /** The words of a policy, in the language nearest to the one asked for. */
  words(policy: string, locale: string | null): Words
  identify: Identify
  origin: string
  /** The link to the host's page that shows an invitation. */
  link(invitation: LinkParts, channel: Channel, keyId?: string): Promise<string>
  tokens: Tokens
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

/** What a link is made of. */
interface LinkParts {
  id: string
  linkVersion: string
}

/** The words of every policy: policy name, then language, then words. */
export type WordsOption = Readonly<Record<string, Readonly<Record<string, Words>>>>

/** Finds words by policy and language: the exact tag, its language, English, whatever there is. */
export function wordsOf(option: WordsOption | undefined): Kit['words'] {
  const all: WordsOption = { standard: { en: standardWords }, ...option }
  return (policy, locale) => {
    const languages = (Object.hasOwn(all, policy) && all[policy]) || {}
    const tags = [locale ?? 'en', locale?.split('-')[0] ?? 'en', 'en', ...Object.keys(languages)]
    const tag = tags.find((candidate) => Object.hasOwn(languages, candidate))
    return (tag === undefined ? undefined : languages[tag]) ?? { roles: {} }
  }
}

/**
 * The page of an invitation. The token stands in the fragment: browsers send it to no server and in no referrer.
 *
 * @throws TypeError when `origin` is missing or no plain origin
 */
export function linkTo(origin: string | undefined, path: string): (token: string) => string {
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
      `Rollcall: \`links.invitation\` is '${path}', which leads away from \`origin\`. ` +
        'Mails would send people to another site. Give a path such as /invitation.',
    )
  }
  return (token) => `${page.href}#t=${token}`
}

function isWebOrigin(origin: string): boolean {
  return /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin
}
