'use client'
// Decides how the list of people looks while changes are on their way.
import type { Input, OfInvitation, OfMember, PeopleQuery, Person, Refusal } from '@rollcall/core'
import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useRollcall } from '../context.ts'
import { peopleOptions, type PeoplePages } from '../queries/people.ts'
import { usePending } from './use-operation.ts'

/** Members and open invitations in one list, page by page. Refused with `not_found`, `not_permitted`. */
export function usePeople(
  organizationId: string,
  query: Omit<PeopleQuery, 'cursor'> = {},
): UseInfiniteQueryResult<PeoplePages, Refusal> {
  const { scope, queryClient } = useRollcall()
  const changed = usePending('changeMember')
  const suspended = usePending('suspendMember')
  const reactivated = usePending('reactivateMember')
  const removed = usePending('removeMember')
  const revoked = usePending('revokeInvitation')
  const select = useCallback(
    (data: PeoplePages): PeoplePages => {
      const onTheirWay = { changed, suspended, reactivated, gone: [...removed, ...revoked] }
      if (Object.values(onTheirWay).every((inputs) => inputs.length === 0)) return data
      const pages = data.pages.map((page) => ({
        ...page,
        people: expected(page.people, onTheirWay),
      }))
      return { ...data, pages }
    },
    [changed, suspended, reactivated, removed, revoked],
  )
  return useInfiniteQuery({ ...peopleOptions(scope, organizationId, query), select }, queryClient)
}

interface OnTheirWay {
  changed: Input<'changeMember'>[]
  suspended: OfMember[]
  reactivated: OfMember[]
  gone: (OfMember | OfInvitation)[]
}

function expected(
  people: Person[],
  { changed, suspended, reactivated, gone }: OnTheirWay,
): Person[] {
  const ids = new Set(gone.map((row) => ('memberId' in row ? row.memberId : row.invitationId)))
  return people
    .filter((person) => !ids.has(person.id))
    .map((person) => {
      const isOf = ({ memberId }: OfMember): boolean => memberId === person.id
      const role = changed.findLast(isOf)?.role ?? person.role
      const status = suspended.some(isOf)
        ? 'suspended'
        : reactivated.some(isOf)
          ? 'active'
          : person.status
      return role === person.role && status === person.status ? person : { ...person, role, status }
    })
}
