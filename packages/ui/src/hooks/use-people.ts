'use client'
// Decides how the list of people is read as far as somebody wants to see it.
import type { PeopleQuery, Refusal } from '@rollcall/core'
import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useRollcall } from '../context.ts'
import { peopleOptions, type PeoplePages } from '../queries/people.ts'
import { useExpected } from './use-expected.ts'

/** Members and open invitations in one list, page by page. Refused with `not_found`, `not_permitted`. */
export function usePeople(
  organizationId: string,
  query: Omit<PeopleQuery, 'cursor'> = {},
): UseInfiniteQueryResult<PeoplePages, Refusal> {
  const { scope, queryClient } = useRollcall()
  const expected = useExpected()
  const select = useCallback(
    (data: PeoplePages): PeoplePages => ({
      ...data,
      pages: data.pages.map((page) => ({ ...page, people: expected(page.people) })),
    }),
    [expected],
  )
  return useInfiniteQuery({ ...peopleOptions(scope, organizationId, query), select }, queryClient)
}
