// Decides which mistakes about people are refused in an organization model, and what is said about them.
import { accessOf, organizationPermissions } from './access.ts'
import { durationInMs } from './duration.ts'
import { demandAccess } from './demand-access.ts'
import { selectedGrants } from './grant.ts'
import { roleOf, type InvitationField, type Policy } from './policy.ts'

const mostAddresses = 100
/** Moments later than the year 9999 are written longer, and would sort before all others. */
const longestDays = 36_525

/**
 * What each part of a policy promises to the others.
 *
 * @throws TypeError for the first promise that is not kept
 */
export function demandSense(policy: Policy): void {
  const { owners, invitations, members, removal } = policy
  const roles = policy.roles.map(({ name }) => name)
  demandAccess(policy)

  demandRole(roles, owners.role, 'owners.role')
  demandHighest(roles, owners.role)
  demandWhole(owners.atLeast, 0, Number.MAX_SAFE_INTEGER, 'owners.atLeast')
  demandOneNumber(owners)
  for (const role of owners.transfer?.to ?? []) demandRole(roles, role, 'owners.transfer.to')
  demandTransfer(policy, roles)

  demandRole(roles, invitations.role, 'invitations.role')
  demandGivable(policy)
  if (invitations.expireAfter !== 'never')
    demandDuration(invitations.expireAfter, 'invitations.expireAfter')
  demandDuration(invitations.resendAfter, 'invitations.resendAfter')
  demandWhole(invitations.atMost, 1, mostAddresses, 'invitations.atMost')
  if (invitations.perDay !== null)
    demandWhole(invitations.perDay, 1, Number.MAX_SAFE_INTEGER, 'invitations.perDay')

  const { registered, not } = invitations.invitee
  demandKnown(invitations.ask, invitationFields, 'invitations.ask')
  demandEmail(invitations.ask)
  demandKnown([registered], ['any', 'required'], 'invitations.invitee.registered')
  demandKnown(not, ['projectMember'], 'invitations.invitee.not')
  demandKnown(members.own, ['displayName', 'locale'], 'members.own')
  demandKnown(members.others, ['role', 'displayName', 'locale'], 'members.others')
  const after = removal.afterLastOrganization
  demandKnown([after], ['keepUser', 'deleteUser'], 'removal.afterLastOrganization')
}

const invitationFields: readonly InvitationField[] = [
  'email',
  'emailAgain',
  'name',
  'locale',
  'role',
  'permissions',
  'projects',
  'services',
  'message',
]

function demandRole(names: string[], name: string, where: string): void {
  if (names.includes(name)) return
  throw new TypeError(
    `Rollcall: \`${where}\` names the role '${name}', which the policy does not have. ` +
      `People would get a role without rights. Use one of: ${names.join(', ')}.`,
  )
}

function demandHighest(names: string[], owner: string): void {
  const [highest] = names
  if (highest === owner) return
  throw new TypeError(
    `Rollcall: \`owners.role\` is '${owner}', but '${highest}' stands above it. ` +
      'People could make and remove owners without being one. ' +
      `Write '${owner}' first, or let '${highest}' own.`,
  )
}

function demandOneNumber({ atLeast, atMost }: Policy['owners']): void {
  if (atMost === null || atLeast === atMost) return
  throw new TypeError(
    `Rollcall: \`owners\` asks for at least ${atLeast} and exactly ${atMost}. ` +
      'No organization could have both. Leave `atLeast` out.',
  )
}

function demandTransfer(policy: Policy, names: string[]): void {
  const { transfer, role } = policy.owners
  if (!transfer) return
  const { to, formerOwnerBecomes, expireAfter } = transfer
  demandRole(names, formerOwnerBecomes, 'owners.transfer.formerOwnerBecomes')
  if (expireAfter !== 'never') demandDuration(expireAfter, 'owners.transfer.expireAfter')
  if (to.length === 0 || [...to, formerOwnerBecomes].includes(role)) {
    throw new TypeError(
      `Rollcall: \`owners.transfer\` leads '${role}' to nobody, or back to '${role}'. ` +
        'Nothing would change hands. Name roles below it in `to` and `formerOwnerBecomes`.',
    )
  }
  if (!roleOf(policy, role).permissions.includes('ownership.offer')) {
    throw new TypeError(
      `Rollcall: \`owners.transfer\` is there, but role '${role}' lacks 'ownership.offer'. ` +
        'Nobody could offer it. Give the role that permission, or leave `transfer` out.',
    )
  }
  const held = (name: string) =>
    organizationPermissions(accessOf(policy, name, selectedGrants(policy, name)))
  const more = held(formerOwnerBecomes).find((name) => !held(role).includes(name))
  if (more === undefined) return
  throw new TypeError(
    `Rollcall: \`owners.transfer.formerOwnerBecomes\` is '${formerOwnerBecomes}', which holds '${more}', and ` +
      `'${role}' does not. Owners would gain a right by giving ownership away. ` +
      `Give '${more}' to '${role}' too.`,
  )
}

function demandGivable({ roles, invitations }: Policy): void {
  if (roles.some(({ name, given }) => name === invitations.role && given === 'freely')) return
  throw new TypeError(
    `Rollcall: \`invitations.role\` is '${invitations.role}', which is given by transfer only. ` +
      'Nobody could be invited. Name a role below it.',
  )
}

function demandDuration(text: string, where: string): void {
  const ms = durationInMs(text)
  if (ms && ms <= longestDays * 86_400_000) return
  throw new TypeError(
    `Rollcall: \`${where}\` is '${text}', which is no length of time from a second to a century. ` +
      'Nothing could be reckoned with it. Write an ISO 8601 duration such as P7D or PT24H.',
  )
}

function demandWhole(value: number, least: number, most: number, where: string): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw new TypeError(
    `Rollcall: \`${where}\` is ${value}. It counts things. ` +
      `Write a whole number from ${least} to ${most}.`,
  )
}

function demandEmail(ask: readonly string[]): void {
  if (ask.includes('email')) return
  throw new TypeError(
    "Rollcall: `invitations.ask` leaves out 'email'. Nobody could be told of their invitation. " +
      "Write 'email' into the list.",
  )
}

function demandKnown(values: readonly string[], known: readonly string[], where: string): void {
  const wrong = values.find((value) => !known.includes(value))
  if (wrong === undefined) return
  throw new TypeError(
    `Rollcall: \`${where}\` says '${wrong}', which means nothing there. It would be ignored. ` +
      `Use ${known.join(', ')}.`,
  )
}
