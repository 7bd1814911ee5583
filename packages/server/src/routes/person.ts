// The one list of members and open invitations.
import {
  can,
  currentRole,
  idTerm,
  judgeInvitation,
  judgeMember,
  reachOf,
  searchTerms,
  type InvitationFacts,
  type PeopleQuery,
  type Person,
  type Viewer,
} from '@rollcall/core'
import { findPeople, type FoundPerson } from '../repository/person.ts'
import type { Walk } from '../repository/person-walk.ts'
import { listOf, readCursor, writeCursor } from './cursor.ts'
import type { Read } from './route.ts'

const usualLimit = 50

/** One page of people. Invitations are shown to those who may see them. */
export const listPeople: Read<'listPeople'> = async ({ verb, kit, viewer, input, now }) => {
  const list = await listOf(verb, input)
  const walk = walkOf(viewer, input, list, now)
  const { people, next } = await findPeople(kit.db, walk, input.limit ?? usualLimit)
  return {
    people: people.map((person) => judgePerson(viewer, person, now)),
    nextCursor: next ? writeCursor(list, next) : null,
    total: totalOf(viewer, walk),
  }
}

function walkOf(viewer: Viewer, query: PeopleQuery, list: string, now: string): Walk {
  const terms = searchTerms(query.search ?? '')
  const sort = query.sort ?? 'name'
  const { roles } = viewer.policy
  const { status, twoFactor, locale, project } = query
  return {
    organizationId: viewer.organization.id,
    kinds: kindsOf(viewer, query),
    order: (sort.startsWith('-') ? sort.slice(1) : sort) as Walk['order'],
    descending: terms.length === 0 && sort.startsWith('-'),
    terms,
    idTerm: idTerm(query.search ?? ''),
    role:
      query.role &&
      roles.flatMap((role) =>
        query.role?.includes(role.name) ? [role.name, ...role.formerly] : [],
      ),
    status,
    twoFactor,
    locale,
    reach: project === undefined ? undefined : reachOf(viewer.policy, project),
    from: query.cursor === undefined ? undefined : readCursor(list, query.cursor),
    now,
    filtered:
      terms.length > 1 ||
      Boolean(status ?? twoFactor ?? locale ?? project ?? (terms.length > 0 && query.role)),
  }
}

function kindsOf(viewer: Viewer, { kind, status, twoFactor }: PeopleQuery): Walk['kinds'] {
  const kinds: Walk['kinds'] = can(viewer.access, 'invitation.read')
    ? ['member', 'invitation']
    : ['member']
  const open = (word: string) => word === 'pending' || word === 'expired'
  return kinds
    .filter((candidate) => !kind || candidate === kind)
    .filter((candidate) => !twoFactor || candidate === 'member')
    .filter(
      (candidate) => !status || status.some((word) => open(word) === (candidate === 'invitation')),
    )
}

function totalOf({ organization }: Viewer, { kinds, role, terms, filtered }: Walk): number | null {
  if (filtered || role || terms.length > 0) return null
  const counts = { member: organization.memberCount, invitation: organization.openInvitationCount }
  return kinds.reduce((total, kind) => total + counts[kind], 0)
}

function judgePerson(viewer: Viewer, found: FoundPerson, now: string): Person {
  const person = { ...found, role: currentRole(viewer.policy, found.role) }
  return person.kind === 'member'
    ? { ...person, ...judgeMember(viewer, person, now) }
    : { ...person, ...judgeInvitation(viewer, asInvitation(person, now), now) }
}

/** An invitation of the list has all that rules ask of it, though a row of the list may not. */
function asInvitation(person: FoundPerson, now: string): InvitationFacts {
  return { ...person, sentAt: person.sentAt ?? now, delivery: person.delivery ?? 'link' }
}
