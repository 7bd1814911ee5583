// Decides how a host's options become what every route works with, and which of them cannot work.
import { standard, type Policy } from '@rollcall/core'
import { Kysely } from 'kysely'
import { withinDeadline } from './identify.ts'
import { wordsOf, type Kit } from './kit.ts'
import { limitsOf } from './limits.ts'
import { createLinks } from './links.ts'
import { plainLogger } from './logger.ts'
import { createMailings } from './mailing.ts'
import type { RollcallOptions } from './options.ts'
import { createOutbox } from './outbox.ts'
import type { Tables } from './repository/database.ts'
import { ours } from './repository/ours.ts'
import { dialectOf } from './repository/dialect.ts'
import { createAddressHash } from './secret.ts'
import { createThrottle } from './throttle.ts'
import { createTokens } from './token.ts'

/**
 * The options, checked and made ready.
 *
 * @throws TypeError when an option is missing or wrong, saying what, why, and how to mend it
 */
export function createKit(options: RollcallOptions): Kit {
  const { origin, sendMail, identify, policies = { standard } } = options
  const logger = plainLogger(options.logger ?? console)
  demandOption(
    options.database,
    'database',
    'There would be nowhere to keep members.',
    databaseHelp,
  )
  demandOption(identify, 'identify', 'Nobody could be told from anybody else.', identifyHelp)
  const host = isKysely(options.database)
    ? options.database
    : new Kysely<Tables>({ dialect: options.database })
  dialectOf(host)
  for (const [name, policy] of Object.entries(policies)) demandDirectory(name, policy, options)
  const db = ours(host, policies)
  const tokens = createTokens(options.secret)
  const limits = limitsOf(options.limits)
  const links = createLinks(origin, options.links ?? {}, tokens)
  const mailings = createMailings(options.mail, origin, logger)
  const now = () => (options.now?.() ?? new Date()).toISOString()
  const newId = options.newId ?? (() => crypto.randomUUID())

  const outbox = createOutbox({
    db,
    sendMail,
    link: async ({ about, keyId, origin: own }) => {
      const where = { origin: own ?? origin, keyId }
      if ('ownershipOfferId' in about) return links.ownershipOffers(where)
      const { invitationId: id, linkVersion } = about
      return links.invitation({ id, linkVersion }, 'mail', where)
    },
    now,
    newId,
    logger,
  })
  if (!sendMail) {
    logger.info(
      'rollcall: no `sendMail` was given, so no mail is sent: invitations go by copied link. ' +
        'Use smtp() from @rollcall/server/smtp, or printMail() while developing.',
    )
  }

  return {
    db,
    policies,
    words: wordsOf(policies, options.words),
    identify: withinDeadline(identify, options.identifyWithin ?? 'PT10S'),
    directory: options.directory,
    guards: options.guards ?? {},
    origin,
    links,
    mailings,
    tokens,
    limits,
    throttle: createThrottle({ db, limits, logger }),
    hashAddress: createAddressHash(options.secret),
    outbox,
    mails: sendMail !== undefined,
    now,
    newId,
    logger,
    later(work) {
      const done = work().catch((error: unknown) =>
        logger.error('rollcall: could not be done afterwards', error),
      )
      try {
        options.waitUntil?.(done)
      } catch (error) {
        // What was asked is done: the answer must not be lost with this.
        logger.error('rollcall: `waitUntil` failed', error)
      }
    },
  }
}

const databaseHelp = 'Give your Kysely instance, or a dialect such as sqlite("app.db").'
const directoryHelp =
  'Give {findByEmail, register, delete}, as far as the policy needs them, or another policy.'
const identifyHelp = 'Give a function from a Request to {userId, email, emailVerified}, or null.'

function demandOption(value: unknown, name: string, why: string, how: string): void {
  if (value) return
  throw new TypeError(`Rollcall: there is no \`${name}\`. ${why} ${how}`)
}

/** By shape: the host may have another copy of Kysely installed than Rollcall. */
function isKysely(database: RollcallOptions['database']): database is Kysely<unknown> {
  return 'withoutPlugins' in database && 'getExecutor' in database
}

function demandDirectory(
  name: string,
  { invitations, removal }: Policy,
  { directory }: RollcallOptions,
): void {
  const { registered, register } = invitations.invitee
  if (registered === 'required')
    demandOption(
      directory,
      'directory',
      `Policy '${name}' invites only people who have an account, and nobody could say who has one.`,
      directoryHelp,
    )
  if (register)
    demandOption(
      directory?.register,
      'directory.register',
      `Policy '${name}' lets people be registered, and nobody could make their account.`,
      directoryHelp,
    )
  if (removal.afterLastOrganization === 'deleteUser')
    demandOption(
      directory?.delete,
      'directory.delete',
      `Policy '${name}' deletes people who are in no organization any more, and nobody could.`,
      directoryHelp,
    )
}
