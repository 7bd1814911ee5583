// Decides what an invitation is before it is written down: what it gives, and why an address gets none.
import { beyond, can } from './access.ts'
import type { Delivery } from './delivery.ts'
import { after } from './duration.ts'
import { parseEmail, type Address } from './email.ts'
import { selectedGrants, tidyGrants, type Grant } from './grant.ts'
import { misfit, needless } from './grant-access.ts'
import type { InviteMembers, PersonToInvite } from './invitation.ts'
import type { Viewer } from './organization.ts'
import { hasRole, type InvitationField, type Policy } from './policy.ts'
import type { Decision, Reason } from './refusal.ts'
import { refuseInvitationSeat } from './seats.ts'

/** An invitation that a rule allows and nobody has written down yet. */
export interface InvitationDraft extends Address {
  name: string | null
  locale: string | null
  role: string
  grants: Grant[]
  message: string | null
  expiresAt: string | null
  delivery: Delivery
}

/** What is known of an address in the organization already. */
export type Taken = ReadonlyMap<string, 'already_member' | 'already_invited' | 'project_member'>

/** What is known of addresses that may be invited. They are canonical. */
export interface AddressFacts {
  taken: Taken
  /** The addresses that want no mail of this organization any more. */
  unwanted: ReadonlySet<string>
  /** The addresses that have an account; `null` where the policy does not ask. */
  registered: ReadonlySet<string> | null
  /** How many addresses the viewer has invited since this day (UTC) began. */
  invitedToday: number
}

/** What is known when people are invited. */
export interface InviteFacts extends AddressFacts {
  /** The ids of the organization's projects. */
  projects: ReadonlySet<string>
}

/** One person of a request, as an invitation. */
export function draftInvitation(
  viewer: Viewer,
  person: PersonToInvite,
  request: Pick<InviteMembers, 'message' | 'delivery'>,
  { projects, unwanted }: Pick<InviteFacts, 'projects' | 'unwanted'>,
  now: string,
): Decision<InvitationDraft> {
  const { policy } = viewer
  const address = parseEmail(person.email)
  if (address.reason) return address
  const { name = null, locale = null, role = policy.invitations.role } = person
  if (!hasRole(policy, role)) return { reason: { code: 'unknown_role', role } }
  const wanted = wantedGrants(policy, role, person.grants)
  const grants = tidyGrants(wanted)
  const reason =
    refuseAsking(policy, { ...person, message: request.message }) ??
    misfit(policy, wanted, projects) ??
    beyond(viewer, { role, grants }) ??
    grants.map((grant) => needless(policy, role, grant)).find(Boolean)
  if (reason) return { reason }
  const known = unwanted.has(address.outcome.canonicalEmail) ? 'complained' : 'link'
  return {
    outcome: {
      ...address.outcome,
      name,
      locale,
      role,
      grants,
      message: request.message ?? null,
      expiresAt: expiry(policy, now),
      delivery: isMailed(viewer, request) ? 'queued' : known,
    },
  }
}

/** Whether a request sends mail. Without a word on delivery, an invitation goes the way there is. */
function isMailed(
  { mails }: Pick<Viewer, 'mails'>,
  { delivery = mails ? 'email' : 'link' }: Pick<InviteMembers, 'delivery'>,
): boolean {
  return delivery !== 'link'
}

/** What the role selects, until somebody chooses by hand; and where nobody is asked for services, it always comes. */
export function wantedGrants(
  policy: Policy,
  role: string,
  chosen: readonly Grant[] | undefined,
): readonly Grant[] {
  const selected = selectedGrants(policy, role)
  if (!chosen) return selected
  if (policy.invitations.ask.includes('services')) return chosen
  return [...chosen.filter(({ scope }) => scope !== 'service'), ...selected]
}

/** What somebody writes into an invitation; `null` empties a field. */
interface Asked extends Pick<PersonToInvite, 'role' | 'grants'> {
  name?: string | null
  locale?: string | null
  message?: string | undefined
}

/**
 * Nothing goes into an invitation that the policy does not have the inviter asked for; but a name and a language do
 * where others write them for members anyway.
 */
export function refuseAsking(
  { invitations: { ask, role: usual }, members: { others } }: Policy,
  { role = usual, grants = [], name, locale, message }: Asked,
): Reason | undefined {
  const fields: InvitationField[] = grants.map(({ scope }) => askedAs[scope])
  if (role !== usual) fields.push('role')
  if (name !== undefined && !others.includes('displayName')) fields.push('name')
  if (locale !== undefined && !others.includes('locale')) fields.push('locale')
  if (message !== undefined) fields.push('message')
  const field = fields.find((wanted) => !ask.includes(wanted))
  return field ? { code: 'not_asked', field } : undefined
}

const askedAs = { organization: 'permissions', project: 'projects', service: 'services' } as const

/** Why an address cannot be invited, whatever the invitation gives. `before`: those of the same request that can. */
export function refuseAddress(
  viewer: Viewer,
  { canonicalEmail, delivery }: Pick<InvitationDraft, 'canonicalEmail' | 'delivery'>,
  { taken, unwanted, registered, invitedToday }: AddressFacts,
  before: Pick<ReadonlySet<string>, 'has' | 'size'>,
  now: string,
): Reason | undefined {
  const { perDay } = viewer.policy.invitations
  const known = taken.get(canonicalEmail)
  const mailed = delivery === 'queued' && unwanted.has(canonicalEmail)
  const why = known ?? (mailed ? 'mail_unwanted' : undefined)
  if (before.has(canonicalEmail)) return { code: 'duplicate_email' }
  if (why) return { code: can(viewer.access, 'member.read') ? why : 'cannot_be_invited' }
  if (registered && !registered.has(canonicalEmail)) return { code: 'not_registered' }
  const full = perDay !== null && invitedToday + before.size >= perDay
  if (full) return { code: 'too_many', retryAt: after(dayOf(now), 'P1D') }
  return refuseInvitationSeat(viewer, before.size)
}

/** When the day of a moment began (UTC). */
export function dayOf(at: string): string {
  return `${at.slice(0, 10)}T00:00:00.000Z`
}

/** Until when an invitation that is sent now is open. */
export function expiry(policy: Policy, now: string): string | null {
  const { expireAfter } = policy.invitations
  return expireAfter === 'never' ? null : after(now, expireAfter)
}
