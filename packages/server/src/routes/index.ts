// Decides which route answers which verb: the table of operations, mounted.
import { operations, Refusal, type Actor, type Input, type Verb } from '@rollcall/core'
import { Hono } from 'hono'
import { demandSameOrigin, readInput } from '../body.ts'
import { settleDepartures } from '../departures.ts'
import { identifyActor } from '../identify.ts'
import type { Kit } from '../kit.ts'
import type { Logger } from '../logger.ts'
import { openApi } from '../openapi.ts'
import { answerHeaders, problem, problemOf } from '../problem.ts'
import { statuses } from '../status.ts'
import * as auditEntry from './audit-entry.ts'
import * as grant from './grant.ts'
import * as invitation from './invitation.ts'
import { checkInvitations } from './invitation-check.ts'
import { editInvitation } from './invitation-edit.ts'
import * as me from './me.ts'
import * as member from './member.ts'
import * as myInvitation from './my-invitation.ts'
import * as myOwnershipOffer from './my-ownership-offer.ts'
import * as organization from './organization.ts'
import * as ownershipOffer from './ownership-offer.ts'
import * as person from './person.ts'
import * as project from './project.ts'
import * as registration from './registration.ts'
import * as removal from './removal.ts'
import { eachInvitation, eachMember, inTurn } from './in-turn.ts'
import { readKey } from './once.ts'
import { anyone, read, user, write, type Route } from './route.ts'

/** A verb without a route does not compile. */
const routes: { [V in Verb]: Route<V> } = {
  getMe: user(me.getMe),
  listMyInvitations: user(myInvitation.listMyInvitations),
  acceptInvitation: user(myInvitation.acceptInvitation),
  declineInvitation: user(myInvitation.declineInvitation),
  previewInvitation: anyone(myInvitation.previewInvitation),
  acceptInvitationByToken: user(myInvitation.acceptInvitationByToken),
  declineInvitationByToken: user(myInvitation.declineInvitationByToken),
  listMyOwnershipOffers: user(myOwnershipOffer.listMyOwnershipOffers),
  acceptOwnership: user(myOwnershipOffer.acceptOwnership),
  declineOwnership: user(myOwnershipOffer.declineOwnership),
  updateMyMembership: write(member.updateMyMembership),
  leaveOrganization: write(member.leaveOrganization),
  getOrganization: read(organization.getOrganization),
  listPeople: read(person.listPeople),
  getMember: read(member.getMember),
  changeMember: write(member.changeMember),
  changeMembers: inTurn('changeMember', member.changeMember, eachMember),
  suspendMember: write(member.suspendMember),
  reactivateMember: write(member.reactivateMember),
  grantAccess: write(grant.grantAccess),
  previewRemoval: read(removal.previewRemoval),
  removeMember: write(removal.removeMember, { afterwards: settleDepartures }),
  removeMembers: inTurn('removeMember', removal.removeMember, eachMember, {
    afterwards: settleDepartures,
  }),
  inviteMembers: write(invitation.inviteMembers, {
    addresses: invitation.invitedAddresses,
    mails: true,
  }),
  checkInvitations: read(checkInvitations),
  editInvitation: write(editInvitation),
  resendInvitation: write(invitation.resendInvitation, {
    addresses: invitation.addressOfInvitation,
    mails: true,
  }),
  resendInvitations: inTurn('resendInvitation', invitation.resendInvitation, eachInvitation, {
    addresses: invitation.addressOfInvitation,
    mails: true,
  }),
  linkInvitation: write(invitation.linkInvitation, { mails: true }),
  revokeInvitation: write(invitation.revokeInvitation),
  revokeInvitations: inTurn('revokeInvitation', invitation.revokeInvitation, eachInvitation),
  registerPerson: read(registration.registerPerson),
  offerOwnership: write(ownershipOffer.offerOwnership, { mails: true }),
  cancelOwnershipOffer: write(ownershipOffer.cancelOwnershipOffer),
  listAuditEntries: read(auditEntry.listAuditEntries),
  listProjects: read(project.listProjects),
}

/** The Hono app of all routes. */
export function createRoutes(kit: Kit): Hono {
  const app = new Hono()
  const verbs = Object.keys(operations) as Verb[]
  app.get('/openapi.json', (c) => c.json(openApi(), 200, answerHeaders))
  for (const path of paths()) {
    const here = verbs.filter((verb) => operations[verb].path === path)
    for (const verb of here) mount(app, kit, verb)
    const allow = here.map((verb) => operations[verb].method)
    app.all(path, () => problem({ code: 'method_not_allowed', allow }))
  }
  app.notFound(() => problem({ code: 'not_found' }))
  app.onError((error) => problemOf(error, kit.logger, kit.newId))
  return app
}

/** Those with the fewest ids first: `members/change` is about many members, and none of them is called so. */
function paths(): string[] {
  const ids = (path: string) => path.split(':').length
  const all = new Set(Object.values(operations).map(({ path }) => path))
  return [...all].toSorted((one, other) => ids(one) - ids(other))
}

function mount<V extends Verb>(app: Hono, kit: Kit, verb: V): void {
  const { method, path, asks, answers } = operations[verb]
  app.on(method, path, async (c) => {
    const request = c.req.raw
    if (method !== 'GET') demandSameOrigin(request, kit.origin)
    const actor = await identifyActor(kit.identify, request, kit.logger)
    if (!actor && asks !== 'anyone') throw new Refusal({ code: 'not_signed_in' })
    const body = await readInput(verb, request)
    const input = { ...(body as object), ...readIds(c.req.param()) } as Input<V>
    const ifMatch = readIfMatch(request)
    const keyed = await readKey(request, verb, actor, input)
    const ask = { verb, kit, actor, input, now: kit.now(), ifMatch, request: keyed }
    const output = await routes[verb](ask).catch((error: unknown) => {
      noteDenial(kit.logger, verb, actor, c.req.param(), error)
      throw error
    })
    return c.json(output as object, answers, {
      ...answerHeaders,
      ...etagOf(output),
    })
  })
}

/** Somebody tried what they may not: no row changed, so the audit has no entry of it, but the log has a line. */
function noteDenial(
  logger: Logger,
  verb: Verb,
  actor: Actor | null,
  ids: Record<string, string>,
  error: unknown,
): void {
  if (!(error instanceof Refusal) || statuses[error.reason.code] !== 403) return
  const { code } = error.reason
  logger.info(`rollcall: denied ${verb} (${code})`, { userId: actor?.userId ?? null, ...ids })
}

/** A NUL stands in no id of ours, and a database may refuse to look for one. */
function readIds(ids: Record<string, string>): Record<string, string> {
  if (Object.values(ids).some((id) => id.includes('\0'))) throw new Refusal({ code: 'not_found' })
  return ids
}

/** `*` and absent both mean: whatever is there. */
function readIfMatch(request: Request): number | undefined {
  const header = request.headers.get('if-match')
  if (header === null || header === '*') return undefined
  const version = /^"(\d{1,15})"$/.exec(header)?.[1]
  if (version) return Number(version)
  throw new Refusal({
    code: 'invalid_input',
    errors: [{ path: 'If-Match', message: 'is no version such as "3"' }],
  })
}

const versioned: ReadonlySet<string> = new Set(['member', 'invitation', 'offer'])

/** The version of the one row an answer is about. */
function etagOf(output: object): { etag?: string } {
  const row = Object.entries(output).find(([name]) => versioned.has(name))?.[1]
  return typeof row?.version === 'number' ? { etag: `"${row.version}"` } : {}
}
