'use client'
// Decides how one page of the list of people is read.
import type { PeopleQuery } from '@rollcall/core'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Refusal } from '@rollcall/core'
import { useCallback } from 'react'
import { useRollcall } from '../context.ts'
import { peoplePageOptions, type PeoplePage } from '../queries/people-page.ts'
import { useExpected } from './use-expected.ts'

/**
 * One page of members and open invitations, counted from 1; past the end it is the last. Refused with `not_found`,
 * `not_permitted`.
 */
export function usePeoplePage(
  organizationId: string,
  query: Omit<PeopleQuery, 'cursor'> = {},
  page = 1,
): UseQueryResult<PeoplePage, Refusal> {
  const { scope, queryClient } = useRollcall()
  const expected = useExpected()
  const select = useCallback(
    (data: PeoplePage): PeoplePage => ({ ...data, people: expected(data.people) }),
    [expected],
  )
  return useQuery({ ...peoplePageOptions(scope, organizationId, query, page), select }, queryClient)
}
