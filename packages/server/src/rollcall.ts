// Decides what a host gets: one function, one object.
import { can, Refusal, type OrganizationMark } from '@rollcall/core'
import type { Hono, MiddlewareHandler } from 'hono'
import { settleDepartures } from './departures.ts'
import { findings, reportUnknownRoles } from './doctor.ts'
import { identifyActor } from './identify.ts'
import { createMembers, type Members } from './members.ts'
import type { RollcallOptions } from './options.ts'
import { createOrganizations, type Organizations } from './organizations.ts'
import type { Outbox } from './outbox.ts'
import { problemOf } from './problem.ts'
import { createProjects, type Projects } from './projects.ts'
import { migrate } from './repository/migrate.ts'
import { findInvitation } from './repository/my-invitation.ts'
import { findViewer } from './repository/organization.ts'
import { deleteQuotasBefore } from './repository/quota.ts'
import { deleteRequestsBefore } from './repository/request.ts'
import { createRoutes } from './routes/index.ts'
import { keptSince } from './routes/once.ts'
import { createKit } from './setup.ts'
import type { Channel } from './token.ts'
import { createUsers, type Users } from './users.ts'

/** A question about somebody's rights. */
export interface CanQuestion {
  userId: string
  organizationId: string
  permission: string
  /** Asks about one project; what is held in the whole organization is held there too. */
  projectId?: string
}

/** Whom a link invites. */
export interface Invitee {
  /** The whole address, to be filled in and locked. */
  email: string
  name: string | null
  /** The language in which they were invited, where the inviter chose one. */
  locale: string | null
  /** What they are invited to: a host with several kinds of organizations asks each newcomer what its own needs. */
  organization: OrganizationMark
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
   * Hono middleware for the host's own routes with an `:organizationId` in the path, and a `:projectId` where it
   * asks about one: answers 401, 404 or 403 when the caller may not, and 503 when the host's sign-in fails.
   */
  require(permission: string): MiddlewareHandler
  organizations: Organizations
  projects: Projects
  members: Members
  users: Users
  invitations: {
    /** Whom a link that is alive invites, for the host's sign-up page; `null` for any other link. */
    read(token: string): Promise<Invitee | null>
  }
  /** Brings the tables up to date, and logs the roles on rows that no policy knows. */
  migrate(): Promise<void>
  /**
   * What is not as it was written, in sentences; none when all is well: seals of the audit, counters, memberships, roles
   * that no policy knows. Reads every organization. `rollcall doctor` says the same, but for roles: a shell has no policies.
   */
  doctor(): Promise<string[]>
  outbox: Outbox
  /** Does what was left undone after a commit, and forgets what is over; call it at start, and now and then. */
  sweep(): Promise<void>
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

  const demand = async (
    request: Request,
    { organizationId, permission, projectId }: Omit<CanQuestion, 'userId'>,
  ) => {
    const actor = await identifyActor(kit.identify, request, kit.logger)
    if (!actor) throw new Refusal({ code: 'not_signed_in' })
    const viewer = await viewerOf(actor.userId, organizationId)
    if (!viewer) throw new Refusal({ code: 'not_found' })
    if (!can(viewer.access, permission, projectId))
      throw new Refusal({ code: 'not_permitted', permission })
  }

  return {
    routes: createRoutes(kit),
    async can({ userId, organizationId, permission, projectId }) {
      const viewer = await viewerOf(userId, organizationId)
      return viewer !== undefined && can(viewer.access, permission, projectId)
    },
    require: (permission) => async (c, next) => {
      try {
        const { organizationId = '', projectId } = c.req.param() as Record<string, string>
        const where = projectId === undefined ? {} : { projectId }
        await demand(c.req.raw, { organizationId, permission, ...where })
      } catch (error) {
        return problemOf(error, kit.logger, kit.newId)
      }
      return next()
    },
    organizations: createOrganizations(kit),
    projects: createProjects(kit),
    members: createMembers(kit),
    users: createUsers(kit),
    invitations: {
      async read(token) {
        const link = await kit.tokens.read(token)
        const found = link && (await findInvitation(db, link.id, kit.now()))
        if (!found || found.linkVersion !== link.linkVersion) return null
        const { status, email, name, locale } = found.invitation
        const { organization } = found
        return status === 'pending'
          ? { email, name, locale, organization, channel: link.channel }
          : null
      },
    },
    async migrate() {
      await migrate(db)
      await reportUnknownRoles(kit)
    },
    doctor: () => findings(kit),
    outbox: kit.outbox,
    async sweep() {
      await settleDepartures(kit)
      await deleteQuotasBefore(db, kit.now())
      await deleteRequestsBefore(db, keptSince(kit.now()))
    },
  }
}
