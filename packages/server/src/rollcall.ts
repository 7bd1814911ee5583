// Decides what a host gives and what it gets: one function, one object.
import { can, Refusal, standard, type Policy } from '@rollcall/core'
import type { Hono, MiddlewareHandler } from 'hono'
import { Kysely, type Dialect } from 'kysely'
import { identifyActor, type Identify } from './identify.ts'
import { linkTo, wordsOf, type Kit, type WordsOption } from './kit.ts'
import type { Logger } from './logger.ts'
import { createOrganizations, type Organizations } from './organizations.ts'
import { createOutbox, type Outbox, type SendMail } from './outbox.ts'
import { problemOf } from './problem.ts'
import { ours, type Tables } from './repository/database.ts'
import { dialectOf } from './repository/dialect.ts'
import { migrate } from './repository/migrate.ts'
import { findInvitation } from './repository/my-invitation.ts'
import { findViewer } from './repository/organization.ts'
import { createRoutes } from './routes/index.ts'
import { createUsers, type Users } from './users.ts'
import { createTokens, type Channel, type SecretKey } from './token.ts'

/** What a host gives. */
export interface RollcallOptions {
  /** The host's Kysely instance, or a dialect of one. SQLite and PostgreSQL. */
  // A host's tables are whatever they are.
  // oxlint-disable-next-line no-explicit-any
  database: Kysely<any> | Dialect
  /** Organization models by name. Default: `{ standard }`. */
  policies?: Readonly<Record<string, Policy>>
  /** What roles are called, by policy and language. Default: English for `standard`. */
  words?: WordsOption
  /** Who makes a request, by the host's own sign-in; `null` for nobody. */
  identify: Identify
  /** Scheme and host of the app, such as `https://app.example.com`: every link in a mail begins with it. */
  origin: string
  /** Paths of the host's pages. Default: `{ invitation: '/invitation' }`. */
  links?: { invitation?: string }
  /** At least 32 bytes that sign links; or several keys, of which the first signs, to change it without loss. */
  secret: string | readonly SecretKey[]
  /** Hands a mail over. Without it, invitations go by copied link. */
  sendMail?: SendMail
  /** The clock. Default: the machine's. */
  now?: () => Date
  /** New ids, without dots. Default: random UUIDs. */
  newId?: () => string
  /** Default: `console`. */
  logger?: Logger
}

/** A question about somebody's rights. */
export interface CanQuestion {
  userId: string
  organizationId: string
  permission: string
}

/** Whom a link invites. */
export interface Invitee {
  /** The whole address, to be filled in and locked. */
  email: string
  name: string | null
  /** How the link travelled. `mail` went to that mailbox; a copied `link` proves nothing of who opens it. */
  channel: Channel
}

/** What a host gets. */
export interface Rollcall {
  /** A Hono app: `app.route('/api/rollcall', rollcall.routes)`, or `rollcall.routes.fetch(request)` anywhere. */
  routes: Hono
  /** Whether somebody may do something, for the host's own routes. Never throws a refusal. */
  can(question: CanQuestion): Promise<boolean>
  /**
   * Hono middleware for the host's own routes with an `:organizationId` in the path: answers 401, 404 or 403
   * when the caller may not, and 503 when the host's sign-in fails.
   */
  require(permission: string): MiddlewareHandler
  organizations: Organizations
  users: Users
  invitations: {
    /** Whom a link that is alive invites, for the host's sign-up page; `null` for any other link. */
    read(token: string): Promise<Invitee | null>
  }
  /** Brings the tables up to date. */
  migrate(): Promise<void>
  outbox: Outbox
}

/**
 * Members, roles and invitations over the host's own sign-in and database.
 *
 * @throws TypeError when an option is missing or wrong, saying what, why, and how to mend it
 */
export function createRollcall(options: RollcallOptions): Rollcall {
  const kit = createKit(options)
  const { db, policies } = kit

  const viewerOf = (userId: string, organizationId: string) =>
    findViewer(db, policies, organizationId, userId)

  const demand = async (request: Request, organizationId: string, permission: string) => {
    const actor = await identifyActor(kit.identify, request, kit.logger)
    if (!actor) throw new Refusal({ code: 'not_signed_in' })
    const viewer = await viewerOf(actor.userId, organizationId)
    if (!viewer) throw new Refusal({ code: 'not_found' })
    if (!can(viewer.role, permission)) throw new Refusal({ code: 'not_permitted', permission })
  }

  return {
    routes: createRoutes(kit),
    async can({ userId, organizationId, permission }) {
      const viewer = await viewerOf(userId, organizationId)
      return viewer !== undefined && can(viewer.role, permission)
    },
    require: (permission) => async (c, next) => {
      try {
        await demand(c.req.raw, c.req.param('organizationId') ?? '', permission)
      } catch (error) {
        return problemOf(error, kit.logger, kit.newId)
      }
      return next()
    },
    organizations: createOrganizations(kit),
    users: createUsers(kit),
    invitations: {
      async read(token) {
        const link = await kit.tokens.read(token)
        const found = link && (await findInvitation(db, link.id, kit.now()))
        if (!found || found.linkVersion !== link.linkVersion) return null
        const { status, email, name } = found.invitation
        return status === 'pending' ? { email, name, channel: link.channel } : null
      },
    },
    migrate: () => migrate(db),
    outbox: kit.outbox,
  }
}

function createKit(options: RollcallOptions): Kit {
  const { origin, sendMail, identify, policies = { standard }, logger = console } = options
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
  const db = ours(host)
  const tokens = createTokens(options.secret)
  const page = linkTo(origin, options.links?.invitation ?? '/invitation')
  const now = () => (options.now?.() ?? new Date()).toISOString()
  const newId = options.newId ?? (() => crypto.randomUUID())

  const link: Kit['link'] = async ({ id, linkVersion }, channel, keyId) =>
    page(await tokens.write({ id, linkVersion, channel }, keyId))
  const outbox = createOutbox({
    db,
    sendMail,
    link: ({ invitationId: id, linkVersion, keyId }) => link({ id, linkVersion }, 'mail', keyId),
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
    words: wordsOf(options.words),
    identify,
    origin,
    link,
    tokens,
    outbox,
    mails: sendMail !== undefined,
    now,
    newId,
    logger,
    later(work) {
      work().catch((error: unknown) =>
        logger.error('rollcall: could not be done afterwards', error),
      )
    },
  }
}

const databaseHelp = 'Give your Kysely instance, or a dialect such as sqlite("app.db").'
const identifyHelp = 'Give a function from a Request to {userId, email, emailVerified}, or null.'

function demandOption(value: unknown, name: string, why: string, how: string): void {
  if (value) return
  throw new TypeError(`Rollcall: there is no \`${name}\`. ${why} ${how}`)
}

/** By shape: the host may have another copy of Kysely installed than Rollcall. */
function isKysely(database: RollcallOptions['database']): database is Kysely<unknown> {
  return 'withoutPlugins' in database && 'getExecutor' in database
}
