// Decides the one row in which members and open invitations stand together.
import type { Delivery } from './delivery.ts'
import type { Grant } from './grant.ts'
import type { Judged } from './judged.ts'

/** A member or an open invitation in the list of people. Fields that do not apply are `null`. */
export interface Person extends Judged {
  id: string
  kind: 'member' | 'invitation'
  userId: string | null
  email: string
  name: string | null
  imageUrl: string | null
  locale: string | null
  role: string
  /** Access beside the role; of an invitation, what it will give. */
  grants: Grant[]
  status: 'active' | 'suspended' | 'pending' | 'expired'
  twoFactor: 'on' | 'off' | null
  joinedAt: string | null
  lastActiveAt: string | null
  invitedAt: string | null
  /** The name of the member who invited. */
  invitedBy: string | null
  sentAt: string | null
  expiresAt: string | null
  /** Of an invitation: what became of its newest mail. */
  delivery: Delivery | null
  version: number
}

/** Which people, in which order. Lists mean "one of these"; different fields must all fit. */
export interface PeopleQuery {
  /** Beginnings of words of the name or the address. The answer is then in the order of the words found. */
  search?: string
  kind?: 'member' | 'invitation'
  role?: string[]
  status?: Person['status'][]
  twoFactor?: ('on' | 'off')[]
  locale?: string[]
  /** The id of a project: whoever sees it by role or grants, and whoever will once they have come. */
  project?: string
  /** Default: `name`. A leading `-` turns the order round. */
  sort?: PeopleSort
  /** `nextCursor` of the page before. */
  cursor?: string
  /** 1 to 100. Default: 50. */
  limit?: number
}

/** The orders in which people can be listed. */
export type PeopleSort =
  | 'name'
  | '-name'
  | 'joinedAt'
  | '-joinedAt'
  | 'lastActiveAt'
  | '-lastActiveAt'

/** One page of people. */
export interface People {
  people: Person[]
  /** `null` on the last page. A page may be short although there is a cursor. */
  nextCursor: string | null
  /** Exact when nothing is filtered, else `null`. */
  total: number | null
}
