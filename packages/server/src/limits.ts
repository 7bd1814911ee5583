// Decides how much may be asked in which time: what holds by default, and what a host says instead.
import { after, durationInMs } from '@rollcall/core'

/** So many in so much time. Time is cut into windows that begin with the hour, the day, …: all servers agree on them. */
export interface Limit {
  most: number
  /** ISO 8601 duration of days, hours, minutes and seconds: `PT1H`. */
  per: string
}

/** The limits of invitations. Each address counts once; sending again counts like sending. */
export interface InvitationLimits {
  /** What one person sends, in all organizations together. Default: 200 an hour. */
  perInviter: Limit | null
  /** What one organization sends. Default: 1000 a day. */
  perOrganization: Limit | null
  /** What an organization younger than `age` sends. Default: 100 a day until it is three days old. */
  perYoungOrganization: (Limit & { age: string }) | null
  /** What one address is sent by all organizations together. Default: 10 a day. */
  perRecipient: Limit | null
  /** What all send together. Default: 2000 an hour. */
  global: Limit | null
}

/** Every limit; `null` where there is none. */
export interface Limits {
  invitations: InvitationLimits
  /** Addresses that one person has the host's directory or a check asked about. Default: 1000 an hour. */
  lookups: Limit | null
  /** Links that nobody here made, from everybody together; right ones are never refused. Default: 1000 an hour. */
  wrongLinks: Limit | null
}

/** What a host says about limits: the rest stays as it is; `null` switches off. */
export interface LimitsOption extends Partial<Omit<Limits, 'invitations'>> {
  invitations?: Partial<InvitationLimits> | null
}

const defaults: Limits = {
  invitations: {
    perInviter: { most: 200, per: 'PT1H' },
    perOrganization: { most: 1000, per: 'P1D' },
    perYoungOrganization: { most: 100, per: 'P1D', age: 'P3D' },
    perRecipient: { most: 10, per: 'P1D' },
    global: { most: 2000, per: 'PT1H' },
  },
  lookups: { most: 1000, per: 'PT1H' },
  wrongLinks: { most: 1000, per: 'PT1H' },
}

const unlimited: InvitationLimits = {
  perInviter: null,
  perOrganization: null,
  perYoungOrganization: null,
  perRecipient: null,
  global: null,
}

/**
 * The limits that hold.
 *
 * @throws TypeError when one of them is no limit, or there is none of that name
 */
export function limitsOf({ invitations, ...others }: LimitsOption = {}): Limits {
  const limits: Limits = {
    ...defaults,
    ...others,
    invitations: invitations === null ? unlimited : { ...defaults.invitations, ...invitations },
  }
  const { invitations: ofInvitations, ...rest } = limits
  demandLimits('limits', rest, defaults)
  demandLimits('limits.invitations', ofInvitations, unlimited)
  return limits
}

/** The stretch of time in which something is counted. */
export interface Window {
  beginsAt: string
  endsAt: string
}

/** The window of a limit that a moment lies in. */
export function windowOf(now: string, per: string): Window {
  const ms = durationInMs(per) ?? 0
  const beginsAt = new Date(Math.floor(Date.parse(now) / ms) * ms).toISOString()
  return { beginsAt, endsAt: after(beginsAt, per) }
}

function demandLimits(path: string, limits: object, known: object): void {
  for (const [name, limit] of Object.entries(limits)) {
    if (!Object.hasOwn(known, name)) throw new TypeError(unknownLimit(`${path}.${name}`))
    if (limit !== null && !isLimit(limit)) throw new TypeError(wrongLimit(`${path}.${name}`))
  }
}

function isLimit({ most, per, age = per }: Partial<Limit & { age: string }>): boolean {
  return Number.isSafeInteger(most) && Number(most) > 0 && isDuration(per) && isDuration(age)
}

function isDuration(text: string | undefined): boolean {
  return Boolean(text && durationInMs(text))
}

const unknownLimit = (path: string) =>
  `Rollcall: there is no limit called \`${path}\`. Whoever set it would believe that it holds. ` +
  `Known are ${[...Object.keys(unlimited).map((name) => `invitations.${name}`), 'lookups', 'wrongLinks'].join(', ')}.`

const wrongLimit = (path: string) =>
  `Rollcall: \`${path}\` is no limit. Nothing could be counted against it. ` +
  "Give {most: 100, per: 'PT1H'} with a whole number and an ISO 8601 duration, or null for none."
