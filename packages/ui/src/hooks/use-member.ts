'use client'
import type { OfMember } from '@rollcall/core'
import { useQuery } from '@tanstack/react-query'
import { useRollcall, type Scope } from '../context.ts'
import { optionsOf, type QueryOf, type QueryOptionsOf } from './query.ts'

/** Options of the query for one member. */
export function memberOptions(scope: Scope, member: OfMember): QueryOptionsOf<'getMember'> {
  return optionsOf(scope, 'getMember', member)
}

/** One member; removed people still answer with their name. Refused with `not_found`. */
export function useMember(member: OfMember): QueryOf<'getMember'> {
  const { scope, queryClient } = useRollcall()
  return useQuery(memberOptions(scope, member), queryClient)
}
