// Decides what a client of a chaos does: whatever it is offered, chosen by chance, and now and then what it is not.
import type { Actor, Verb } from '@rollcall/core'
import type { Line } from './line.ts'
import type { Random } from './random.ts'

const roles = ['owner', 'admin', 'member', 'viewer'] as const

/** Does one thing of what a person may do. */
export async function act(
  line: Line,
  random: Random,
  self: Actor,
  everybody: readonly Actor[],
): Promise<void> {
  const me = await line.ask(self, 'getMe', {})
  const mine = me.body.memberships as { organization: { id: string }; memberId: string }[]
  const place = random.pick(mine)
  if (!place || random.chance(0.3)) return answerInvitations(line, random, self, mine.length === 0)
  const { id: organizationId } = place.organization
  if (random.chance(0.25)) {
    const email = random.chance(0.6)
      ? (random.pick(everybody)?.email ?? self.email)
      : `guest${random.between(0, 1e6)}@x.test`
    const role = random.pick(roles) ?? 'member'
    await line.ask(self, 'inviteMembers', { organizationId, people: [{ email, role }] })
    return
  }
  if (random.chance(0.1)) return answerOffers(line, random, self)
  if (random.chance(0.05)) {
    await line.ask(self, 'leaveOrganization', { organizationId })
    return
  }
  await actOnSomebody(line, random, self, organizationId)
}

/** Takes an invitation, or turns it down. Whoever has none and is nowhere makes an organization. */
async function answerInvitations(
  line: Line,
  random: Random,
  self: Actor,
  alone: boolean,
): Promise<void> {
  const { body } = await line.ask(self, 'listMyInvitations', {})
  const invitation = random.pick(body.invitations as { id: string }[])
  if (!invitation) {
    if (alone && random.chance(0.3)) await line.found(self, random.pick([3, 8, undefined]))
    return
  }
  const verb = random.chance(0.85) ? 'acceptInvitation' : 'declineInvitation'
  await line.ask(self, verb, { invitationId: invitation.id })
}

async function answerOffers(line: Line, random: Random, self: Actor): Promise<void> {
  const { body } = await line.ask(self, 'listMyOwnershipOffers', {})
  const offer = random.pick(body.offers as { id: string }[])
  if (!offer) return
  const verb = random.chance(0.7) ? 'acceptOwnership' : 'declineOwnership'
  await line.ask(self, verb, { offerId: offer.id })
}

interface Row {
  kind: keyof typeof acts
  id: string
  version: number
  actions: Verb[]
}

/** What can be done with a row, whether it is offered or not. */
const acts = {
  member: ['changeMember', 'suspendMember', 'reactivateMember', 'removeMember', 'offerOwnership'],
  invitation: ['editInvitation', 'resendInvitation', 'linkInvitation', 'revokeInvitation'],
} as const
type ActOnRow = (typeof acts)[keyof typeof acts][number]

async function actOnSomebody(
  line: Line,
  random: Random,
  self: Actor,
  organizationId: string,
): Promise<void> {
  const { status, body } = await line.ask(self, 'listPeople', { organizationId, limit: 20 })
  const row = status === 200 ? random.pick(body.people as Row[]) : undefined
  if (!row) return
  const all: readonly ActOnRow[] = acts[row.kind]
  const offered = all.filter((verb) => row.actions.includes(verb))
  const verb = random.pick(random.chance(0.9) ? offered : all)
  // People go seldom: somebody has to be left.
  if (!verb || (verb === 'removeMember' && random.chance(0.6))) return
  const gives = verb === 'changeMember' || verb === 'editInvitation'
  const role = gives ? { role: random.pick(roles) } : {}
  const input = { organizationId, [`${row.kind}Id`]: row.id, ...role }
  await line.ask(self, verb, input, verb === 'editInvitation' ? row.version : undefined)
}
