// Decides what the model of Rollcall is: plain maps of what was done, written without a line of Rollcall.

/** A person of the host. */
export interface User {
  userId: string
  name: string
  email: string
  verified: boolean
}

/** Highest last. */
export const roles = ['viewer', 'member', 'admin', 'owner'] as const
export type Role = (typeof roles)[number]

/** What may be given one by one beside the role. */
export const switches = ['billing.read', 'billing.write'] as const

export interface Member {
  id: string
  userId: string
  /** As the host last said of somebody whose address was proved. */
  email: string
  role: Role
  status: 'active' | 'suspended' | 'removed'
  switches: string[]
  version: number
}

export interface Invitation {
  id: string
  email: string
  role: Role
  switches: string[]
  status: 'pending' | 'accepted' | 'declined' | 'revoked'
  invitedBy: string
  sentAt: number
  expiresAt: number
  /** How often it was sent: only the links of the last time are alive. */
  sendings: number
  version: number
}

export interface Offer {
  id: string
  from: string
  to: string
  status: 'offered' | 'accepted' | 'declined' | 'cancelled'
  expiresAt: number
}

export interface Organization {
  id: string
  live: boolean
  /** How many people it may have. */
  seatLimit: number | null
  /** By user. */
  members: Map<string, Member>
  /** By id, the oldest first. */
  invitations: Map<string, Invitation>
  offers: Map<string, Offer>
}

/** A mail that waits, by what it is about. */
export type Mail = { organization: Organization } & (
  | { invitation: Invitation; sending: number }
  | { offer: Offer }
)

/** A link that somebody copied. */
export interface Link {
  token: string
  organization: Organization
  invitation: Invitation
  sending: number
}

export interface World {
  now: number
  users: User[]
  /** The deleted ones too. */
  organizations: Organization[]
  links: Link[]
  mails: Mail[]
}

const names = ['olle', 'ada', 'bo', 'cleo', 'dora', 'eve']

/** People who are in no organization yet; `run` keeps them apart from those of other runs. */
export function newWorld(run: string, now: number): World {
  const users = names.map((name) => ({
    userId: `${name}-${run}`,
    name,
    email: `${name}-${run}@x.test`,
    verified: true,
  }))
  return { now, users, organizations: [], links: [], mails: [] }
}
